import { given } from '#domain/given.ts';
import type { Slip } from '#domain/ports/check-statement.ts';
/** From a statement as it is written to a statement of the domain. */

import type { AdmitsStatement, ClosedStatement, Statement } from '#domain/statement.ts';
import { type Dated, type MonthDay, parseMonthDay } from '#domain/time/dated.ts';
import { type Once, onDate } from '#domain/time/period.ts';
import { type Context, readAttribution, readDate, readPastDate, readTexts } from '../attribution.ts';
import type { Path, ReportProblem } from '../problem.ts';
import type { DateFile } from '../schema.ts';
import { validate } from '../validate.ts';
import { readHours } from './read-hours.ts';
import type { FileOf, StatementFile } from './statement-schema.ts';

/** What a statement is read against. Its place in the file (a notice's: after the file) breaks ties. */
export interface StatementContext extends Omit<Context, 'zone' | 'report'> {
  readonly posts: readonly { readonly id: string; readonly country: string; readonly zone: string }[];
  readonly order: number;
}

export type ParsedStatement =
  | { readonly statement: Statement; readonly slips?: never }
  | { readonly statement?: never; readonly slips: readonly Slip[] };

/** Reads one statement, of a file or of an editor: either it can be used, or everything that is wrong with it. */
export function parseStatement(raw: unknown, context: StatementContext): ParsedStatement {
  const slips: Slip[] = [];
  const report: ReportProblem = (path, message, kind) => slips.push({ path, message, ...given({ kind }) });
  const file = validate(context.schemas.statement, raw, [], report);
  if (file === null) return { slips };
  const statement = readStatement(file, { ...context, zone: zoneOf(file, context), report });
  return slips.length === 0 ? { statement } : { slips };
}

type Reading = StatementContext & Context;

/** A time without an offset is on the clock of the post that the statement speaks of, else of the first post. */
function zoneOf(file: StatementFile, { posts }: StatementContext): string {
  const named = 'posts' in file ? file.posts?.[0] : undefined;
  return (posts.find((post) => post.id === named) ?? posts[0])?.zone ?? 'utc';
}

function readStatement(file: StatementFile, context: Reading): Statement {
  const said = readSaid(file, context);
  switch (file.says) {
    case 'hours': {
      const hours = readHours(file.hours, ['hours'], context.report);
      return {
        ...said,
        ...readStanding(file, context),
        says: 'hours',
        hours,
        clockUnstated: file.clock === 'unstated',
      };
    }
    case 'season':
      return { ...said, ...readStanding(file, context), says: 'season', season: readSeason(file.season, context) };
    case 'admits':
      return { ...said, ...readStanding(file, context), says: 'admits', admits: readAdmits(file, context) };
    case 'opens':
    case 'closes':
      return { ...said, says: file.says, ...readEvent(readDate(file.date, ['date'], context)) };
    case 'closed':
      return { ...said, says: 'closed', cause: file.cause, ...readClosed(file, context) };
    case 'works':
      return {
        ...{ ...said, says: 'works', ...readEvent(readSighting(file.date, said.by.date, context)) },
        ...given({ hour: file.hour }),
      };
    case 'queue': {
      const seen = given({ minutes: file.minutes, vehicles: file.vehicles });
      return { ...said, says: 'queue', ...readEvent(readSighting(file.date, said.by.date, context)), ...seen };
    }
    case 'warning': {
      const span = readSpan(file, context);
      const text = readTexts(file.text);
      return { ...said, says: 'warning', cause: file.cause, text, ...span, period: { every: 'once', ...span } };
    }
  }
}

function readSaid(file: StatementFile, context: Reading) {
  const { order, posts, report } = context;
  const narrowed: Pick<FileOf<'works'>, 'posts' | 'toward' | 'people' | 'traffic'> = file.says === 'admits' ? {} : file;
  narrowed.posts?.forEach((id, index) => {
    if (posts.some((post) => post.id === id)) return;
    report(['posts', index], `no post "${id}" here: write ${posts.map((post) => post.id).join(' or ')}`, 'elsewhere');
  });
  if (narrowed.toward !== undefined && !posts.some((post) => post.country === narrowed.toward)) {
    const countries = [...new Set(posts.map((post) => post.country))];
    report(['toward'], `nobody goes to ${narrowed.toward} here: write ${countries.join(' or ')}`, 'elsewhere');
  }
  const { posts: names, toward, people, traffic } = narrowed;
  const by = readAttribution(file.by, ['by'], context);
  return { order, by, ...given({ id: file.id, supersedes: file.supersedes, posts: names, toward, people, traffic }) };
}

function readStanding(file: FileOf<'hours' | 'season' | 'admits'>, context: Reading) {
  const since = file.since === undefined ? undefined : readDate(file.since, ['since'], context);
  const until = file.until === undefined ? undefined : readDate(file.until, ['until'], context);
  checkOrder(since, until, context);
  const period = { every: 'once', ...given({ from: since, until }) } as const;
  return { ends: file.ends ?? ('certain' as const), period, ...given({ since, until }) };
}

function readEvent(date: Dated): { date: Dated; period: Once } {
  return { date, period: onDate(date) };
}

function readSeason(season: FileOf<'season'>['season'], context: Reading) {
  if (season === 'year-round') return season;
  return {
    from: readMonthDay(season.from, ['season', 'from'], context),
    to: readMonthDay(season.to, ['season', 'to'], context),
  };
}

function readAdmits({ people, traffic }: FileOf<'admits'>, { report }: Reading): AdmitsStatement['admits'] {
  if (people === undefined && traffic === undefined) {
    report([], 'does not say who is admitted: write people: everyone or citizens, or traffic: [car, …]');
  }
  return given({ people, traffic });
}

const everyYear = /^\d\d-\d\d$/;

function readClosed(file: FileOf<'closed'>, context: Reading): Pick<ClosedStatement, 'period' | 'ends'> {
  if (everyYear.test(String(file.from))) return readYearly(file, context);
  if (file.years) context.report(['years'], 'goes with a halt of every year only: write from and until as MM-DD');
  return { period: { every: 'once', ...readSpan(file, context) }, ends: file.ends ?? 'planned' };
}

function readYearly(file: FileOf<'closed'>, context: Reading): Pick<ClosedStatement, 'period' | 'ends'> {
  if (file.until === undefined) {
    context.report(['until'], 'is missing: a halt of every year needs its last day, such as 01-01');
  }
  const { years } = file;
  if (years?.to !== undefined && years.to < years.from) {
    context.report(['years'], `ends in ${years.to}, before it begins in ${years.from}`);
  }
  const period = {
    every: 'year',
    from: readMonthDay(String(file.from), ['from'], context),
    until: readMonthDay(String(file.until ?? file.from), ['until'], context),
    ...given({ years: years && given(years) }),
  } as const;
  return { period, ends: file.ends ?? 'certain' };
}

function readSpan(file: { from: DateFile; until?: DateFile | undefined }, context: Reading) {
  const from = readDate(file.from, ['from'], context);
  const until = file.until === undefined ? undefined : readDate(file.until, ['until'], context);
  checkOrder(from, until, context);
  return { from, ...given({ until }) };
}

function readSighting(file: DateFile, told: Dated | undefined, context: Reading): Dated {
  const date = readPastDate(file, ['date'], context);
  const isPast = date.first <= context.now.toMillis();
  if (isPast && told && date.first >= told.last && date.first > told.first) {
    context.report(
      ['date'],
      `seen on ${date.text}, after it was told on ${told.text}: one of the two is wrong`,
      'late',
    );
  }
  return date;
}

function readMonthDay(text: string, path: Path, { report }: Reading): MonthDay {
  try {
    return parseMonthDay(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(path, error.message);
    return { month: 1, day: 1 };
  }
}

function checkOrder(from: Dated | undefined, until: Dated | undefined, { report }: Reading): void {
  if (from === undefined || until === undefined || !(until.last <= from.first)) return;
  report(['until'], `ends on ${until.text}, before it begins on ${from.text}: one of the two is wrong`, 'order');
}
