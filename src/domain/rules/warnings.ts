import type { WarningStatement } from '../statement.ts';
import type { Status } from '../status.ts';
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

/** By the rules it is open; its record, or holidays of earlier years, speak against it. */
export function isDoubted(status: Pick<Status, 'state' | 'doubt' | 'warnings'>): boolean {
  return status.doubt !== undefined || (status.state === 'open' && holidayWarnings(status).length > 0);
}
