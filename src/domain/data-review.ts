import type { DateTime } from 'luxon';
import type { Catalogue, Crossing } from './crossing.ts';
import { anybodyAt } from './question.ts';
import { createLedger, type Ledger, statementsOfKind, type WeighedStatement } from './rules/ledger.ts';
import { reportsIn, saidInAdvance } from './rules/reports.ts';
import { coversScopeOf } from './rules/scope.ts';
import type { ClosedStatement, EdgeStatement, StandingStatement, Statement } from './statement.ts';
import type { Status } from './status.ts';
import { statusAt } from './status-at.ts';
import { dayMs } from './time/clock.ts';
import type { Dated } from './time/dated.ts';

/**
 * What an editor should ask about first: crossings that nobody has spoken of for long, plans that come due, sources that
 * disagree, and statements without a link to look them up by.
 */
export interface DataReview {
  /** Every crossing, the longest unheard of first. */
  readonly silent: readonly SilentCrossing[];
  /** Plans and trials of the coming days, and those that passed without news; the earliest first. */
  readonly due: readonly DuePlan[];
  readonly disputes: readonly Dispute[];
  readonly unlinked: readonly { readonly crossing: Crossing; readonly statement: Statement }[];
}

export interface SilentCrossing {
  readonly crossing: Crossing;
  readonly status: Status;
  /** Whole days since anybody but a guide was last heard; `null`: never. */
  readonly days: number | null;
}

export interface DuePlan {
  readonly crossing: Crossing;
  readonly statement: Statement;
  /** What was planned: that something begins, or that it ends. */
  readonly what: 'begins' | 'ends';
  readonly date: Dated;
  /** The date has passed, and nobody has said what became of it. */
  readonly passed: boolean;
}

/** A statement that still stands against the one that counts. */
interface Dispute {
  readonly crossing: Crossing;
  readonly counts: Statement | null;
  readonly against: Statement;
}

const lookAheadMs = 60 * dayMs;

/**
 * What should be asked about first, as of `now`.
 *
 * @param statementsOf with the notices in force, where there are any: what they say is heard too
 */
export function reviewData(
  { crossings }: Pick<Catalogue, 'crossings'>,
  now: DateTime,
  statementsOf: (crossing: Crossing) => readonly Statement[] = ({ statements }) => statements,
): DataReview {
  const unheard = crossings.map((crossing) => unheardOf(crossing, statementsOf(crossing), now));
  const moment = now.toMillis();
  return {
    silent: unheard.toSorted((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity)),
    due: crossings
      .flatMap((crossing) => duesOf(createLedger(crossing, statementsOf(crossing), { at: moment, now: moment })))
      .sort((a, b) => a.date.last - b.date.last),
    disputes: unheard.flatMap(({ status }) => disputesOf(status)),
    unlinked: crossings.flatMap((crossing) =>
      crossing.statements.filter(({ by }) => by.url === undefined).map((statement) => ({ crossing, statement })),
    ),
  };
}

function unheardOf(crossing: Crossing, statements: readonly Statement[], now: DateTime): SilentCrossing {
  const status = statusAt(crossing, statements, anybodyAt(now, now));
  const heard = status.lastHeard?.date;
  const days = heard === undefined ? null : Math.floor((now.toMillis() - heard.first) / dayMs);
  return { crossing, status, days };
}

function duesOf(ledger: Ledger): DuePlan[] {
  const { crossing, now } = ledger;
  return statementsOfKind(ledger, 'opens', 'closes', 'closed', 'hours', 'season', 'admits').flatMap((weighed) => {
    const plan = planIn(weighed);
    if (plan === null || plan.date.first > now + lookAheadMs) return [];
    const passed = plan.date.last <= now;
    if (passed && isAnswered(weighed.statement, plan, ledger)) return [];
    return [{ crossing, statement: weighed.statement, ...plan, passed }];
  });
}

type Planning = EdgeStatement | ClosedStatement | StandingStatement;

/** What a statement says that is yet to come, or was when it was said, and may turn out otherwise. */
function planIn(weighed: WeighedStatement<Planning>): Pick<DuePlan, 'what' | 'date'> | null {
  const { statement, saidFirst } = weighed;
  if (statement.period.every === 'year') return null;
  if ('date' in statement) {
    return saidInAdvance({ ...weighed, statement }) ? { what: 'begins', date: statement.date } : null;
  }
  const { from, until } = statement.period;
  if (until !== undefined && statement.ends === 'planned') return { what: 'ends', date: until };
  if (statement.says === 'closed' || from === undefined) return null;
  return saidFirst < from.first ? { what: 'begins', date: from } : null;
}

/** Somebody saw it working since, or anyone but a guide has set the rules anew. */
function isAnswered(plan: Statement, { what, date }: Pick<DuePlan, 'what' | 'date'>, ledger: Ledger): boolean {
  const since = what === 'begins' ? date.first : date.last;
  const seen = reportsIn(ledger).some(({ statement, saidLast }) => statement.date.last > since && saidLast > since);
  const statements = statementsOfKind(ledger, 'hours', 'season', 'admits', 'closed', 'opens', 'closes');
  return (
    seen ||
    statements.some(
      ({ statement, saidLast }) =>
        saidLast > since && statement.by.kind !== 'guide' && coversScopeOf(statement, plan, ledger.crossing),
    )
  );
}

function disputesOf({ crossing, evidence, decidedBy }: Status): Dispute[] {
  const counting = (says: Statement['says']) =>
    evidence.find((one) => one.statement.says === says && !one.conflicts && one.role !== 'ahead')?.statement ??
    decidedBy;
  return evidence
    .filter(({ conflicts, outdated }) => conflicts && !outdated)
    .map(({ statement }) => ({ crossing, counts: counting(statement.says), against: statement }));
}
