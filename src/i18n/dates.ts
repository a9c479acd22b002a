import type { DateTime } from 'luxon';
import type { Attribution } from '#domain/statement.ts';
import type { Dated, MonthDay } from '#domain/time/dated.ts';
import type { Messages } from './messages.ts';
import type { Voice } from './voice.ts';

/** Dates in words, from the tables of the locales: Intl prints some languages of the region wrongly. */

type Month = Messages['month-name']['month'];

/** `22-ноябрь`, and with another year than the present's `2025-жылдын 22-ноябры`. On the clock that `at` carries. */
export function dayWords(at: DateTime, voice: Voice): string {
  return calendarDay({ year: at.year, month: at.month, day: at.day }, voice);
}

/** `May`, `May 2027`. */
export function monthWords(at: DateTime, voice: Voice): string {
  return calendarMonth({ year: at.year, month: at.month }, voice);
}

/** `1 May`, in any year. */
export function monthDayWords({ month, day }: MonthDay, voice: Voice): string {
  return voice.phrase('date-day', { day: String(day), month: month as Month });
}

/** `May–October`, or `15 May – 10 October` where the days are not those of whole months. */
export function seasonRange(from: MonthDay, to: MonthDay, voice: Voice): string {
  if (from.day === 1 && isLastDay(to)) return monthRange(from.month, to.month, voice);
  return voice.phrase('dates-range', { from: monthDayWords(from, voice), to: monthDayWords(to, voice) });
}

/** `May–October`; one month alone is named once. */
export function monthRange(from: number, to: number, voice: Voice): string {
  const names = [...new Set([from, to])].map((month) => voice.phrase('month-name', { month: month as Month }));
  return names.join('–');
}

export function weekdayWords(at: DateTime, voice: Voice): string {
  return voice.phrase('weekday', { weekday: at.weekday });
}

/** In the precision of its source: "10 May", "June 2013", "about 1 May 2017", "by June 2018", "not before September 2015". */
export function datedWords(dated: Dated, voice: Voice): string {
  const { year, month, day } = partsOf(dated);
  if (dated.bound === 'before' || dated.bound === 'after') return boundWords(dated, voice);
  const words =
    day !== undefined && month !== undefined
      ? calendarDay({ year, month, day }, voice)
      : month !== undefined
        ? calendarMonth({ year, month }, voice)
        : voice.phrase('date-year', { year: String(year) });
  return dated.bound === 'about' ? voice.phrase('date-about', { date: words }) : words;
}

/** When something was said; a word without a date says so. */
export function saidWords(by: Attribution, voice: Voice): string {
  return by.date === undefined ? voice.phrase('date-none') : datedWords(by.date, voice);
}

/** `10 May`, from the digits of the date, so that no zone can move it to another day. */
export function partsOf(dated: Dated): { readonly year: number; readonly month?: number; readonly day?: number } {
  const [, year, month, day] = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(dated.text) ?? [];
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** A bound to the month needs the month in its own form, since a word stands before it. */
function boundWords(dated: Dated, voice: Voice): string {
  const { year, month, day } = partsOf(dated);
  const before = dated.bound === 'before';
  if (month !== undefined && day === undefined) {
    const variables = { month: month as Month, year: String(year) };
    return voice.phrase(before ? 'date-before-month' : 'date-after-month', variables);
  }
  const date = datedWords({ ...dated, bound: 'exact' }, voice);
  return voice.phrase(before ? 'date-before' : 'date-after', { date });
}

function calendarDay(date: { year: number; month: number; day: number }, voice: Voice): string {
  if (date.year === voice.now.year) return monthDayWords(date, voice);
  const { year, month, day } = date;
  return voice.phrase('date-day-year', { day: String(day), month: month as Month, year: String(year) });
}

function calendarMonth({ year, month }: { year: number; month: number }, voice: Voice): string {
  if (year === voice.now.year) return voice.phrase('month-name', { month: month as Month });
  return voice.phrase('date-month-year', { month: month as Month, year: String(year) });
}

/** A season that ends in February ends on its last day, whichever that is. */
function isLastDay({ month, day }: MonthDay): boolean {
  if (month === 2) return day >= 28;
  return day === ([4, 6, 9, 11].includes(month) ? 30 : 31);
}
