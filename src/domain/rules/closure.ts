import type { Crossing } from '../crossing.ts';
import { firstPost } from '../crossing.ts';
import type { ClosedStatement, EdgeStatement, SourceKind, Statement } from '../statement.ts';
import type { Reason } from '../status.ts';
import { startOfDay } from '../time/clock.ts';
import type { Dated } from '../time/dated.ts';
import {
  atLeastAsTrusted,
  type CertaintyLevel,
  isRough,
  type Ledger,
  sightingHoldsMs,
  statementsOfKind,
  type WeighedStatement,
} from './ledger.ts';
import { holdsFrom, type Report, reportsIn, saidInAdvance } from './reports.ts';
import { coversScopeOf } from './scope.ts';
import { beginsAt } from './standing-rules.ts';

/**
 * Closures, each laid out in time: from its beginning, through the end that was planned, to the evidence that it is over.
 *
 * A certain end is an end. A planned one proves nothing: after it nobody knows, until somebody saw it working.
 */
export type WeighedClosure = WeighedStatement<ClosedStatement | EdgeStatement>;

/** A stretch of a closure, `from <= moment < to` in epoch milliseconds. */
export interface ClosurePeriod {
  readonly closure: WeighedClosure;
  readonly from: number;
  readonly to: number;
  readonly outcome: 'closed' | 'unknown' | 'reopened';
  readonly because: Reason;
  /** The end that is planned, where one is. */
  readonly plannedEnd: number | null;
  /** For `reopened`: what shows it, and from when. */
  readonly shownBy: readonly ReopeningEvidence[];
}

interface ReopeningEvidence {
  readonly from: number;
  readonly level: CertaintyLevel;
  readonly weighed: WeighedStatement;
}

/** A closure once in time, whether told once or of every year. */
interface Closure {
  readonly weighed: WeighedClosure;
  readonly from: Dated;
  readonly until: Dated | null;
  readonly ends: 'planned' | 'certain';
  readonly fades: boolean;
}

/** All closures of the ledger, those of every year in the years given. `closes` statements count where the caller says they do. */
export function layOutClosures(
  ledger: Ledger,
  years: readonly number[],
  closesForGood: readonly WeighedStatement<EdgeStatement>[],
): readonly ClosurePeriod[] {
  const closures = [
    ...statementsOfKind(ledger, 'closed').flatMap((weighed) => closuresOf(weighed, years, ledger.crossing)),
    ...closesForGood.map((weighed) => closureFromEdge(weighed)),
  ];
  const reports = reportsIn(ledger);
  return closures.flatMap((closure) => layOut(closure, reports, ledger));
}

/** The moments at which a closure may change its part of the answer. */
export function edgesOfClosures(stretches: readonly ClosurePeriod[]): number[] {
  return stretches.flatMap((stretch) => [stretch.from, stretch.to]);
}

function closuresOf(
  weighed: WeighedStatement<ClosedStatement>,
  years: readonly number[],
  crossing: Crossing,
): Closure[] {
  const { period, ends, cause, by } = weighed.statement;
  if (period.every === 'once') {
    const fades = cause === 'weather' || cause === 'road' || by.kind === 'press' || by.kind === 'carrier';
    return [{ weighed, from: period.from, until: period.until ?? null, ends, fades }];
  }
  const narrowed = crossing.posts.find((post) => post.id === weighed.statement.posts?.[0]);
  const { zone } = narrowed ?? firstPost(crossing);
  const wraps = period.until.month * 100 + period.until.day < period.from.month * 100 + period.from.day;
  return years
    .filter((year) => year >= (period.years?.from ?? -Infinity) && year <= (period.years?.to ?? Infinity))
    .map((year) => ({
      weighed,
      from: wholeDay(zone, year, period.from.month, period.from.day),
      until: wholeDay(zone, wraps ? year + 1 : year, period.until.month, period.until.day),
      ends,
      fades: false,
    }));
}

/** `closes` at a crossing without a season: a closure that nobody has put an end to. */
function closureFromEdge(weighed: WeighedStatement<EdgeStatement>): Closure {
  const { date, by } = weighed.statement;
  const from = isRough(date) ? date : { ...date, first: date.last };
  return { weighed, from, until: null, ends: 'planned', fades: by.kind === 'press' || by.kind === 'carrier' };
}

function wholeDay(zone: string, year: number, month: number, day: number): Dated {
  const first = startOfDay(zone, year, month, day);
  const last = startOfDay(zone, year, month, day + 1);
  const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return { text, precision: 'day', bound: 'exact', first, last };
}

function layOut(closure: Closure, reports: readonly Report[], ledger: Ledger): ClosurePeriod[] {
  const hearsay = isHearsay(closure);
  const starts = isRough(closure.from) ? closure.from.last : closure.from.first;
  const planned = plannedEndOf(closure, ledger);
  const stretches: Omit<ClosurePeriod, 'closure' | 'plannedEnd' | 'shownBy'>[] = [];
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
      plannedEnd: null,
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
  const plannedEnd = planned?.last ?? null;
  return stretches.map((stretch) => ({ ...stretch, closure: closure.weighed, plannedEnd, shownBy }));
}

type End = { readonly first: number; readonly last: number };

function isHearsay({ weighed }: Closure): boolean {
  return weighed.statement.by.kind === 'traveller' || weighed.statement.by.kind === 'guide';
}

/** When a closure ends for certain, if it does. */
function certainEndOf(closure: Closure): End | null {
  if (closure.until === null || closure.ends === 'planned') return null;
  return isRough(closure.until) ? closure.until : { first: closure.until.last, last: closure.until.last };
}

/** Hearsay is doubted until the end it was given, certain or planned, or for thirty days. */
function endOfHearsay(closure: Closure, planned: End | null): End {
  const end = Math.max(lastSaid(closure) + sightingHoldsMs, isRough(closure.from) ? closure.from.last : -Infinity);
  const faded = { first: end, last: end };
  const given = certainEndOf(closure) ?? planned;
  return given !== null && (closure.until !== null || given.first < end) ? given : faded;
}

/** A planned end; of two, the last said counts. Without any, a closure that fades is taken to end after thirty days. */
function plannedEndOf(closure: Closure, ledger: Ledger): { first: number; last: number; roughBecause: Reason } | null {
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
    return { first: date.first, last: isRough(date) ? date.last : date.first, roughBecause: 'rough-date' };
  }
  if (closure.until !== null) {
    const first = isRough(closure.until) ? closure.until.first : closure.until.last;
    return { first, last: closure.until.last, roughBecause: 'rough-date' };
  }
  if (!closure.fades || isHearsay(closure)) return null;
  const end = lastSaid(closure) + sightingHoldsMs;
  return { first: end, last: end, roughBecause: 'reopening-unconfirmed' };
}

/** A closure fades from the day it was last said, or from its beginning where that comes later. */
function lastSaid(closure: Closure): number {
  return Math.max(closure.weighed.saidFirst, closure.from.first);
}

interface ClosureEnd {
  /** From here it may be over, and from `sureFrom` it surely is. */
  readonly from: number;
  readonly sureFrom: number;
  readonly shown: readonly ReopeningEvidence[];
}

/** A later statement, by a source at least as trusted, that it works again; without an end also newer rules. */
function overBy(closure: Closure, reports: readonly Report[], ledger: Ledger): ClosureEnd | null {
  const told = closure.weighed.statement;
  const trusted = (kind: SourceKind) => atLeastAsTrusted(kind, told.by.kind);
  const seen = reports
    .filter((report) => trusted(report.statement.by.kind) && coversScopeOf(report.statement, told, ledger.crossing))
    .filter((report) => isLater(report.statement.date, closure))
    .map((weighed) => ({ weighed, from: weighed.statement.date.first, sureFrom: holdsFrom(weighed) }));
  const ruled =
    closure.until === null ? rulesAfter(closure, ledger).filter((rule) => trusted(rule.weighed.statement.by.kind)) : [];
  const ends = [...seen, ...ruled];
  if (ends.length === 0) return null;
  return {
    from: Math.min(...ends.map((end) => end.from)),
    sureFrom: Math.min(...ends.map((end) => end.sureFrom)),
    shown: ends.map((end) => ({ from: end.sureFrom, level: end.weighed.level, weighed: end.weighed })),
  };
}

/** Later by its whole span: a report known only to the day ends no closure that began that day. */
function isLater(date: Dated, closure: Closure): boolean {
  const began = closure.from.precision === 'minute' ? closure.from.first + 1 : closure.from.last;
  return date.first >= began && date.first >= closure.weighed.saidFirst;
}

/** Hours, seasons and closures of the scope that were said after this one. */
function rulesAfter(closure: Closure, ledger: Ledger): { weighed: WeighedStatement; from: number; sureFrom: number }[] {
  const told = closure.weighed.statement;
  return statementsOfKind(ledger, 'hours', 'season', 'closed')
    .filter((weighed) => weighed.statement !== told && weighed.saidLast > closure.weighed.saidLast)
    .filter((weighed) => coversScopeOf(weighed.statement, told, ledger.crossing))
    .map((weighed) => {
      const { from, sureFrom } = startOf(weighed.statement);
      return {
        weighed: weighed as WeighedStatement,
        from: Math.max(weighed.saidFirst, from),
        sureFrom: Math.max(weighed.saidFirst, sureFrom),
      };
    })
    .filter((rule) => rule.from >= Math.max(closure.from.last, closure.weighed.saidFirst));
}

/** From when on a rule holds, or another closure has begun: perhaps, and surely. A closure of every year ends no other. */
function startOf({ period }: Statement): { from: number; sureFrom: number } {
  if (period.every === 'year') return { from: Infinity, sureFrom: Infinity };
  const { from: start } = period;
  if (start === undefined) return { from: -Infinity, sureFrom: -Infinity };
  return { from: start.first, sureFrom: isRough(start) ? start.last : start.first };
}

/** After a planned end: any report since, and hours or seasons that began after it, but nothing a guide repeats. */
function shownAfter(closure: Closure, end: number, reports: readonly Report[], ledger: Ledger): ReopeningEvidence[] {
  const told = closure.weighed.statement;
  const rules = statementsOfKind(ledger, 'hours', 'season').filter((weighed) => weighed.statement.by.kind !== 'guide');
  return [
    ...reports
      .filter((weighed) => weighed.statement.date.first >= end)
      .map((weighed) => ({ from: holdsFrom(weighed), level: weighed.level, weighed })),
    ...rules
      .filter((weighed) => beginsAt(weighed) >= end)
      .map((weighed) => ({
        from: Math.max(beginsAt(weighed), startOf(weighed.statement).sureFrom),
        level: weighed.level,
        weighed,
      })),
  ]
    .filter((shown) => coversScopeOf(shown.weighed.statement, told, ledger.crossing))
    .sort((a, b) => a.from - b.from);
}
