import type { WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
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
export function gluedIn(tokens: readonly Token[], vocabulary: Vocabulary | undefined): readonly number[] {
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
export function edgesOf(tokens: readonly Token[], isOther: (token: number) => boolean): readonly number[] {
  const isEdge = (at: number) => at === 0 || at === tokens.length - 1 || isOther(at - 1) || isOther(at + 1);
  return [...tokens.keys()].filter(isEdge);
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
