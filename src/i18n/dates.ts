import type { DateTime } from 'luxon';
import type { Attribution } from '#domain/statement.ts';
import type { Dated, MonthDay } from '#domain/time/dated.ts';
import type { Localizer } from './localizer.ts';
import type { Messages } from './messages.ts';
import type { Variables } from './translate.ts';

/** Dates in words, from the tables of the locales: Intl prints some languages of the region wrongly. */

export type Month = Messages['month-name']['month'];

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `22-ноябрь`, and with another year than the present's `2025-жылдын 22-ноябры`. On the clock that `at` carries. */
export function formatDay(at: DateTime, localizer: Localizer): string {
  return calendarDay(at, localizer);
}

/** `May`, `May 2027`. */
export function formatMonth(at: DateTime, localizer: Localizer): string {
  return calendarMonth({ year: at.year, month: at.month }, localizer);
}

/** `1 May`, in any year. */
export function formatMonthDay({ month, day }: MonthDay, localizer: Localizer): string {
  return localizer.message('date-day', { day: String(day), month: month as Month });
}

/** `May–October`, or `15 May – 10 October` where the days are not those of whole months. */
export function formatSeason(from: MonthDay, to: MonthDay, localizer: Localizer): string {
  if (from.day === 1 && isLastDay(to)) return formatMonths(from.month, to.month, localizer);
  return localizer.message('dates-range', { from: formatMonthDay(from, localizer), to: formatMonthDay(to, localizer) });
}

/** `May–October`; one month alone is named once. */
export function formatMonths(from: number, to: number, localizer: Localizer): string {
  const names = [...new Set([from, to])].map((month) => localizer.message('month-name', { month: month as Month }));
  return names.join('–');
}

export function formatWeekday(at: DateTime, localizer: Localizer): string {
  return localizer.message('weekday', { weekday: at.weekday });
}

/** In the precision of its source: "10 May", "June 2013", "about 1 May 2017", "by June 2018", "not before September 2015". */
export function formatDated(dated: Dated, localizer: Localizer): string {
  const { year, month, day } = partsOf(dated);
  if (isOneSided(dated)) return boundWords(dated, localizer);
  const words =
    day !== undefined && month !== undefined
      ? calendarDay({ year, month, day }, localizer)
      : month !== undefined
        ? calendarMonth({ year, month }, localizer)
        : localizer.message('date-year', { year: String(year) });
  return dated.bound === 'about' ? localizer.message('date-about', { date: words }) : words;
}

/** As a sentence has it, with the ending or the word that its language needs: "since May", "until 2 October", "in 2013". */
export type DateForm = keyof typeof formKeys;

const formKeys = { from: 'date-from', until: 'date-until', on: 'date-on' } as const;

/** A date that is known from one side only stays as it is: "by June 2018" takes no ending. */
export function formatDatedAs(form: DateForm, dated: Dated, localizer: Localizer): string {
  if (isOneSided(dated)) return formatDated(dated, localizer);
  const parts = partsOf(dated);
  const date = formWords(form, parts, localizer, precisionOf(parts, localizer));
  return dated.bound === 'about' ? localizer.message('date-about', { date }) : date;
}

/** "(Opens on) 15 May", on the clock that `at` carries. */
export function formatDayOn(at: DateTime, localizer: Localizer): string {
  return formWords('on', at, localizer, precisionOf(at, localizer));
}

/** "(From) 15 May", on the clock that `at` carries. */
export function formatDayFrom(at: DateTime, localizer: Localizer): string {
  return formWords('from', at, localizer, precisionOf(at, localizer));
}

/** "(Until) 15 May", on the clock that `at` carries. */
export function formatDayUntil(at: DateTime, localizer: Localizer): string {
  return formWords('until', at, localizer, precisionOf(at, localizer));
}

/** "By December 2019": no other word may stand before it. */
export function isOneSided({ bound }: Dated): boolean {
  return bound === 'before' || bound === 'after';
}

/** When something was said; a word without a date says so. */
export function formatSaid(by: Attribution, localizer: Localizer): string {
  return by.date === undefined ? localizer.message('date-none') : formatDated(by.date, localizer);
}

/** `10 May`, from the digits of the date, so that no zone can move it to another day. */
export function partsOf(dated: Dated): DateParts {
  const [, year, month, day] = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(dated.text) ?? [];
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** How much of a date is said, in a form that a sentence takes. */
export type DatePrecision<Form extends DateForm> = Messages[(typeof formKeys)[Form]]['precision'];

/** The year is said where it is not the present's. */
export function precisionOf({ year, month, day }: DateParts, localizer: Localizer) {
  const unit = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  return unit === 'year' || year === localizer.year ? unit : (`${unit}-of-year` as const);
}

/** A date in the form that a sentence takes, as much of it as `precision` says. */
export function formWords<Form extends DateForm>(
  form: Form,
  { year, month, day }: DateParts,
  localizer: Localizer,
  precision: DatePrecision<Form>,
): string {
  const variables = { precision, year: String(year), month: (month ?? 1) as Month, day: String(day ?? '') };
  return localizer.message(formKeys[form], ...([variables] as Variables<(typeof formKeys)[Form]>));
}

/** A bound to the month needs the month in its own form, since a word stands before it. */
function boundWords(dated: Dated, localizer: Localizer): string {
  const { year, month, day } = partsOf(dated);
  const before = dated.bound === 'before';
  if (month !== undefined && day === undefined) {
    const variables = { month: month as Month, year: String(year) };
    return localizer.message(before ? 'date-before-month' : 'date-after-month', variables);
  }
  const date = formatDated({ ...dated, bound: 'exact' }, localizer);
  return localizer.message(before ? 'date-before' : 'date-after', { date });
}

function calendarDay(date: { year: number; month: number; day: number }, localizer: Localizer): string {
  if (date.year === localizer.year) return formatMonthDay(date, localizer);
  const { year, month, day } = date;
  return localizer.message('date-day-year', { day: String(day), month: month as Month, year: String(year) });
}

function calendarMonth({ year, month }: { year: number; month: number }, localizer: Localizer): string {
  if (year === localizer.year) return localizer.message('month-name', { month: month as Month });
  return localizer.message('date-month-year', { month: month as Month, year: String(year) });
}

/** A season that ends in February ends on its last day, whichever that is. */
function isLastDay({ month, day }: MonthDay): boolean {
  if (month === 2) return day >= 28;
  return day === ([4, 6, 9, 11].includes(month) ? 30 : 31);
}
