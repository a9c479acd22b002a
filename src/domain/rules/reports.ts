import { DateTime } from 'luxon';
import type { Place } from '../crossing.ts';
import {
  type EdgeStatement,
  type HoursStatement,
  type SightingStatement,
  type StandingStatement,
  sightingKinds,
} from '../statement.ts';
import { dayMs, hourMs } from '../time/clock.ts';
import { type Dated, isRough } from '../time/dated.ts';
import { hoursAt } from '../time/hours-at.ts';
import { type Ledger, oncePerWeighing, sightingHoldsMs, statementsOfKind, type WeighedStatement } from './ledger.ts';

/** Somebody saw it working: a sighting, or an `opens` that was said on or after its date. */
export type Report = WeighedStatement<SightingStatement | EdgeStatement>;

/** All reports but those of guides, who repeat what others saw. */
export const reportsIn = oncePerWeighing((ledger): readonly Report[] =>
  statementsOfKind(ledger, ...sightingKinds, 'opens').filter(
    (weighed) =>
      weighed.statement.by.kind !== 'guide' && (weighed.statement.says !== 'opens' || !saidInAdvance(weighed)),
  ),
);

/** An `opens` or `closes` said before its day is a plan; said that day, whatever the hour, it is a report. */
export function saidInAdvance(weighed: WeighedStatement<EdgeStatement | SightingStatement>): boolean {
  return isBefore({ first: weighed.saidFirst, last: weighed.saidLast }, weighed.statement.date);
}

/** The same of a statement alone; a word without a date is no plan. */
export function isPlan({ by, date }: EdgeStatement): boolean {
  return by.date !== undefined && isBefore(by.date, date);
}

function isBefore({ first, last }: Pick<Dated, 'first' | 'last'>, date: Dated): boolean {
  const knownToTheDay = last - first <= dayMs + hourMs;
  return (knownToTheDay ? Math.max(first, last - 1) : first) < date.first;
}

/** The first moment from which the report surely holds. */
export function holdsFrom(report: Report): number {
  const { date } = report.statement;
  return isRough(date) ? date.last : date.first;
}

/** Two independent sources saw it working within thirty days before the moment asked: that it works is confirmed. */
export function seenByTwo(ledger: Ledger): boolean {
  const sources = statementsOfKind(ledger, 'works')
    .filter((weighed) => weighed.statement.by.kind !== 'guide' && isFresh(weighed, ledger.at))
    .map((weighed) => weighed.statement.by.who);
  return new Set(sources).size >= 2;
}

/** Seen within thirty days before the moment. */
export function isFresh(report: Report, at: number): boolean {
  const { date } = report.statement;
  return date.first <= at && at < date.first + sightingHoldsMs;
}

/** Did anybody see traffic between the end of a limited statement and the moment? */
export function reportedSince(
  reports: readonly Report[],
  limited: WeighedStatement<StandingStatement>,
  moment: number,
): boolean {
  const end = limited.statement.until?.last ?? Infinity;
  return reports.some((report) => report.statement.date.first >= end && holdsFrom(report) <= moment);
}

/** Whether somebody was let through outside of these hours after they were told: they shut nothing then. */
export function areOutlived(
  { statement: { hours }, saidLast }: WeighedStatement<HoursStatement>,
  reports: readonly Report[],
  { zone, position }: { readonly zone: string; readonly position: Place | undefined },
): boolean {
  return reports.some(({ statement, saidFirst }) => {
    if (statement.says !== 'works' || statement.hour === undefined || saidFirst <= saidLast) return false;
    const moment = DateTime.fromMillis(statement.date.first, { zone }).startOf('day');
    const [hour = 0, minute = 0] = statement.hour.split(':').map(Number);
    return hoursAt(hours, moment.set({ hour, minute }).toMillis(), zone, position).state === 'closed';
  });
}

/** A `works` under thirty days old by press or carrier or better, or by two others. */
export function freshSighting(seen: readonly Report[], at: number): Report | null {
  const fresh = seen.filter((report) => report.statement.says === 'works' && isFresh(report, at));
  const trusted = fresh.find(({ statement }) => statement.by.kind !== 'traveller');
  const sources = new Set(fresh.map(({ statement }) => statement.by.who));
  return trusted ?? (sources.size >= 2 ? (fresh[0] ?? null) : null);
}
