import { type ClosurePeriod, layOutClosures } from '../closures/layout.ts';
import { firstPost } from '../crossing.ts';
import { oncePerWeighing, statementsOfKind, type WeighedStatement, type WeighedStatements } from '../rules/ledger.ts';
import { reportsIn, saidInAdvance } from '../rules/reports.ts';
import { speaksOf } from '../rules/scope.ts';
import { resolveStanding } from '../rules/standing-rules.ts';
import {
  type ClosedStatement,
  type EdgeStatement,
  type SeasonStatement,
  type Statement,
  sightingKinds,
} from '../statement.ts';
import { startOfDay } from '../time/clock.ts';
import { type Dated, isRough } from '../time/dated.ts';
import { isMoved } from './moved-plan.ts';
import { lastsAMonth, type Recorded } from './record.ts';

/** What is on record of a year, whatever day of it is asked about. */
export interface YearRecord {
  readonly year: number;
  readonly opened: readonly EdgeStatement[];
  readonly closed: readonly EdgeStatement[];
  /** Announced, and nobody said since that it came so. */
  readonly planned: readonly EdgeStatement[];
  /** Closures of the whole crossing, for everybody, that began in this year. */
  readonly closures: readonly RecordedClosure[];
  /** First and last sighting of the year. */
  readonly seen: { readonly first: Statement; readonly last: Statement } | null;
  /** By the rule it works for a part of the year, and somebody told that it did. */
  readonly worked: boolean;
  readonly recorded: Recorded;
  /** The same with those closures alone that say something of a month. */
  readonly long: Recorded;
}

/** A closure, and the report that it was over, where that came before its planned end. */
export interface RecordedClosure {
  readonly statement: ClosedStatement;
  readonly reopened: Dated | null;
  /** Another day was named for its end since. */
  readonly endMoved: boolean;
}

/** All the years of which something is on record, planned ones as well, newest first. */
export const yearRecords = oncePerWeighing((weighed): readonly YearRecord[] => {
  const closures = layOutClosures(weighed, [], []).filter(({ outcome }) => outcome === 'closed');
  return yearsTold(weighed)
    .map((year) => recordOf({ weighed, closures }, year))
    .sort((a, b) => b.year - a.year);
});

/** The rule by which cars pass that counts at a moment. */
export function seasonRuleFor(weighed: WeighedStatements, moment: number): SeasonStatement | undefined {
  return resolveStanding(seasonRules(weighed), moment).winner?.statement;
}

const seasonRules = oncePerWeighing((weighed) =>
  statementsOfKind(weighed, 'season').filter(({ statement }) =>
    speaksOf(statement, { traffic: 'car' }, weighed.crossing),
  ),
);

function yearsTold(weighed: WeighedStatements): number[] {
  const events = statementsOfKind(weighed, 'opens', 'closes', ...sightingKinds).map(({ statement }) =>
    yearIn(statement.date),
  );
  const closures = closuresOf(weighed).flatMap(({ period }) =>
    period.every === 'once'
      ? yearsBetween(yearIn(period.from), period.until ? yearIn(period.until) : yearIn(period.from))
      : [],
  );
  return [...new Set([...events, ...closures])];
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The year that the source names: "by July 2013" may mean a day of 2012, but nobody said 2012. */
function yearIn({ text }: Dated): number {
  return Number(/\d{4}/.exec(text)?.[0]);
}

/** Once in time, and for everybody: what bars some travellers is no closure of the crossing. */
function closuresOf(weighed: WeighedStatements): readonly ClosedStatement[] {
  return statementsOfKind(weighed, 'closed')
    .map(({ statement }) => statement)
    .filter(
      ({ period, toward, people, traffic }) => period.every === 'once' && toward === undefined && !people && !traffic,
    );
}

/** All that is known, laid out once for all the years. */
interface Records {
  readonly weighed: WeighedStatements;
  /** When it was shut for certain. */
  readonly closures: readonly ClosurePeriod[];
}

function recordOf(records: Records, year: number): YearRecord {
  const { weighed } = records;
  const { zone } = firstPost(weighed.crossing);
  const told = (says: 'opens' | 'closes') =>
    statementsOfKind(weighed, says).filter(({ statement }) => yearIn(statement.date) === year);
  const happened = (statements: readonly WeighedStatement<EdgeStatement>[]) =>
    statements.filter((one) => !saidInAdvance(one)).map(({ statement }) => statement);
  const opened = happened(told('opens'));
  const closed = happened(told('closes'));
  const sightings = sightingsIn(weighed, year);
  const [first, last] = [sightings[0], sightings.at(-1)];
  const closures = closuresOf(weighed).filter(
    ({ period }) =>
      period.every === 'once' && yearIn(period.from) <= year && year <= yearIn(period.until ?? period.from),
  );
  const rule = seasonRuleFor(weighed, startOfDay(zone, year, 7, 1))?.season;
  const isSeasonal = rule !== undefined && rule !== 'year-round';
  const recorded = {
    begins: startOfDay(zone, year, 1, 1),
    isSeasonal: isSeasonal || (opened.length > 0 && closed.length > 0),
    closures: records.closures.filter(({ closure }) => closures.some((one) => one === closure.statement)),
    ...{ opened: sharpest(opened), closed: sharpest(closed) },
    seen: sightings.map((one) => one.date),
  };
  return {
    year,
    opened,
    closed,
    planned: [...told('opens'), ...told('closes')]
      .filter((one) => saidInAdvance(one) && !isMoved(one.statement, weighed))
      .map(({ statement }) => statement),
    closures: closures
      .filter(({ period }) => period.every === 'once' && yearIn(period.from) === year)
      .map((statement) => ({
        statement,
        reopened: reopenedOn(statement, records),
        endMoved: isEndMoved(statement, records),
      })),
    seen: first && last ? { first, last } : null,
    worked: isSeasonal && (opened.length > 0 || closed.length > 0 || first !== undefined),
    recorded,
    long: { ...recorded, closures: recorded.closures.filter(lastsAMonth) },
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
function sightingsIn(weighed: WeighedStatements, year: number) {
  const all = reportsIn(weighed)
    .map(({ statement }) => statement)
    .filter((statement) => statement.says !== 'opens' && yearIn(statement.date) === year)
    .sort((a, b) => a.date.first - b.date.first);
  const dated = all.filter(({ date }) => date.bound === 'exact' || date.bound === 'about');
  return dated.length > 0 ? dated : all;
}

/** Of several statements about one edge, the one known to the day. */
function sharpest(statements: readonly EdgeStatement[]): Dated | null {
  return (statements.find(({ date }) => !isRough(date)) ?? statements.at(-1))?.date ?? null;
}
