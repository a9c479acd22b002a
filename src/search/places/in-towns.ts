import type { WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import { isGoal, type JourneyEnd } from './frames.ts';
import { saysWay } from './otherwise.ts';

/**
 * "Are melons cheaper in Osh or in Andijan": what is asked of towns in which somebody or something is, and of no way between
 * them. A crossing that both are near to is not meant.
 */
export function isOfBothTowns(ends: readonly JourneyEnd[], readings: readonly WordReading[]): boolean {
  const inTowns = ends.filter(({ isAt }) => isAt);
  if (inTowns.length === 0 || ends.length < 2) return false;
  const isAlike = (end: JourneyEnd, index: number) => end.isAt || isCoordinated(end, ends[index - 1], readings);
  const leads = ends.some((end) => end.side === 'from' || isGoal(end));
  return !leads && ends.every(isAlike) && !saysWay(readings, new Set(ends.flatMap(tokensUnder)));
}

/** "In Osh or Andijan": one small word stands between the two, and says neither from where nor where to. */
function isCoordinated(end: JourneyEnd, before: JourneyEnd | undefined, readings: readonly WordReading[]): boolean {
  if (before === undefined || end.side !== null) return false;
  const between = before.start + before.length;
  return (
    end.start === between + 1 && readings.some(({ meaning, start }) => meaning.kind === 'stop' && start === between)
  );
}
