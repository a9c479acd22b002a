import { sightingHoldsMs, statementsOfKind, type WeighedStatement, type WeighedStatements } from '../rules/ledger.ts';
import { saidInAdvance } from '../rules/reports.ts';
import { coversScopeOf } from '../rules/scope.ts';
import { type EdgeStatement, isHearsayOf, type Statement } from '../statement.ts';
import type { Reason } from '../status.ts';
import { type Dated, isRough } from '../time/dated.ts';
import { type Closure, reopeningAfter } from './closure.ts';

/** When a closure is to end, by what was said of its end. Epoch milliseconds: perhaps from `first`, surely from `last`. */
export type End = { readonly first: number; readonly last: number };

export function isHearsay({ weighed }: Closure): boolean {
  return isHearsayOf(weighed.statement.by);
}

/** When a closure ends for certain, if it does. */
export function certainEndOf(closure: Closure): End | null {
  if (closure.until === null || closure.ends === 'planned') return null;
  return isRough(closure.until) ? closure.until : { first: closure.until.last, last: closure.until.last };
}

/** Hearsay is doubted until the end it was given, certain or planned, or for thirty days. */
export function endOfHearsay(closure: Closure, planned: End | null): End {
  const end = Math.max(lastSaid(closure) + sightingHoldsMs, isRough(closure.from) ? closure.from.last : -Infinity);
  const faded = { first: end, last: end };
  const given = certainEndOf(closure) ?? planned;
  return given !== null && (closure.until !== null || given.first < end) ? given : faded;
}

/** A date of reopening that somebody named. */
export interface Plan {
  readonly date: Dated;
  readonly by: Statement;
}

/** A planned end; of two, the last said counts. Without any, a closure that fades is trusted for thirty days: that is no plan. */
export function plannedEndOf(
  closure: Closure,
  ledger: WeighedStatements,
): { first: number; last: number; roughBecause: Reason; plan: Plan | null } | null {
  if (closure.ends === 'certain' && closure.until !== null) return null;
  const isYearly = closure.weighed.statement.period.every === 'year';
  const opening = (isYearly ? [] : statementsOfKind(ledger, 'opens'))
    .filter((weighed) => saidInAdvance(weighed) && weighed.saidFirst >= closure.weighed.saidFirst)
    .filter((weighed) => weighed.statement.date.first > closure.from.first)
    .filter((weighed) => coversScopeOf(weighed.statement, closure.weighed.statement, ledger.crossing))
    .reduce<WeighedStatement<EdgeStatement> | null>(
      (last, weighed) => (last && last.saidLast > weighed.saidLast ? last : weighed),
      null,
    );
  if (opening !== null && (closure.until === null || opening.saidLast >= closure.weighed.saidLast)) {
    const { date } = opening.statement;
    const last = isRough(date) ? date.last : date.first;
    return { first: date.first, last, roughBecause: 'rough-date', plan: { date, by: opening.statement } };
  }
  if (closure.until !== null) {
    const first = isRough(closure.until) ? closure.until.first : closure.until.last;
    return { first, last: closure.until.last, roughBecause: 'rough-date', plan: planOfEnd(closure, ledger) };
  }
  if (!closure.fades || isHearsay(closure)) return null;
  const end = lastSaid(closure) + sightingHoldsMs;
  return { first: end, last: end, roughBecause: 'reopening-unconfirmed', plan: null };
}

/** The end that was given with the closure itself. */
export function planOfEnd({ until, weighed: { statement } }: Closure, { crossing }: WeighedStatements): Plan | null {
  return until === null ? null : { date: reopeningAfter(until, statement, crossing), by: statement };
}

/** A closure fades from the day it was last said, or from its beginning where that comes later. */
function lastSaid(closure: Closure): number {
  return Math.max(closure.weighed.saidFirst, closure.from.first);
}
