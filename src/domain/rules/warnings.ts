import { firstPost, type Note } from '../crossing.ts';
import type { WarningStatement } from '../statement.ts';
import type { Status } from '../status.ts';
import { hoursAt } from '../time/hours-at.ts';
import { sightingHoldsMs } from './ledger.ts';

/** A warning without an end is about weather or a road for thirty days, about anything else until it is replaced. */
export function endOfWarning({ cause, until }: WarningStatement, saidFirst: number): number {
  const passing = cause === 'weather' || cause === 'road';
  return until?.last ?? (passing ? saidFirst + sightingHoldsMs : Infinity);
}

/** What warns that it may be shut for a holiday of the moment asked about. */
export function holidayWarnings({ warnings }: Pick<Status, 'warnings'>): readonly WarningStatement[] {
  return warnings.filter(({ cause }) => cause === 'holiday');
}

type Doubted = Pick<Status, 'state' | 'doubt' | 'untold' | 'warnings' | 'crossing' | 'at' | 'traffic'>;

/** By the rules it is open; its record, holidays of earlier years, or what was told of it speak against it. */
export function isDoubted(status: Doubted): boolean {
  if (status.doubt !== undefined || status.untold === true) return true;
  return (
    status.state === 'open' && (holidayWarnings(status).length > 0 || status.crossing.notes.some(doubting(status)))
  );
}

/** What puts in doubt that somebody gets through then: what was seen on such a day, or that it tells of other traffic alone. */
export function doubting({ crossing, at, traffic }: Pick<Doubted, 'crossing' | 'at' | 'traffic'>) {
  const { zone } = firstPost(crossing);
  return ({ doubts, during, tells }: Note): boolean =>
    doubts === true &&
    (during === undefined || hoursAt(during, at.toMillis(), zone).state === 'open') &&
    tells?.includes(traffic) !== true;
}
