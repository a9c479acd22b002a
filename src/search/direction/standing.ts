import type { WordReading } from '../text/lexicon.ts';

/** What begins at a token of a text, and what ends just before it. */
interface Standing {
  readonly beginning: ReadonlyMap<number, readonly WordReading[]>;
  readonly ending: ReadonlyMap<number, readonly WordReading[]>;
}

const none: readonly WordReading[] = [];
const standing = new WeakMap<readonly WordReading[], Standing>();

/** Of every name it is asked what stands beside it: a long text has many names, and many words. */
function standingIn(readings: readonly WordReading[]): Standing {
  const known = standing.get(readings);
  if (known !== undefined) return known;
  const found = {
    beginning: Map.groupBy(readings, ({ start }) => start),
    ending: Map.groupBy(readings, ({ start, length }) => start + length),
  };
  standing.set(readings, found);
  return found;
}

/** The meanings that begin at a token. */
export function beginningAt(readings: readonly WordReading[], at: number): readonly WordReading[] {
  return standingIn(readings).beginning.get(at) ?? none;
}

/** The meanings that end just before a token. */
export function endingAt(readings: readonly WordReading[], at: number): readonly WordReading[] {
  return standingIn(readings).ending.get(at) ?? none;
}
