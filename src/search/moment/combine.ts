import { dayAlone, dayRange, dayThenMonth, monthThenDay, monthThenDays, numericDate, numericRange } from './dates.ts';
import {
  besidePeriod,
  holiday,
  lastYear,
  monthAlone,
  relativeDay,
  season,
  weekdayAlone,
  weekOfMonth,
  yearAlone,
} from './periods.ts';
import {
  type AskedMoment,
  type AskedPoint,
  endOf,
  isDate,
  mergeOf,
  type Point,
  type ReadPoint,
  withoutDenied,
} from './points.ts';
import { ahead } from './spans.ts';
import type { MomentWordsIn } from './words.ts';

/** What says the most is tried first: a date before a month, "next Friday" before Friday. */
const readers: readonly ReadPoint[] = [
  numericDate,
  numericRange,
  weekOfMonth,
  dayRange,
  dayThenMonth,
  monthThenDays,
  monthThenDay,
  holiday,
  ahead,
  relativeDay,
  besidePeriod,
  lastYear,
  weekdayAlone,
  season,
  monthAlone,
  yearAlone,
  dayAlone,
];

/** The days that the text names, as one moment. What contradicts the first is left unread. */
export function pointsIn(words: MomentWordsIn): AskedMoment {
  const said = withoutDenied(pointsOf(words), words);
  const stated = dayStated(said);
  const points = said.filter(
    (point) =>
      !stated.includes(point) &&
      !isTold(point.value, said) &&
      !isSetting(point, said, words) &&
      !isMonthOf(point, said),
  );
  for (const point of said) if (!points.includes(point)) take(words, point);
  const [first, second] = points;
  if (!first) return {};
  const end = second && rangeEnd(first, second, words);
  if (second && end) return takeRange(first, second, end, words);
  if (second && areComing(first, second)) {
    for (const point of [first, second]) take(words, point);
    return { ...first.value, until: pointIn(second.value) };
  }
  const merged = second && mergeOf(first, second);
  if (second && merged) {
    take(words, first);
    take(words, second);
    return merged;
  }
  take(words, first);
  return alone(first, words);
}

/** What only tells why somebody asks about another day: a holiday beside dates, a weekend beside its days, what was. */
function isTold(value: AskedMoment, all: readonly Point[]): boolean {
  const others = all.map((point) => point.value).filter((other) => other !== value);
  if (isHoliday(value)) return others.some(isCalendarDate);
  if (isWeekend(value)) return others.some((other) => isCalendarDate(other) || isHoliday(other) || isOfWeekend(other));
  if (isYearGone(value))
    return others.some(({ day, period, season: of }) => period !== undefined || isNearDay(day) || of?.ahead === 0);
  return isOver(value) && others.some((other) => !isOver(other) && Object.keys(other).length > 0);
}

const isYearGone = ({ period }: AskedMoment) => period?.unit === 'year' && period.ahead < 0;
/** A year that is gone is named, though another time be asked about. */
export const tellsOfYearGone = (words: MomentWordsIn) => pointsOf(words).some(({ value }) => isYearGone(value));
/** A day by its distance from the present lies in no year that is gone. */
const isNearDay = (day: AskedMoment['day']) => day !== undefined && ('inDays' in day || 'weekday' in day);

/** "In winter, on 3 December", "in winter, in December": a season without a year that neither begins nor ends a span only says in what a day or a month lies. */
function isSetting({ start, length, value }: Point, all: readonly Point[], words: MomentWordsIn): boolean {
  if (value.season?.year !== undefined || value.season === undefined) return false;
  const end = start + length;
  const isEnd =
    (['since', 'until', 'to'] as const).some((role) => words.before(start, role)) ||
    (['untilAfter', 'sinceAfter'] as const).some((role) => words.at(end, role));
  return !isEnd && all.some(({ value: other }) => liesInSeason(other) && !isOver(other));
}

/** "In February, on the 12th to the 14th of February": the month of days that are named says nothing more. */
function isMonthOf({ value: { month, year } }: Point, all: readonly Point[]): boolean {
  if (month === undefined || year !== undefined || month.part !== undefined || month.week !== undefined) return false;
  return all.some(({ value: { day } }) => day !== undefined && 'month' in day && day.month === month.month);
}

const liesInSeason = ({ day, month }: AskedMoment) =>
  month !== undefined || (day !== undefined && !('weekday' in day && day.ahead === undefined));

/** "Today is Friday, tomorrow Saturday": which day it is only leads to the one that is asked about. */
function dayStated([now, name, ...later]: readonly Point[]): readonly Point[] {
  if (now === undefined || name === undefined || inDaysOf(now) !== 0) return [];
  const isNamed = name.value.day !== undefined && 'weekday' in name.value.day && name.start <= endOf(now) + 1;
  return isNamed && later.some((point) => inDaysOf(point) > 0) ? [now, name] : [];
}

const inDaysOf = ({ value: { day } }: Point) => (day !== undefined && 'inDays' in day ? day.inDays : -1);

const firstOfWeekend = 6;
const isWeekend = ({ period }: AskedMoment) => period?.unit === 'weekend' && period.ahead === 0;
const isOfWeekend = ({ day }: AskedMoment) => day !== undefined && 'weekday' in day && day.weekday >= firstOfWeekend;

/** A day or a week that is over: "yesterday", "last Friday". */
export function isOver({ day, period }: AskedMoment): boolean {
  if (period) return period.unit !== 'year' && period.ahead < 0;
  if (day === undefined) return false;
  return ('inDays' in day && day.inDays < 0) || ('weekday' in day && (day.ahead ?? 0) < 0);
}

const take = (words: MomentWordsIn, { start, length }: Pick<Point, 'start' | 'length'>) => words.use(start, length);

/** Read without being used up, so that a second point that does not fit stays unread. */
function pointsOf(words: MomentWordsIn): readonly Point[] {
  const points: Point[] = [];
  let at = 0;
  while (at < words.tokens.length && points.length < mostPoints) {
    const point = pointAt(words, at);
    if (point) points.push(point);
    at = Math.max(at + 1, point ? endOf(point) : 0);
  }
  return points;
}

const mostPoints = 4;

/** The day or stretch of days that begins at a token, or nothing. */
export function pointAt(words: MomentWordsIn, at: number): Point | null {
  for (const read of words.mayBegin(at) ? readers : []) {
    const point = read(words, at);
    if (point) return point;
  }
  return null;
}

/** Where a range ends that goes from one point to the next, or `null`. */
function rangeEnd(first: Point, second: Point, words: MomentWordsIn): number | null {
  const gap = second.start - endOf(first);
  const after = words.at(endOf(second), 'untilAfter');
  if (after && (gap === 0 || words.at(endOf(first), 'sinceAfter')?.length === gap)) return endOf(second) + after.length;
  if (gap === 0)
    return isDash(first, second, words) || isNextDay(first, second) || areDays(first, second) ? endOf(second) : null;
  const until = words.at(endOf(first), 'until');
  const to = words.at(endOf(first), 'to');
  if (until?.length === gap) return endOf(second);
  if (to?.length !== gap) return null;
  // "Between Friday and Sunday", but also "31 December and 1 January".
  const areDates = isDate(first.value) && isDate(second.value);
  const isSpan = areDates || after !== null || words.before(first.start, 'since') !== null;
  return isSpan ? endOf(second) + (after?.length ?? 0) : null;
}

const isDash = (first: Point, second: Point, words: MomentWordsIn) =>
  second.start === endOf(first) && words.tokens[second.start]?.joined === true;

/** "31 декабрь, 1 январь": two days of the calendar, one behind the other. */
function areDays(first: Point, second: Point): boolean {
  return [first, second].every(({ value }) => isCalendarDate(value) && value.until === undefined);
}

/** "Does it work today, and tomorrow": the present day and the one after it, with what is asked between them. */
function areComing(first: Point, second: Point): boolean {
  return inDaysOf(first) >= 0 && inDaysOf(second) === inDaysOf(first) + 1;
}

/** "Сенбі жексенбіде": one weekday and the one after it. */
function isNextDay({ value: { day: a } }: Point, { value: { day: b } }: Point): boolean {
  if (a === undefined || b === undefined || !('weekday' in a && 'weekday' in b)) return false;
  return b.weekday === (a.weekday % 7) + 1;
}

function takeRange(first: Point, second: Point, end: number, words: MomentWordsIn): AskedMoment {
  const since = words.before(first.start, 'since');
  words.use(first.start - (since?.length ?? 0), end - first.start + (since?.length ?? 0));
  const { until: _, ...value } = first.value;
  return { ...value, until: pointIn(second.value) };
}

function pointIn({ until: _, since: __, past: ___, noHour: ____, ...point }: AskedMoment): AskedPoint {
  return point;
}

/** One point, with the words beside it that make a span of it. */
function alone(point: Point, words: MomentWordsIn): AskedMoment {
  const { start, value } = point;
  const end = endOf(point);
  const since = words.before(start, 'since');
  if (since && value.until) words.use(start - since.length, since.length);
  if (value.until || value.inMinutes !== undefined) return value;
  const until = words.before(start, 'until');
  const untilAfter = words.at(end, 'untilAfter');
  if (until) words.use(start - until.length, until.length);
  if (untilAfter) words.use(end, untilAfter.length);
  if (until || untilAfter) return { until: pointIn(value) };
  const sinceAfter = words.at(end, 'sinceAfter');
  if (since) words.use(start - since.length, since.length);
  if (sinceAfter) words.use(end, sinceAfter.length);
  return since || sinceAfter ? { ...value, since: true } : value;
}

const isCalendarDate = ({ day }: AskedMoment) => day !== undefined && 'month' in day;
const isHoliday = ({ day }: AskedMoment) => day !== undefined && 'holiday' in day;
