import type { WarningStatement } from '../statement.ts';
import { sightingHoldsMs } from './ledger.ts';

/** A warning without an end is about weather or a road for thirty days, about anything else until it is replaced. */
export function endOfWarning({ cause, until }: WarningStatement, saidFirst: number): number {
  const passing = cause === 'weather' || cause === 'road';
  return until?.last ?? (passing ? saidFirst + sightingHoldsMs : Infinity);
}
