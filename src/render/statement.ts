import { type Crossing, textIn } from '#domain/crossing.ts';
import { isPlan } from '#domain/rules/reports.ts';
import type {
  ClosedStatement,
  EdgeStatement,
  HoursStatement,
  People,
  QueueStatement,
  Statement,
} from '#domain/statement.ts';
import { formatDated, formatDatedAs, isOneSided } from '#i18n/dates.ts';
import { formatMonthDays, formatSpan } from '#i18n/day-spans.ts';
import { type Localizer, listOf, ofCountries } from '#i18n/localizer.ts';
import { describeSeason, formatHours } from './hours.ts';
import { sideName } from './names.ts';

type YearlyPeriod = Extract<ClosedStatement['period'], { every: 'year' }>;
type OncePeriod = Extract<ClosedStatement['period'], { every: 'once' }>;

/** What a statement says, as it follows a colon: "round the clock", "opening: 1 May", "seen working". */
export function describeStatement(statement: Statement, crossing: Crossing, localizer: Localizer): string {
  const fact = bareFact(statement, localizer);
  const sides = crossing.posts.filter(({ id }) => statement.posts?.includes(id));
  const named = sides.length < crossing.posts.length ? sides.map((post) => sideName(post, crossing, localizer)) : [];
  const whom = [...named, describeScope(statement, localizer)].filter((words) => words !== '').join(', ');
  return whom === '' ? fact : localizer.message('fact-of', { whom, fact });
}

/** Hours with the remark that their source names no clock, where that is so. */
export function formatStatedHours({ hours, clockUnstated }: HoursStatement, localizer: Localizer): string {
  const words = formatHours(hours, localizer);
  return clockUnstated ? localizer.message('clock-missing', { hours: words }) : words;
}

/** Whom a statement or a limit is narrowed to: "citizens of other countries, lorries, toward Kazakhstan". */
export function describeScope(
  {
    people,
    traffic,
    toward,
  }: Pick<Statement, 'traffic'> & { people?: People | string | undefined; toward?: string | undefined },
  localizer: Localizer,
): string {
  const parts = [
    ...(people === undefined ? [] : [peopleWords(people, localizer)]),
    ...(traffic === undefined
      ? []
      : [
          listOf(
            traffic.map((one) => localizer.message('traffic', { traffic: one })),
            localizer,
          ),
        ]),
    ...(toward === undefined ? [] : [localizer.message('whom-toward', { country: ofCountries([toward], localizer) })]),
  ];
  return parts.join(', ');
}

/** The days that a halt covers each year: "7–9 January". */
export function yearlyDates({ from, until }: YearlyPeriod, localizer: Localizer): string {
  return formatMonthDays(from, until, localizer);
}

/** The days of one halt as a sentence has them, "from 7 January to 16 January"; `rough` where only a label fits before them. */
export function closureDates({ from, until }: OncePeriod, localizer: Localizer): { dates: string; rough: boolean } {
  const begins = formatDated(from, localizer);
  const ends = until === undefined ? begins : formatDated(until, localizer);
  if (isOneSided(from) || (until !== undefined && isOneSided(until))) {
    const dates = begins === ends ? begins : localizer.message('dates-range', { from: begins, to: ends });
    return { dates, rough: true };
  }
  const since = formatDatedAs('from', from, localizer);
  if (until === undefined) return { dates: localizer.message('fact-from', { from: since }), rough: false };
  if (begins === ends) return { dates: formatDatedAs('on', from, localizer), rough: false };
  return { dates: formatSpan(from, until, localizer), rough: false };
}

/** "Temporarily closed from 7 January to 16 January". */
export function describeClosure(period: OncePeriod, localizer: Localizer): string {
  const { dates, rough } = closureDates(period, localizer);
  return localizer.message(rough ? 'fact-closed-rough' : 'fact-closed', { dates });
}

function bareFact(statement: Statement, localizer: Localizer): string {
  switch (statement.says) {
    case 'hours':
      return formatStatedHours(statement, localizer);
    case 'season':
      return describeSeason(statement, localizer);
    case 'admits':
      return admitsWords(statement, localizer);
    case 'opens':
    case 'closes':
      return edgeWords(statement, localizer);
    case 'closed':
      return closureWords(statement, localizer);
    case 'works':
      if (statement.by.date?.text === statement.date.text) return localizer.message('fact-works');
      return localizer.message('fact-works-on', { on: formatDatedAs('on', statement.date, localizer) });
    case 'queue':
      return queueWords(statement, localizer);
    case 'warning':
      return textIn(statement.text, localizer.language);
  }
}

/** "Opened 1 May", "opening planned 1 May": what was said before its day is a plan. */
function edgeWords(statement: EdgeStatement, localizer: Localizer): string {
  const done = statement.says === 'opens' ? 'years-opened' : 'years-closed';
  const planned = statement.says === 'opens' ? 'fact-opening-planned' : 'fact-closing-planned';
  return localizer.message(isPlan(statement) ? planned : done, {
    dates: formatDatedAs('on', statement.date, localizer),
  });
}

/** "Another reason" tells nobody anything. */
function closureWords(statement: ClosedStatement, localizer: Localizer): string {
  const { period } = statement;
  const fact =
    period.every === 'year'
      ? localizer.message('fact-closed-yearly', { dates: yearlyDates(period, localizer) })
      : describeClosure(period, localizer);
  if (statement.cause === 'other') return fact;
  return localizer.message('fact-because', { fact, cause: localizer.message('cause', { cause: statement.cause }) });
}

function queueWords({ minutes, vehicles }: QueueStatement, localizer: Localizer): string {
  if (minutes !== undefined) return localizer.message('fact-queue', { minutes: String(minutes) });
  if (vehicles !== undefined) return localizer.message('fact-queue-vehicles', { vehicles: String(vehicles) });
  return localizer.message('fact-queue-seen');
}

function admitsWords({ admits }: Statement & { says: 'admits' }, localizer: Localizer): string {
  const parts: string[] = [];
  if (admits.people === 'everyone') parts.push(localizer.message('fact-everyone'));
  if (admits.people === 'citizens') parts.push(localizer.message('fact-citizens'));
  if (admits.traffic !== undefined) {
    const traffic = listOf(
      admits.traffic.map((one) => localizer.message('traffic', { traffic: one })),
      localizer,
    );
    parts.push(localizer.message('fact-admitted', { traffic }));
  }
  return parts.join('; ');
}

function peopleWords(people: People | string, localizer: Localizer): string {
  if (people === 'citizens') return localizer.message('whom-citizens');
  if (people === 'foreigners') return localizer.message('whom-foreigners');
  const codes = typeof people === 'string' ? [people] : people;
  const isInflected = codes.every((code) => localizer.countryForm(code, 'of') !== null);
  return localizer.message(isInflected ? 'whom-country' : 'whom-citizenship', {
    country: ofCountries(codes, localizer),
  });
}
