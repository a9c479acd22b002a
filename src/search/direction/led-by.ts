/** Where the words stand that lead to the end of a journey. */
import type { WordReading } from '../text/lexicon.ts';

interface Span {
  readonly start: number;
  readonly length: number;
}

/** So many words may stand between the place and that one has to be there. */
export const mostBetween = 3;

/**
 * How far from a place it stands that one has to be there: before it where a word stands before its name, and behind it where
 * an ending hangs on it.
 */
export function farFromDue({ start, length }: Span, readings: readonly WordReading[]): number {
  const isBehindWord = readings.some((word) => isBefore(word.meaning.kind) && word.start + word.length === start);
  const due = readings.filter(({ meaning }) => meaning.kind === 'due');
  const gaps = due.map((word) => (isBehindWord ? start - (word.start + word.length) : word.start - (start + length)));
  return Math.min(Infinity, ...gaps.filter((gap) => gap >= 0 && gap <= mostBetween));
}

const isBefore = (kind: string) => isSide(kind) || kind === 'at';

/** What they go by parts nothing either, nor the word before it: "by car". */
export function beforeRide(readings: readonly WordReading[], at: number): number {
  const isRide = ({ meaning }: WordReading) =>
    meaning.kind === 'traffic' || (meaning.kind === 'topic' && meaning.topic === 'transport');
  const ride = readings.find((word) => isRide(word) && word.start + word.length === at);
  if (ride === undefined) return at;
  const isSmall = ({ meaning, length }: WordReading) =>
    length === 1 && (meaning.kind === 'stop' || isSide(meaning.kind));
  const small = readings.find((word) => isSmall(word) && word.start + 1 === ride.start);
  return beforeRide(readings, small?.start ?? ride.start);
}

/** Where a goal begins with the word that says where to, if such a word stands before its name. */
export function beginOf(goal: { readonly start: number }, readings: readonly WordReading[]): number {
  const before = readings.filter(({ meaning, start, length }) => isSide(meaning.kind) && start + length === goal.start);
  return Math.min(goal.start, ...before.map(({ start }) => start));
}

/** "Saratov, Russia": the name of a country behind its town parts nothing. */
export function beforeCountry(readings: readonly WordReading[], at: number): number {
  const country = readings.find(({ meaning, start, length }) => meaning.kind === 'country' && start + length === at);
  return country?.start ?? at;
}

const isSide = (kind: string) => kind === 'to' || kind === 'toOrAt';
