import { peoplesOf } from '../parts/whose-visa.ts';
import { says, tokensRead, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isDeed, isDone, isPlaced } from './endings.ts';
import { edgesOf, framedBy, gluedIn, idleAmong, mostBetween, shortest, slotsOf } from './frames.ts';

/** No more of them is repeated to the one who asked. */
const atMost = 3;

/** What else is known of the question whose words are looked through. */
interface Looked {
  /** A token that names a place or says when. */
  readonly isOther: (token: number) => boolean;
  /** Every meaning that was read, also those that were denied or that a name outweighs. */
  readonly every: readonly WordReading[];
  /** A token that says nothing of what is asked. */
  readonly isOrdinary: (token: number) => boolean;
  /** Nothing but the state was asked: then a word without a meaning may well be the time or the place of it. */
  readonly isOfState: boolean;
  /** What a crossing is or has was asked, and no rule of a country: the state stands under the answer. */
  readonly isOfPlace: boolean;
  /** A thing is taken along: a word without a meaning may be the thing. */
  readonly isOfThing: boolean;
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
  const { isOther, isOrdinary, isOfState, isOfPlace, isOfThing, asksState, hasPlace, times, vocabulary } = looked;
  const isUnread = unreadAmong(tokens, looked.every, isOther);
  const isTold = toldBeside(tokens, readings, looked);
  const framed = framedBy(tokens, readings, isOfState ? mostBetween : 0).filter(
    (at) => isUnread(at) && (isOfState || asksState || !isOrdinary(at)),
  );
  const isThing = (at: number) => isUnread(at) && !isDeed(tokens[at], vocabulary);
  const isAdrift = (at: number) => isThing(at) && !isOrdinary(at) && !(hasPlace && isDone(tokens[at], vocabulary));
  const glued = isOfState ? gluedIn(tokens, vocabulary).filter(isThing) : [];
  // A rule of a country may be about any word; the time and the place of it stand beside others.
  const isOpen = isOfPlace || asksState;
  const slots = (isOfPlace || !hasPlace ? slotsOf(tokens, readings) : []).filter(isAdrift);
  const isIdle = idleAmong(readings);
  const isPassed = (at: number) => isOfState && (isIdle(at) || (isUnread(at) && isDeed(tokens[at], vocabulary)));
  const isEnd = (at: number) => isOpen && (at === 0 || at === tokens.length - 1);
  const isEdge = edgesOf(readings, { isOther, isPassed });
  const isMissing = isOfPlace && !hasPlace;
  const edges = [...tokens.keys()].filter(
    (at) => isAdrift(at) && (isMissing || (!isOfThing && isOpen && (isEnd(at) || isEdge(at)))),
  );
  const loads = framed.filter((at) => isLoad(at, readings));
  const strangers = peoplesOf(tokens, readings, vocabulary).filter((at) => isThing(at) && !isOrdinary(at));
  const conditions = [...framed.filter((at) => !loads.includes(at)), ...glued, ...strangers];
  const isWhole = hasPlace && times.size > 0;
  // "At zblorvik in the evening": the hour of it.
  const isOfTime = (at: number) => times.has(at - 1) || times.has(at + 1);
  const said = isWhole
    ? [...slots.filter((at) => !isTold(at)), ...edges.filter(isOfTime)]
    : [...slots, ...edges].filter((at) => !isTold(at));
  const placed = isWhole ? edges.filter((at) => isPlaced(tokens[at], vocabulary)) : [];
  const left = [...slots.filter(isTold), ...placed];
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
  const borders = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'border' ? [start] : [])));
  const isAsked = (at: number) => isOther(at) || borders.has(at);
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
