import type { DateTime } from 'luxon';
import { type ClosurePeriod, layOutClosures } from '../closures/layout.ts';
import { type Crossing, firstPost } from '../crossing.ts';
import { createLedger, type Ledger, statementsOfKind, type WeighedStatement } from '../rules/ledger.ts';
import { reportsIn, saidInAdvance } from '../rules/reports.ts';
import {
  type ClosedStatement,
  type EdgeStatement,
  type SeasonStatement,
  type Statement,
  sightingKinds,
} from '../statement.ts';
import { dayMs, startOfDay, yearOf } from '../time/clock.ts';
import { type Dated, isRough } from '../time/dated.ts';
import { isMoved } from './moved-plan.ts';
import { beganLate, lastsAMonth, type OnDay, type Recorded, stateOnRecord, wasSeenOn } from './record.ts';
import { layOutSeasons, type SeasonTimeline, seasonRuleAt } from './season.ts';

/**
 * When does it usually open? Year by year what is on record, and not what a rule says it should have been: a rule is
 * only worth as much as the years behind it. What was only planned is no record.
 */
export interface SeasonYear {
  readonly year: number;
  readonly opened: readonly EdgeStatement[];
  readonly closed: readonly EdgeStatement[];
  /** Announced, and nobody said since that it came so. */
  readonly planned: readonly EdgeStatement[];
  /** Closures of the whole crossing, for everybody, that began in this year. */
  readonly closures: readonly RecordedClosure[];
  /** First and last sighting of the year. */
  readonly seen: { readonly first: Statement; readonly last: Statement } | null;
  /** It worked that year, and by the rule for a part of it, but nobody told from when, or until when. */
  readonly unknownEdges: { readonly opening: boolean; readonly closing: boolean };
  /** What the record says of the asked day of that year. */
  readonly onDay: OnDay;
  /** And of the middle of each asked month. */
  readonly inMonths: readonly OnDay[];
}

/** A closure, and the report that it was over, where that came before its planned end. */
export interface RecordedClosure {
  readonly statement: ClosedStatement;
  readonly reopened: Dated | null;
  /** Another day was named for its end since. */
  readonly endMoved: boolean;
}

export interface SeasonHistory {
  readonly crossing: Crossing;
  readonly at: DateTime;
  readonly now: DateTime;
  /** Newest first; years with nothing on record are left out. */
  readonly years: readonly SeasonYear[];
  readonly rule: SeasonStatement | null;
  /** Of the years whose record reaches the asked day, how many had it open. */
  readonly share: Share;
  /** The same for the months of a season that was asked about, and whether enough years are told to make a rule of them. */
  readonly months: readonly (Share & { readonly month: number; readonly isRule: boolean })[];
  /** Of what was asked about, enough years are told to make a rule. */
  readonly enough: boolean;
}

interface Share {
  readonly open: number;
  readonly of: number;
}

/** Fewer years than this make no rule. */
const yearsForARule = 5;
/** That it was open in none of so few says nothing of a month. */
export const yearsToTell = 3;
/** The day that stands for its month: what was seen in a month, nobody knows on which day, speaks for all of it from here. */
const middleOfMonth = 16;

/** Does anybody say, or has anybody said, that it works for a part of the year? */
export function knowsSeason(statements: readonly Statement[]): boolean {
  return statements.some((statement) => statement.says === 'season' && statement.season !== 'year-round');
}

export function seasonHistory(
  crossing: Crossing,
  statements: readonly Statement[],
  question: { readonly at: DateTime; readonly now: DateTime; readonly months?: readonly number[] },
): SeasonHistory {
  // The rule is the one that holds now, whichever day is asked about.
  const present = question.now.toMillis();
  const ledger = createLedger(crossing, statements, { at: present, now: present });
  const { zone } = firstPost(crossing);
  const at = question.at.setZone(zone);
  const thisYear = yearOf(zone, present);
  const rules = layOutSeasons(ledger, { traffic: 'car' }, [thisYear - 1, thisYear, thisYear + 1], null);
  const closures = layOutClosures(ledger, [], []).filter(({ outcome }) => outcome === 'closed');
  const years = recordedYears(ledger, zone)
    .map((year) => yearOnRecord({ ledger, rules, closures }, year, { at, months: question.months ?? [] }))
    .sort((a, b) => b.year - a.year);
  const share = shareOf(years.map(({ onDay }) => onDay));
  const months = (question.months ?? []).map((month, index) => {
    const told = shareOf(years.map(({ inMonths }) => inMonths[index] ?? 'unknown'));
    return { month, ...told, isRule: told.of >= yearsForARule };
  });
  return {
    crossing,
    at,
    now: question.now.setZone(zone),
    years,
    rule: seasonRuleAt(rules, present)?.statement ?? null,
    share,
    months,
    enough: months.length === 0 ? share.of >= yearsForARule : months.some(({ isRule }) => isRule),
  };
}

function shareOf(states: readonly OnDay[]): Share {
  return {
    open: states.filter((state) => state === 'open').length,
    of: states.filter((state) => state !== 'unknown').length,
  };
}

/** Those that have begun: a plan for next year makes no line. */
function recordedYears(ledger: Ledger, zone: string): number[] {
  const events = statementsOfKind(ledger, 'opens', 'closes', ...sightingKinds).map((weighed) =>
    yearIn(weighed.statement.date),
  );
  const closures = closuresOf(ledger).flatMap(({ period }) =>
    period.every === 'once'
      ? yearsBetween(yearIn(period.from), period.until ? yearIn(period.until) : yearIn(period.from))
      : [],
  );
  return [...new Set([...events, ...closures])].filter((year) => year <= yearOf(zone, ledger.now));
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The year that the source names: "by July 2013" may mean a day of 2012, but nobody said 2012. */
function yearIn({ text }: Dated): number {
  return Number(/\d{4}/.exec(text)?.[0]);
}

/** Once in time, and for everybody: what bars some travellers is no closure of the crossing. */
function closuresOf(ledger: Ledger): readonly ClosedStatement[] {
  return statementsOfKind(ledger, 'closed')
    .map((weighed) => weighed.statement)
    .filter(
      ({ period, toward, people, traffic }) => period.every === 'once' && toward === undefined && !people && !traffic,
    );
}

/** All that is known, laid out once for all the years. */
interface Records {
  readonly ledger: Ledger;
  readonly rules: SeasonTimeline;
  /** When it was shut for certain. */
  readonly closures: readonly ClosurePeriod[];
}

interface AskedDays {
  readonly at: DateTime;
  readonly months: readonly number[];
}

function yearOnRecord(records: Records, year: number, { at, months }: AskedDays): SeasonYear {
  const { ledger, rules } = records;
  const { zone } = firstPost(ledger.crossing);
  const told = (says: 'opens' | 'closes') =>
    statementsOfKind(ledger, says).filter((weighed) => yearIn(weighed.statement.date) === year);
  const happened = (statements: readonly WeighedStatement<EdgeStatement>[]) =>
    statements.filter((weighed) => !saidInAdvance(weighed)).map((weighed) => weighed.statement);
  const opened = happened(told('opens'));
  const closed = happened(told('closes'));
  const sightings = sightingsIn(ledger, year);
  const [first, last] = [sightings[0], sightings.at(-1)];
  const closures = closuresOf(ledger).filter(
    ({ period }) =>
      period.every === 'once' && yearIn(period.from) <= year && year <= yearIn(period.until ?? period.from),
  );
  const rule = seasonRuleAt(rules, startOfDay(zone, year, 7, 1))?.statement.season;
  const isSeasonal = rule !== undefined && rule !== 'year-round';
  const recorded = {
    begins: startOfDay(zone, year, 1, 1),
    isSeasonal: isSeasonal || (opened.length > 0 && closed.length > 0),
    closures: records.closures.filter(({ closure }) => closures.some((one) => one === closure.statement)),
    ...{ opened: sharpest(opened), closed: sharpest(closed) },
    seen: sightings.map((one) => one.date),
  };
  const stateOn = (month: number, day: number, told: Recorded = recorded) => {
    const noon = startOfDay(zone, year, month, day) + dayMs / 2;
    return noon > ledger.now && !wasSeenOn(noon, told.seen) ? 'unknown' : stateOnRecord(noon, told);
  };
  const long = { ...recorded, closures: recorded.closures.filter(lastsAMonth) };
  const inMonth = (month: number) => {
    const told = stateOn(month, middleOfMonth, long);
    return told === 'unknown' && beganLate(long, startOfDay(zone, year, month, 1)) ? 'closed' : told;
  };
  const worked = isSeasonal && (opened.length > 0 || closed.length > 0 || first !== undefined);
  return {
    year,
    opened,
    closed,
    planned: [...told('opens'), ...told('closes')]
      .filter((weighed) => saidInAdvance(weighed) && !isMoved(weighed.statement, ledger))
      .map((weighed) => weighed.statement),
    closures: closures
      .filter(({ period }) => period.every === 'once' && yearIn(period.from) === year)
      .map((statement) => ({
        statement,
        reopened: reopenedOn(statement, records),
        endMoved: isEndMoved(statement, records),
      })),
    seen: first && last ? { first, last } : null,
    unknownEdges: {
      opening: worked && opened.length === 0,
      closing: worked && closed.length === 0 && year < yearOf(zone, ledger.now),
    },
    onDay: stateOn(at.month, at.day),
    inMonths: months.map(inMonth),
  };
}

/** A closure ended where somebody told of traffic again. */
function reopenedOn(statement: ClosedStatement, { closures }: Records): Dated | null {
  const [shown] = closures.find(({ closure }) => closure.statement === statement)?.shownBy ?? [];
  const report = shown?.weighed.statement;
  if (report === undefined || !('date' in report)) return null;
  const until = statement.period.every === 'once' ? statement.period.until : undefined;
  return until === undefined || report.date.first < until.last ? report.date : null;
}

function isEndMoved(statement: ClosedStatement, { closures }: Records): boolean {
  const plan = closures.find(({ closure }) => closure.statement === statement)?.plan ?? null;
  return plan !== null && plan.by !== statement;
}

/** Oldest first; one known from one side only says little where others are known better. */
function sightingsIn(ledger: Ledger, year: number) {
  const all = reportsIn(ledger)
    .map((weighed) => weighed.statement)
    .filter((statement) => statement.says !== 'opens' && yearIn(statement.date) === year)
    .sort((a, b) => a.date.first - b.date.first);
  const dated = all.filter(({ date }) => date.bound === 'exact' || date.bound === 'about');
  return dated.length > 0 ? dated : all;
}

/** Of several statements about one edge, the one known to the day. */
function sharpest(statements: readonly EdgeStatement[]): Dated | null {
  return (statements.find(({ date }) => !isRough(date)) ?? statements.at(-1))?.date ?? null;
}
