import type { DateTime } from 'luxon';
import type { Dated, MonthDay } from '#domain/time/dated.ts';
import {
  type DateParts,
  type DatePrecision,
  formatDay,
  formatMonthDay,
  formWords,
  type Month,
  partsOf,
  precisionOf,
} from './dates.ts';
import type { Localizer } from './localizer.ts';

/** Spans of days in words: the year that both ends have is said once, and so is their month. */

/** `1–5 March 2027`, `28 March – 5 April`, on the clock that they carry. */
export function formatDays(from: DateTime, until: DateTime, localizer: Localizer): string {
  const isOneDay = from.toISODate() === until.toISODate();
  return isOneDay ? formatDay(from, localizer) : spanOfDays(from, until, localizer);
}

/** `7–9 January`, in any year. */
export function formatMonthDays(from: MonthDay, until: MonthDay, localizer: Localizer): string {
  const isOneDay = from.month === until.month && from.day === until.day;
  if (isOneDay) return formatMonthDay(from, localizer);
  return spanOfDays({ ...from, year: anyYear }, { ...until, year: anyYear }, { ...localizer, year: anyYear });
}

/** As a sentence has it, "from 1 to 5 March 2027"; a date that is known from one side only has no place in it. */
export function formatSpan(from: Dated, until: Dated, localizer: Localizer): string {
  const [first, last] = [partsOf(from), partsOf(until)];
  const isExact = from.bound === 'exact' && until.bound === 'exact';
  const precisions = precisionsOf(first, last, localizer, isExact);
  const words = (form: 'from' | 'until', { bound }: Dated) => {
    const date = formWords(form, form === 'from' ? first : last, localizer, precisions[form]);
    return bound === 'about' ? localizer.message('date-about', { date }) : date;
  };
  return localizer.message('fact-span', { from: words('from', from), until: words('until', until) });
}

const anyYear = 0;

type Day = Required<DateParts>;

function spanOfDays(from: Day, until: Day, localizer: Localizer): string {
  const isShort = from.year === until.year && from.month === until.month;
  const within = isShort ? (from.year === localizer.year ? 'month' : 'month-of-year') : 'longer';
  const precisions = precisionsOf(from, until, localizer, false);
  return localizer.message('days', {
    within,
    first: String(from.day),
    day: String(until.day),
    month: until.month as Month,
    year: String(until.year),
    from: formWords('from', from, localizer, precisions.from),
    until: formWords('until', until, localizer, precisions.until),
  });
}

interface Precisions {
  readonly from: DatePrecision<'from'>;
  readonly until: DatePrecision<'until'>;
}

function precisionsOf(from: DateParts, until: DateParts, localizer: Localizer, mayShareMonth: boolean): Precisions {
  const units = { from: unitOf(from), until: unitOf(until) };
  if (units.from === 'year' || units.until === 'year' || from.year !== until.year) {
    const every = isMisread(from, until) ? { ...localizer, year: null } : localizer;
    return { from: precisionOf(from, every), until: precisionOf(until, every) };
  }
  const isInMonth = mayShareMonth && from.month === until.month && units.from === 'day' && units.until === 'day';
  if (from.year === localizer.year) return { ...units, from: isInMonth ? 'in-month' : units.from };
  return { from: isInMonth ? 'in-month-of-span' : `${units.from}-of-span`, until: `${units.until}-of-span` };
}

function unitOf({ month, day }: DateParts): 'day' | 'month' | 'year' {
  return month === undefined ? 'year' : day === undefined ? 'month' : 'day';
}

/** "28 November – 5 December 2027" would be read as of one year. */
function isMisread(from: DateParts, until: DateParts): boolean {
  const inYear = ({ month = 1, day = 1 }: DateParts) => month * 100 + day;
  return from.year !== until.year && inYear(from) <= inYear(until);
}
