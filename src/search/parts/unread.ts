import { says, tokensRead, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { peoplesOf } from './whose-visa.ts';

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
  /** The state was asked, beside something else or alone. */
  readonly asksState: boolean;
  /** A place was understood. */
  readonly hasPlace: boolean;
  /** The words of a time that was understood. */
  readonly times: ReadonlySet<number>;
  readonly vocabulary: Vocabulary | undefined;
}

/** The words without a meaning to us, as they were written. */
export interface Unread {
  /** What may change the answer: said before it. */
  readonly conditions: readonly string[];
  /** What an answer to a place and a time that were understood leaves out: said under it. */
  readonly asides: readonly string[];
}

/**
 * Words that stand in a frame that asks ("with …", "… менен") and mean nothing to us: what they ask for is not answered, so it
 * has to be said. Of a question about the state also those that stand where a time or a place does, unless both were understood:
 * then nothing of them can be missing but a condition.
 */
export function unreadIn(tokens: readonly Token[], readings: readonly WordReading[], looked: Looked): Unread {
  const { isOther, isOrdinary, isOfState, asksState, hasPlace, times, vocabulary } = looked;
  const isUnread = unreadAmong(tokens, readings, isOther);
  const isTold = toldBeside(tokens, readings, looked);
  const framed = framedBy(tokens, readings, isOfState ? mostBetween : 0).filter(
    (at) => isUnread(at) && (isOfState || asksState || !isOrdinary(at)),
  );
  const isThing = (at: number) => isUnread(at) && !isDeed(tokens[at], vocabulary);
  const isAdrift = (at: number) => isThing(at) && !isOrdinary(at) && !(hasPlace && isDone(tokens[at], vocabulary));
  const glued = isOfState ? gluedIn(tokens, vocabulary).filter(isThing) : [];
  const slots = (isOfState || !hasPlace ? slotsOf(tokens, readings) : []).filter(isAdrift);
  const edges = (isOfState ? edgesOf(tokens, isOther) : []).filter(isAdrift);
  const loads = framed.filter((at) => isLoad(at, readings));
  const strangers = peoplesOf(tokens, readings, vocabulary).filter((at) => isThing(at) && !isOrdinary(at));
  const conditions = [...framed.filter((at) => !loads.includes(at)), ...glued, ...strangers];
  const isWhole = hasPlace && times.size > 0;
  // "At zblorvik in the evening": the hour of it.
  const isOfTime = (at: number) => times.has(at - 1) || times.has(at + 1);
  const said = isWhole
    ? [...slots.filter((at) => !isTold(at)), ...edges.filter(isOfTime)]
    : [...slots, ...edges.filter((at) => !isTold(at))];
  const left = isWhole ? [...slots.filter(isTold), ...edges.filter((at) => isPlaced(tokens[at], vocabulary))] : [];
  const first = new Set([...conditions, ...said]);
  return {
    conditions: wordsAt(tokens, [...first]),
    asides: wordsAt(
      tokens,
      [...new Set([...loads, ...left])].filter((at) => !first.has(at)),
    ),
  };
}

const wordsAt = (tokens: readonly Token[], found: readonly number[]) =>
  found.slice(0, atMost).flatMap((at) => tokens[at]?.text ?? []);

/** "A lorry with onions": what it is laden with closes no crossing to it. */
function isLoad(at: number, readings: readonly WordReading[]): boolean {
  const frame = readings.find(({ meaning, start, length }) => meaning.kind === 'behind' && start + length === at);
  const isLorry = ({ meaning }: WordReading) => meaning.kind === 'traffic' && meaning.traffic === 'truck';
  return frame !== undefined && readings.some((word) => isLorry(word) && word.start + word.length === frame.start);
}

/** So many words behind the question tell something; fewer may be the time of it. */
const fewestTold = 3;

/**
 * Words before a question or behind it, in a sentence of their own in which neither place nor time stands: "guys, …", "my
 * mother-in-law is here, …". Where the place was not understood they may name it.
 */
function toldBeside(tokens: readonly Token[], readings: readonly WordReading[], { isOther, hasPlace }: Looked) {
  const begins = [...tokens.keys()].filter((at) => at === 0 || /[,.;:!?…()\n]/u.test(tokens[at]?.gap ?? ''));
  const isAsked = (at: number) =>
    isOther(at) || readings.some(({ meaning, start }) => start === at && meaning.kind === 'border');
  const asked = [...tokens.keys()].filter(isAsked);
  return (at: number) => {
    const start = begins.findLast((begin) => begin <= at) ?? 0;
    const end = begins.find((begin) => begin > at) ?? tokens.length;
    if (!hasPlace || asked.some((token) => token >= start && token < end)) return false;
    return asked.some((token) => token >= end) || end - start >= fewestTold;
  };
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
  return hasEnding(token, vocabulary?.frames.deeds);
}

/** Something is done to it or belongs to it, or it is likened to something: beside a place that was understood it names none. */
export function isDone(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  return hasEnding(token, vocabulary?.frames.objects);
}

/** Its ending is one that a place takes: "from …", "to …", "at …". */
function isPlaced(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  const { fromEndings = '', toEndings = '', atEndings = '' } = vocabulary?.direction ?? {};
  return hasEnding(token, `${fromEndings} ${toEndings} ${atEndings}`);
}

function hasEnding(token: Token | undefined, list = ''): boolean {
  const endings = list.split(/\s+/u).filter((ending) => ending !== '');
  return token !== undefined && endings.some((ending) => token.text.endsWith(ending));
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
    if (number) return days.has(at) || isYear(text) ? [text] : [];
    return text.length < 4 || isOther(at) || idle.has(at) ? [] : [text];
  });
}

/** Of what is told of the past it is that of the year. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
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
    'need',
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
