import { says, type WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import { isGoal, type JourneyEnd } from './frames.ts';
import { saysWay } from './otherwise.ts';

/**
 * "Are melons cheaper in Osh or in Andijan": what is asked of towns in which somebody or something is, and of no way between
 * them; or of a street that is called after one. A crossing that both are near to is not meant.
 */
export function isOfBothTowns(ends: readonly JourneyEnd[], readings: readonly WordReading[]): boolean {
  const isLed = ({ side }: JourneyEnd) => side === 'from' || side === 'to';
  const isOfStreet = ends.length === 1 && !ends.some(isLed) && says(readings, 'inTown');
  const isAlike = (end: JourneyEnd, index: number) =>
    end.isAt || isCoordinated(end, [ends[index - 1], ends[index + 1]], readings);
  const leads = ends.some((end) => isLed(end) || isGoal(end));
  const isOfTowns = ends.length > 1 && !leads && ends.some(({ isAt }) => isAt) && ends.every(isAlike);
  return (isOfTowns || isOfStreet) && !saysWay(readings, new Set(ends.flatMap(tokensUnder)));
}

/** "In Osh or Andijan": one small word stands between the two, and says neither from where nor where to. */
function isCoordinated(
  end: JourneyEnd,
  beside: readonly (JourneyEnd | undefined)[],
  readings: readonly WordReading[],
): boolean {
  const isSmall = (at: number) => readings.some(({ meaning, start }) => meaning.kind === 'stop' && start === at);
  const isJoined = (other: JourneyEnd | undefined) => {
    const [first, last] = other && other.start < end.start ? [other, end] : [end, other];
    const between = first.start + first.length;
    return last !== undefined && other?.isAt === true && last.start === between + 1 && isSmall(between);
  };
  return end.side === null && beside.some(isJoined);
}
