import { hourMs, minuteMs } from '../time/units.ts';

/** A wait far from another: so many times as long, and so many minutes apart. */
interface Far {
  readonly times: number;
  readonly minutes: number;
}

/** Among a few only what is wildly off; among fewer than these nobody can say who is. */
const ofAFew: Far = { times: 4, minutes: hourMs / minuteMs };
const leastForFew = 3;
/** Guesses of the same queue seldom differ more; so near, a lie cannot be told from a guess. */
const ofMany: Far = { times: 2.2, minutes: 15 };

interface Wait {
  readonly minutes: number;
  readonly isOver: boolean;
}

/**
 * The waits that are far from the others. Of a few: from their middle. Of those who are through, once they are `many`: from the
 * middle of the half that agrees best, because whoever lies the same way drags the middle of all along.
 */
export function farOff<Told extends Wait>(told: readonly Told[], many: number): readonly Told[] {
  if (told.length < leastForFew) return [];
  const middle = middleOf(told.map(({ minutes }) => minutes));
  const through = told.filter(({ isOver }) => isOver).map(({ minutes }) => minutes);
  const agreed = through.length < many ? null : middleOf(densestHalf(through));
  return told.filter(({ minutes, isOver }) =>
    isOver && agreed !== null ? isFar(minutes, agreed, ofMany) : isFar(minutes, middle, ofAFew),
  );
}

/** The middle one, or between the two in the middle. */
export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function isFar(minutes: number, middle: number, { times, minutes: apart }: Far): boolean {
  const [less, more] = [Math.min(minutes, middle), Math.max(minutes, middle)];
  return more - less > apart && more > times * less;
}

/** The more than half that lie nearest together, by how many times the longest is the shortest: the shorth of statistics. */
function densestHalf(values: readonly number[]): readonly number[] {
  const sorted = values.map((minutes) => Math.max(1, minutes)).toSorted((a, b) => a - b);
  const size = Math.floor(sorted.length / 2) + 1;
  const widthFrom = (first: number) => (sorted[first + size - 1] ?? Infinity) / (sorted[first] ?? 1);
  const starts = Array.from({ length: sorted.length - size + 1 }, (_, first) => first);
  const best = starts.reduce((one, other) => (widthFrom(other) < widthFrom(one) ? other : one));
  return sorted.slice(best, best + size);
}
