import type { WeighedStatement, WeighedStatements } from '../rules/ledger.ts';
import { type Report, reportsIn } from '../rules/reports.ts';
import type { EdgeStatement } from '../statement.ts';
import type { Reason } from '../status.ts';
import { type Dated, isRough } from '../time/dated.ts';
import { type Closure, closuresIn, type WeighedClosure } from './closure.ts';
import { certainEndOf, endOfHearsay, isHearsay, type Plan, plannedEndOf, planOfEnd } from './end.ts';
import { overBy, type ReopeningEvidence, shownAfter } from './reopening.ts';

/*
 * Closures, each laid out in time: from its beginning, through the end that was planned, to the evidence that it is over.
 *
 * A certain end is an end. A planned one proves nothing: after it nobody knows, until somebody saw it working.
 */

/** A stretch of a closure, `from <= moment < to` in epoch milliseconds. */
export interface ClosurePeriod {
  readonly closure: WeighedClosure;
  /** The closure's own beginning, as its source gave it. */
  readonly begins: Dated;
  readonly from: number;
  readonly to: number;
  readonly outcome: 'closed' | 'unknown' | 'reopened';
  readonly because: Reason;
  /** The reopening that somebody named, and whether it is a promise. */
  readonly plan: (Plan & { readonly kind: 'certain' | 'planned' }) | null;
  /** For `reopened`: what shows it, and from when. */
  readonly shownBy: readonly ReopeningEvidence[];
}

/** All closures of the ledger, those of every year in the years given. `closes` statements count where the caller says they do. */
export function layOutClosures(
  ledger: WeighedStatements,
  years: readonly number[],
  closesForGood: readonly WeighedStatement<EdgeStatement>[],
): readonly ClosurePeriod[] {
  const closures = closuresIn(ledger, years, closesForGood);
  const reports = reportsIn(ledger);
  return closures.flatMap((closure) => layOut(closure, reports, ledger));
}

/** The moments at which a closure may change its part of the answer. */
export function edgesOfClosures(stretches: readonly ClosurePeriod[]): number[] {
  return stretches.flatMap((stretch) => [stretch.from, stretch.to]);
}

function layOut(closure: Closure, reports: readonly Report[], ledger: WeighedStatements): ClosurePeriod[] {
  const hearsay = isHearsay(closure);
  const starts = isRough(closure.from) ? closure.from.last : closure.from.first;
  const planned = plannedEndOf(closure, ledger);
  const stretches: Omit<ClosurePeriod, 'closure' | 'begins' | 'plan' | 'shownBy'>[] = [];
  const add = (from: number, to: number, outcome: ClosurePeriod['outcome'], because: Reason) => {
    if (from < to) stretches.push({ from, to, outcome, because });
  };

  const over = overBy(closure, reports, ledger);
  const certain = hearsay ? endOfHearsay(closure, planned) : certainEndOf(closure);
  add(closure.from.first, Math.min(starts, certain?.last ?? Infinity), 'unknown', 'rough-date');
  const closedUntil = Math.min(over?.from ?? Infinity, certain?.first ?? Infinity, planned?.first ?? Infinity);
  add(starts, closedUntil, hearsay ? 'unknown' : 'closed', 'closure');

  if (certain !== null) {
    const reopens = Math.min(certain.last, over?.sureFrom ?? Infinity);
    add(Math.max(starts, Math.min(certain.first, over?.from ?? Infinity)), reopens, 'unknown', 'rough-date');
    add(Math.max(starts, reopens), certain.last, 'reopened', 'closure');
    return stretches.map((stretch) => ({
      ...stretch,
      closure: closure.weighed,
      begins: closure.from,
      plan: named(hearsay ? (planned?.plan ?? planOfEnd(closure, ledger)) : planOfEnd(closure, ledger), hearsay),
      shownBy: over?.shown ?? [],
    }));
  }
  const afterPlan = planned === null ? [] : shownAfter(closure, planned.last, reports, ledger);
  const shownBy = [...(over === null ? [] : over.shown), ...afterPlan].sort((a, b) => a.from - b.from);
  const reopened = Math.min(over?.sureFrom ?? Infinity, afterPlan[0]?.from ?? Infinity);
  if (planned !== null && planned.first < (over?.from ?? Infinity)) {
    add(Math.max(starts, planned.first), Math.min(planned.last, reopened), 'unknown', planned.roughBecause);
    add(Math.max(starts, planned.last), reopened, 'unknown', 'reopening-unconfirmed');
  } else if (over !== null) {
    add(Math.max(starts, over.from), over.sureFrom, 'unknown', 'rough-date');
  }
  add(Math.max(starts, reopened), Infinity, 'reopened', 'closure');
  const plan = named(planned?.plan ?? null, true);
  return stretches.map((stretch) => ({ ...stretch, closure: closure.weighed, begins: closure.from, plan, shownBy }));
}

/** What hearsay names is never a promise. */
function named(plan: Plan | null, isPlanned: boolean): ClosurePeriod['plan'] {
  return plan === null ? null : { ...plan, kind: isPlanned ? 'planned' : 'certain' };
}
