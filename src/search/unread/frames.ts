import type { WordReading } from '../text/lexicon.ts';
import { endingsIn } from '../text/phrases.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A shorter word is none that anybody would have to be told of. */
export const shortest = 3;

/** Words that say which one may stand between the frame and what it asks for: "for my uncle's wedding". */
export const mostBetween = 2;

export function framedBy(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  between: number,
): readonly number[] {
  const idle = idleAmong(readings);
  // "With my mother-in-law to a funeral": behind them another frame begins.
  const others = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'slot' ? [start] : [])));
  return readings.flatMap(({ meaning: { kind }, start, length }) => {
    if (kind !== 'behind' && kind !== 'ahead') return [];
    const [first, step] = kind === 'behind' ? [start + length, 1] : [start - 1, -1];
    const isPassed = (at: number) => idle(at) || (tokens[at]?.text.length ?? shortest) < shortest;
    let at = first;
    while (Math.abs(at - first) < between && isPassed(at)) at += step;
    return kind === 'behind' && at > first && others.has(at - 1) ? [] : [at];
  });
}

function isIdle({ meaning: { kind }, length }: WordReading): boolean {
  return length === 1 && (kind === 'stop' || kind === 'filler');
}

/** Words whose own ending says "with" or "without". */
export function gluedIn(tokens: readonly Token[], vocabulary: Vocabulary | undefined): readonly number[] {
  const endings = endingsIn(vocabulary?.frames.glued ?? '');
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

/** What is looked past: words that say nothing by themselves. */
export function idleAmong(readings: readonly WordReading[]): (token: number) => boolean {
  const idle = new Set(readings.filter(isIdle).map(({ start }) => start));
  return (at) => idle.has(at);
}

interface Neighbours {
  /** A token that names a place or says when. */
  readonly isOther: (token: number) => boolean;
  /** A token that is looked past to the one behind it. */
  readonly isPassed: (token: number) => boolean;
}

/** Whether a word stands beside a place, a time, a border or the word for its state. */
export function edgesOf(
  readings: readonly WordReading[],
  { isOther, isPassed }: Neighbours,
): (token: number) => boolean {
  const isOfState = ({ meaning }: WordReading) =>
    meaning.kind === 'border' || (meaning.kind === 'topic' && meaning.topic === 'status');
  const frames = new Set(readings.filter(isOfState).flatMap(tokensUnder));
  const past = (at: number, step: number): number => (isPassed(at) ? past(at + step, step) : at);
  const isFrame = (at: number) => isOther(at) || frames.has(at);
  return (at) => isFrame(past(at - 1, -1)) || isFrame(past(at + 1, 1));
}

/** Where a time or a place stands; a word that says which one ("this", "the") may stand before it, a border behind it. */
export function slotsOf(tokens: readonly Token[], readings: readonly WordReading[]): readonly number[] {
  const idle = new Set(
    readings.filter(({ meaning, length }) => meaning.kind === 'stop' && length === 1).map(({ start }) => start),
  );
  const borders = readings.filter(({ meaning }) => meaning.kind === 'border').map(({ start }) => start - 1);
  const slots = besides(readings, 'slot', 'slotAhead').flatMap((at) => (idle.has(at) ? [at, at + 1] : [at]));
  return [...slots, ...borders].filter((at) => at in tokens);
}
