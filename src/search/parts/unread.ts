import { says, tokensRead, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** No more of them is repeated to the one who asked. */
const atMost = 3;
const shortest = 3;
/** A shorter one outside a frame is hardly a time or a place. */
const shortestAdrift = 4;

/** What else is known of the question whose words are looked through. */
interface Looked {
  /** A token that names a place or says when. */
  readonly isOther: (token: number) => boolean;
  /** A token that says nothing of what is asked. */
  readonly isOrdinary: (token: number) => boolean;
  /** Nothing but the state was asked: then a word without a meaning may well be the time or the place of it. */
  readonly isOfState: boolean;
  /** A place of ours was understood. */
  readonly hasPlace: boolean;
  readonly vocabulary: Vocabulary | undefined;
}

/**
 * Words that stand in a frame that asks ("with …", "… менен") and mean nothing to us, as they were written: what they ask
 * for is not answered, so it has to be said. Of a question about the state also those that stand where a time or a place does.
 */
export function unreadIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { isOther, isOrdinary, isOfState, hasPlace, vocabulary }: Looked,
): readonly string[] {
  const isUnread = unreadAmong(tokens, readings, isOther);
  const framed = framedBy(tokens, readings, isOfState ? mostBetween : 0).filter(
    (at) => isUnread(at) && (isOfState || hasPlace || !isOrdinary(at)),
  );
  const isThing = (at: number) => isUnread(at) && !isDeed(tokens[at], vocabulary);
  const glued = isOfState ? gluedIn(tokens, vocabulary).filter(isThing) : [];
  const adrift = [
    ...(isOfState ? edgesOf(tokens, isOther) : []),
    ...(isOfState || !hasPlace ? slotsOf(tokens, readings) : []),
  ].filter((at) => isThing(at) && !isOrdinary(at));
  const found = [...new Set([...framed, ...glued, ...adrift])].slice(0, atMost);
  return found.flatMap((at) => tokens[at]?.text ?? []);
}

/** Things of which it is asked whether they are there ("is there a mosque", "мечит барбы") and that mean nothing to us. */
export function thingsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  isOther: Looked['isOther'],
): readonly string[] {
  return says(readings, 'exists') ? unknownAmong(tokens, readings, isOther) : [];
}

/** The words that mean nothing to us, no more of them than are repeated. */
export function unknownAmong(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  isOther: Looked['isOther'],
): readonly string[] {
  const isUnread = unreadAmong(tokens, readings, isOther);
  return tokens.flatMap(({ text }, at) => (isUnread(at) ? [text] : [])).slice(0, atMost);
}

function unreadAmong(tokens: readonly Token[], readings: readonly WordReading[], isOther: Looked['isOther']) {
  const read = tokensRead(readings);
  return (at: number) => {
    const token = tokens[at];
    return token !== undefined && !token.number && token.text.length >= shortest && !read.has(at) && !isOther(at);
  };
}

/** Words that say which one may stand between the frame and what it asks for: "for my uncle's wedding". */
const mostBetween = 2;

function framedBy(tokens: readonly Token[], readings: readonly WordReading[], between: number): readonly number[] {
  const idle = new Set(readings.filter(isIdle).map(({ start }) => start));
  return readings.flatMap(({ meaning: { kind }, start, length }) => {
    if (kind !== 'behind' && kind !== 'ahead') return [];
    const [first, step] = kind === 'behind' ? [start + length, 1] : [start - 1, -1];
    const isPassed = (at: number) => idle.has(at) || (tokens[at]?.text.length ?? shortest) < shortest;
    let at = first;
    while (Math.abs(at - first) < between && isPassed(at)) at += step;
    return [at];
  });
}

function isIdle({ meaning: { kind }, length }: WordReading): boolean {
  return length === 1 && (kind === 'stop' || kind === 'filler');
}

/** Words whose own ending says "with" or "without". */
function gluedIn(tokens: readonly Token[], vocabulary: Vocabulary | undefined): readonly number[] {
  const endings = (vocabulary?.frames.glued ?? '').split(' ').filter((ending) => ending !== '');
  const isGlued = ({ text }: Token) =>
    endings.some((ending) => text.length >= ending.length + shortest && text.endsWith(ending));
  return [...tokens.entries()].flatMap(([at, token]) => (isGlued(token) ? [at] : []));
}

/** The tokens behind words of the first kind, and those before words of the second. */
function besides(readings: readonly WordReading[], behind: 'slot', ahead: 'slotAhead'): readonly number[] {
  return readings.flatMap(({ meaning: { kind }, start, length }) =>
    kind === behind ? [start + length] : kind === ahead ? [start - 1] : [],
  );
}

/** The first word and the last, and those on either side of a place or a time that was understood. */
function edgesOf(tokens: readonly Token[], isOther: Looked['isOther']): readonly number[] {
  const isEdge = (at: number) => at === 0 || at === tokens.length - 1 || isOther(at - 1) || isOther(at + 1);
  return [...tokens.keys()].filter(isEdge);
}

/** Where a time or a place stands; a word that says which one ("this", "the") may stand before it, a border behind it. */
function slotsOf(tokens: readonly Token[], readings: readonly WordReading[]): readonly number[] {
  const idle = new Set(
    readings.filter(({ meaning, length }) => meaning.kind === 'stop' && length === 1).map(({ start }) => start),
  );
  const borders = readings.filter(({ meaning }) => meaning.kind === 'border').map(({ start }) => start - 1);
  const slots = besides(readings, 'slot', 'slotAhead').flatMap((at) => (idle.has(at) ? [at, at + 1] : [at]));
  return [...slots, ...borders].filter((at) => at in tokens);
}

/** Its ending is that of a verb, or it is too short to be a thing. */
export function isDeed(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  if (token === undefined || token.text.length < shortestAdrift) return true;
  const endings = vocabulary?.frames.deeds.split(' ') ?? [];
  return endings.some((ending) => token.text.endsWith(ending));
}

/** The words that say what is asked, for a search among the facts: without names, words of time and words that ask. */
export function contentOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  isOther: (token: number) => boolean,
): readonly string[] {
  const idle = new Set(
    readings.filter(({ meaning, length }) => length === 1 && idleKinds.has(meaning.kind)).map(({ start }) => start),
  );
  const days = new Set(readings.filter(isOfDays).map(({ start }) => start - 1));
  return tokens.flatMap(({ text, number }, at) => {
    if (number) return days.has(at) ? [text] : [];
    return text.length < 4 || isOther(at) || idle.has(at) ? [] : [text];
  });
}

/** "30 days": of rules about how long one may stay it is the one with so many that is asked for. */
function isOfDays({ meaning }: WordReading): boolean {
  return meaning.kind === 'moment' && meaning.role === 'days';
}

const idleKinds: ReadonlySet<string> = new Set([
  ...[
    'stop',
    'border',
    'filler',
    'openly',
    'yesNo',
    'not',
    'country',
    'citizens',
    'behind',
    'ahead',
    'passing',
    'carrying',
  ],
  ...['slot', 'slotAhead', 'exists'],
]);
