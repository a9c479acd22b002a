/**
 * Dates as sources give them: to the minute, to the day, or only roughly.
 *
 * History is often known to the month, to "about the 17th", or from one side only. Inside the span of such a date
 * nobody knows which side of the event a moment is on; outside it the edge decides.
 */

import { DateTime } from 'luxon';
import { startOfDay } from './clock.ts';

/** A date as precise as its source. The span is `first <= event < last`, in epoch milliseconds. */
export interface Dated {
  /** As written in the data: `2026-05`, `~2022-01-17`, `<=2018-06`, `2013-10-02T18:00`. */
  readonly text: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  /** `~`: good to three days either way; `<=` and `>=`: bound from one side. */
  readonly bound: 'exact' | 'about' | 'before' | 'after';
  /** Epoch milliseconds: the earliest moment it can mean. */
  readonly first: number;
  /** Epoch milliseconds: the end of what it can mean. Equal to `first` for a minute. */
  readonly last: number;
}

/** Known only to lie within a span: inside it nobody can tell. */
export function isRough(date: Dated): boolean {
  return date.bound !== 'exact' || date.precision === 'month' || date.precision === 'year';
}

/** A day of every year, `MM-DD`. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** How far `~` reaches to either side. */
const aboutDays = 3;
/** How far a date bound from one side reaches: bounded, because nobody looks further back than a year. */
const oneSidedDays = 366;

const boundOf = { '': 'exact', '~': 'about', '<=': 'before', '>=': 'after' } as const;

const datePattern =
  /^(?<bound>~|<=|>=)?(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?<offset>Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * Reads a date of the data: `2013`, `2013-06`, `2025-08-25`, `2013-10-02T18:00` (on the clock of `zone`),
 * `2013-10-02T18:00+06:00`, each also with `~`, `<=` or `>=` before it (a minute without `~`).
 *
 * Luxon's own reader is not asked: it takes `05-01` for five o'clock.
 *
 * @throws RangeError that says what to write instead.
 */
export function parseDated(written: string | number, zone: string): Dated {
  const text = String(written);
  const parts = datePattern.exec(text)?.groups;
  if (!parts) throw new RangeError(`"${text}" is not a date: ${howToWriteDates}`);
  const precision = parts['hour'] ? 'minute' : parts['day'] ? 'day' : parts['month'] ? 'month' : 'year';
  const bound = boundOf[(parts['bound'] ?? '') as keyof typeof boundOf];
  if (bound === 'about' && precision === 'minute') {
    throw new RangeError(`"${text}": ~ means three days either way, so leave the time out: ${text.slice(0, 11)}`);
  }
  const start = startOf(parts, text, zone);
  const end = precision === 'minute' ? start : start.plus({ [precision]: 1 });
  return { text, precision, bound, ...spanOf(start, end, bound) };
}

export const howToWriteDates =
  'write a day (2025-08-25), a day and time (2025-08-25T18:00), a month (2025-08) or a year (2025); ' +
  'roughly known: "~2025-08-25", "<=2025-08", ">=2025-08"';

/** Rules of every year fall on the same days again and again. */
const wholeDays = new Map<string, Dated>();
const wholeDaysAtMost = 10_000;

/** A day on the clock of a zone; one past the end of its month runs on into the next. */
export function wholeDay(zone: string, year: number, month: number, day: number): Dated {
  const key = `${zone} ${year}-${month}-${day}`;
  const known = wholeDays.get(key);
  if (known !== undefined) return known;
  const whole = layOutDay(zone, year, month, day);
  if (wholeDays.size >= wholeDaysAtMost) wholeDays.clear();
  wholeDays.set(key, whole);
  return whole;
}

function layOutDay(zone: string, year: number, month: number, day: number): Dated {
  const text = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const [first, last] = [startOfDay(zone, year, month, day), startOfDay(zone, year, month, day + 1)];
  return { text, precision: 'day', bound: 'exact', first, last };
}

/** Reads a day of every year, such as `05-01`; `02-29` counts as a day. @throws RangeError that says what to write. */
export function parseMonthDay(text: string): MonthDay {
  const parts = /^(?<month>\d\d)-(?<day>\d\d)$/.exec(text)?.groups;
  const month = Number(parts?.['month']);
  const day = Number(parts?.['day']);
  // A leap year, for the sake of 29 February.
  if (!isInCalendar(2024, month, day)) {
    throw new RangeError(`"${text}" is not a day of the year: write month and day, such as 05-01 for 1 May`);
  }
  return { month, day };
}

function startOf(parts: Record<string, string | undefined>, text: string, zone: string): DateTime {
  const { offset } = parts;
  const [year, month, day] = [Number(parts['year']), Number(parts['month'] ?? 1), Number(parts['day'] ?? 1)];
  const [hour, minute] = [Number(parts['hour'] ?? 0), Number(parts['minute'] ?? 0)];
  const isTime = hour <= 23 && minute <= 59;
  if (!isTime || !isInCalendar(year, month, day)) {
    const impossible = isTime ? (month < 1 || month > 12 ? 'month' : 'day in the calendar') : 'time of day';
    throw new RangeError(`"${text}": there is no such ${impossible}; look at the source again`);
  }
  return DateTime.fromObject(
    { year, month, day, hour, minute },
    { zone: offset === undefined ? zone : offset === 'Z' ? 'utc' : `UTC${offset}` },
  );
}

/** Does the day exist? Asked before Luxon is: it may be set to throw where a date does not exist, and then says nothing of use to a writer. */
export function isInCalendar(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12)) return false;
  return day >= 1 && day <= (DateTime.utc(year, month).daysInMonth ?? 0);
}

function spanOf(start: DateTime, end: DateTime, bound: Dated['bound']): { first: number; last: number } {
  switch (bound) {
    case 'exact':
      return { first: start.toMillis(), last: end.toMillis() };
    case 'about':
      return { first: start.minus({ days: aboutDays }).toMillis(), last: end.plus({ days: aboutDays }).toMillis() };
    case 'before':
      return { first: end.minus({ days: oneSidedDays }).toMillis(), last: end.toMillis() };
    case 'after':
      return { first: start.toMillis(), last: start.plus({ days: oneSidedDays }).toMillis() };
  }
}
