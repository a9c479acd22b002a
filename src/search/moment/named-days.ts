import type { DateTime } from 'luxon';
import { given } from '#domain/given.ts';
import { daysOfHoliday, type Holiday, type HolidayDates, type HolidayId } from '#domain/seasons/holiday.ts';
import type { AskedDay, AskedPoint } from './points.ts';

/** What was asked about and does not exist, or is not known. */
export type MomentProblem =
  /** `year`: it was named, or is the coming one; `exists`: the next year that has the day. */
  | {
      readonly kind: 'no-day';
      readonly month: number;
      readonly day: number;
      readonly year: number;
      readonly last: number;
      readonly exists?: number;
    }
  /** The day is of another weekday than was said. */
  | { readonly kind: 'other-weekday'; readonly said: number }
  | { readonly kind: 'no-hour'; readonly said: string }
  | { readonly kind: 'no-holiday-date'; readonly holiday: HolidayId };

/** A day or several, from the beginning of the first to the end of the last, which is not in it any more. */
export interface NamedDays {
  readonly from: DateTime;
  readonly until: DateTime;
  /** The days of the holiday are reckoned, and somebody has yet to fix them. */
  readonly about?: HolidayId;
  readonly problem?: MomentProblem;
}

/** Where days are found: today on the clock of the post, and what is known of holidays. */
export interface Around {
  readonly here: DateTime;
  readonly holidays: readonly Holiday[];
  /** Minutes after midnight, where an hour was named. */
  readonly time: number | undefined;
  readonly past: boolean;
}

type Found = NamedDays | MomentProblem | null;

/** The days that a point names, or what is wrong with it; `null` where it names none. */
export function daysNamed(point: AskedPoint, around: Around): Found {
  const today = around.here.startOf('day');
  if (point.day) return dayOf(point.day, around);
  if (point.month) return monthOf(point.month, today, around.past);
  if (point.period) return periodOf(point.period, today);
  if (point.season) return seasonOf(point.season, today, around.past);
  return point.year === undefined ? null : yearOf(point.year, today);
}

const oneDay = (from: DateTime): NamedDays => ({ from, until: from.plus({ days: 1 }) });

function dayOf(day: AskedDay, around: Around): Found {
  const today = around.here.startOf('day');
  if ('inDays' in day) return oneDay(today.plus({ days: day.inDays }));
  if ('inMonths' in day) return oneDay(today.plus({ months: day.inMonths }));
  if ('weekday' in day) return oneDay(weekdayOf(day, around));
  if ('dayOfMonth' in day) return oneDay(nearHoliday(day, around) ?? nextOfNumber(day.dayOfMonth, today));
  if ('holiday' in day) return holidayOf(day, around);
  return dateOf(day, today, around.past);
}

/** A weekday is the coming one, today included; where its hour has passed, that of next week. */
function weekdayOf(day: Extract<AskedDay, { weekday: number }>, { here, time, past }: Around): DateTime {
  const { weekday, ahead, within } = day;
  const today = here.startOf('day');
  if (within !== undefined) return firstWithin(weekday, within, today);
  if (ahead !== undefined) return today.plus({ days: weekday - here.weekday + 7 * ahead });
  const days = (weekday - here.weekday + 7) % 7;
  if (past) return today.minus({ days: (7 - days) % 7 });
  const hasPassed = days === 0 && time !== undefined && today.plus({ minutes: time }) < here.startOf('minute');
  return today.plus({ days: hasPassed ? 7 : days });
}

/** Its first coming in the month or the season that was named, or in what is left of that. */
function firstWithin(weekday: number, { month, season }: Pick<AskedPoint, 'month' | 'season'>, today: DateTime) {
  const stretch = month ? monthOf(month, today) : season && seasonOf(season, today, false);
  const from = stretch !== undefined && stretch.from > today ? stretch.from : today;
  return from.plus({ days: (weekday - from.weekday + 7) % 7 });
}

const mostMonths = 3;

/** The next day of that number that exists, today included. */
function nextOfNumber(number: number, today: DateTime): DateTime {
  for (let ahead = 0; ahead <= mostMonths; ahead += 1) {
    const month = today.startOf('month').plus({ months: ahead });
    const day = month.set({ day: number });
    if (day.month === month.month && day >= today) return day;
  }
  return today;
}

/** "For New Year, on the 29th": the day of that number nearest to the coming holiday, and not gone. */
function nearHoliday({ dayOfMonth, near }: Extract<AskedDay, { dayOfMonth: number }>, around: Around): DateTime | null {
  const found = near && holidayOf({ holiday: near }, around);
  if (!found || 'kind' in found) return null;
  const { from } = found;
  const days = [-1, 0, 1].flatMap((ahead) => {
    const day = from.startOf('month').plus({ months: ahead }).set({ day: dayOfMonth });
    return day.day === dayOfMonth && day >= around.here.startOf('day') ? [day] : [];
  });
  const apart = (day: DateTime) => Math.abs(day.diff(from).toMillis());
  return days.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

const longestWait = 8;
type NamedDate = Extract<AskedDay, { day: number }>;

const yearOfNamed = ({ year, ahead }: Pick<NamedDate, 'year' | 'ahead'>, today: DateTime) =>
  year ?? (ahead === undefined ? undefined : today.year + ahead);

/** A date is the next one, today included. 29 February waits for a year that has one, and that is said. */
function dateOf(named: NamedDate, today: DateTime, isPast: boolean): Found {
  const { month, day } = named;
  const year = yearOfNamed(named, today);
  const first = year ?? (isPast ? lastYearOf(month, day, today) : nextYearOf(month, day, today));
  for (let at = first; at <= first + longestWait; at += 1) {
    const date = today.set({ year: at, month, day: 1 });
    if (day > (date.daysInMonth ?? 0)) continue;
    const found = oneDay(date.set({ day }));
    if (at === first) return onWeekday(found, named.onWeekday);
    const problem = noDay({ month, day }, today.set({ year: first, month, day: 1 }), at);
    return year === undefined ? { ...found, problem } : problem;
  }
  return noDay({ month, day }, today.set({ year: first, month, day: 1 }));
}

function onWeekday(found: NamedDays, said: number | undefined): NamedDays {
  const isOther = said !== undefined && said !== found.from.weekday;
  return isOther ? { ...found, problem: { kind: 'other-weekday', said } } : found;
}

function nextYearOf(month: number, day: number, today: DateTime): number {
  const isOver = month < today.month || (month === today.month && day < today.day);
  return isOver ? today.year + 1 : today.year;
}

/** Of what was: the last such day, today included. */
function lastYearOf(month: number, day: number, today: DateTime): number {
  const isAhead = month > today.month || (month === today.month && day > today.day);
  return isAhead ? today.year - 1 : today.year;
}

function noDay({ month, day }: { month: number; day: number }, first: DateTime, exists?: number): MomentProblem {
  const last = first.daysInMonth ?? 0;
  return { kind: 'no-day', month, day, year: first.year, last, ...(exists === undefined ? {} : { exists }) };
}

/** The holiday that comes next, or is on; nobody may have said when that is. */
function holidayOf(
  { holiday: id, eve, year: said, ahead, inMonth }: Extract<AskedDay, { holiday: HolidayId }>,
  { here, holidays, past }: Around,
): Found {
  const today = here.startOf('day');
  const named = yearOfNamed(given({ year: said, ahead }), today);
  const isThen = ({ from, until }: NamedDays) =>
    [from.month, until.minus({ days: 1 }).month].includes(inMonth ?? from.month);
  const holiday = holidays.find((one) => one.id === id);
  const years = named ? [named] : past ? [today.year - 1, today.year] : [today.year, today.year + 1];
  const known = years.flatMap((year) => (holiday === undefined ? [] : daysOfHoliday(holiday, year)));
  for (const days of past ? known.toReversed() : known) {
    const found = holidayDays(days, id, eve === true, today);
    if (named === undefined && (past ? found.from > today : found.until <= today)) continue;
    // A month that is not the holiday's own is what they ask about.
    return inMonth === undefined || isThen(found)
      ? found
      : monthOf({ month: inMonth, ...given({ year: named }) }, today);
  }
  return { kind: 'no-holiday-date', holiday: id };
}

function holidayDays({ from, to, about }: HolidayDates, id: HolidayId, isEve: boolean, today: DateTime): NamedDays {
  const on = (iso: string) => {
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
    return today.set({ year, month, day: 1 }).set({ day });
  };
  const days = isEve ? oneDay(on(from).minus({ days: 1 })) : { from: on(from), until: on(to).plus({ days: 1 }) };
  return { ...days, ...(about ? { about: id } : {}) };
}

const thirds = { start: [1, 10], middle: [11, 20], end: [21, 31] } as const;

function monthOf(named: NonNullable<AskedPoint['month']>, today: DateTime, isPast = false): NamedDays {
  const { month, part, week } = named;
  const year = yearOfNamed(named, today);
  const first = today.set({ year: year ?? today.year, month, day: 1 });
  const days = week === undefined ? part && thirds[part] : weekOf(week);
  const found = days === undefined ? wholeMonth(first) : thirdOf(first, days);
  if (year !== undefined) return found;
  if (isPast) return found.from > today ? monthOf({ ...named, year: today.year - 1 }, today) : found;
  return found.until <= today ? monthOf({ ...named, year: today.year + 1 }, today) : found;
}

/** Its first seven days, the next seven … */
const weekOf = (week: number) => [7 * week - 6, 7 * week] as const;

const wholeMonth = (first: DateTime): NamedDays => ({ from: first, until: first.plus({ months: 1 }) });

function thirdOf(first: DateTime, [from, to]: readonly [number, number]): NamedDays {
  const last = Math.min(to, first.daysInMonth ?? to);
  return { from: first.set({ day: from }), until: first.set({ day: last }).plus({ days: 1 }) };
}

const saturday = 6;

function periodOf({ unit, ahead }: NonNullable<AskedPoint['period']>, today: DateTime): NamedDays {
  const week = today.startOf('week').plus({ weeks: ahead });
  switch (unit) {
    case 'week':
      return { from: week, until: week.plus({ weeks: 1 }) };
    case 'weekend':
      return { from: week.set({ weekday: saturday }), until: week.plus({ weeks: 1 }) };
    case 'month':
      return wholeMonth(today.startOf('month').plus({ months: ahead }));
    case 'year':
      return yearOf(today.year + ahead, today);
  }
}

function yearOf(year: number, today: DateTime): NamedDays {
  const from = today.set({ year, month: 1, day: 1 });
  return { from, until: from.plus({ years: 1 }) };
}

/** Winter is of the year in which it ends: it begins on 1 December. */
function seasonOf(
  { season, year, ahead, inYears }: NonNullable<AskedPoint['season']>,
  today: DateTime,
  isPast: boolean,
): NamedDays {
  const of = (at: number): NamedDays => {
    const from = today.set({ year: at, month: 1, day: 1 }).plus({ months: 3 * season - 1 });
    return { from, until: from.plus({ months: 3 }) };
  };
  if (year !== undefined) return of(year);
  // "Last year in winter": the one that began in it.
  if (inYears !== undefined) return of(today.year + inYears + (season === 0 ? 1 : 0));
  const first = of(today.year).until > today ? today.year : today.year + 1;
  const isOn = of(first).from <= today;
  // "This spring" is of the present year, though it is over; winter alone begins in one year and is of the next.
  if (ahead === 0 && season > 0) return of(today.year);
  if (ahead === undefined || ahead === 0) return of(isPast && !isOn ? first - 1 : first);
  // "Next winter", asked before this one, is the coming one.
  return of(first + (ahead > 0 ? ahead - (isOn ? 0 : 1) : ahead));
}
