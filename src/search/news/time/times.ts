import type { DateTime } from 'luxon';
import type { Stamp, TimeSetting } from './items.ts';
import { daysAgo, lastingOf } from './lasting.ts';
import { type TimeMark, timeMarksIn } from './time-marks.ts';
import { weekdaysOf } from './weekdays.ts';

/** When something is, as a piece of a post says it. */
export interface Times {
  readonly on?: Stamp;
  readonly from?: Stamp;
  /** The last moment, or the last day. */
  readonly until?: Stamp;
  /** Whether the last day is in it was not said. */
  readonly isUntilGuessed?: boolean;
  /** Of its first day only the month was said. */
  readonly isRough?: true;
  /** How many days it lasts, or how many hours. */
  readonly days?: number;
  readonly hours?: number;
  /** The last day that is named, whatever is said of it. */
  readonly last?: Stamp;
  /** The first day that is named, whatever is said of it. */
  readonly first?: Stamp;
  /** The days of a timetable: `Mo-Fr`. */
  readonly weekdays?: string;
  /** Times without a day of their own. */
  readonly clock: { readonly on?: number; readonly next?: number; readonly from?: number; readonly until?: number };
}

/** A day or an hour to begin on. */
export const isDated = ({ on, from, clock }: Times): boolean => (on ?? from ?? clock.on ?? clock.from) !== undefined;

/** The second of two days. */
export const isLater = ({ last, first, from }: Times): boolean => {
  const start = from ?? first;
  return last !== undefined && start !== undefined && last.day > start.day;
};

/** Puts the days and times of a piece of a post together. */
export function timesIn(setting: TimeSetting): Times {
  const weekdays = weekdaysOf(setting);
  const marks = timeMarksIn(setting);
  const isMoved = setting.news.has('moved');
  const isInclusive = setting.news.has('inclusive');
  const range = marks.find(({ lastDay }) => lastDay !== undefined);
  const from = marks.find(({ role, day }) => role === 'from' && day) ?? range;
  const ends = marks.filter(
    ({ role, day }, at) => day && (role === 'until' || (role === 'through' && (at > 0 || !isMoved))),
  );
  // "The closure that was to last until the 15th is extended until the 22nd".
  const said = setting.news.has('extend') ? ends.at(-1) : ends[0];
  // "From the 14th, the 16th in it": the end is said by that alone.
  const end =
    said ??
    (isInclusive
      ? marks.findLast(({ role, day }, at) => day && role === 'on' && (!from || at > marks.indexOf(from)))
      : undefined);
  const before = marks.find(({ day, role }, at) => day && role === 'on' && end && at < marks.indexOf(end));
  const clock = clockOf(marks);
  const start = from ?? (end?.role === 'through' ? before : undefined) ?? sameDay(end, clock);
  const on = firstDay(marks.filter((mark) => mark !== end));
  const night = on ?? from;
  const next = range?.lastDay ?? night?.day;
  // "In the night from the 5th to the 6th" is one; "the nights of 14, 15 and 16 March" are more.
  const isOneNight = !range?.lastDay || !range.day || range.lastDay.diff(range.day, 'days').days <= 1;
  if (isOvernight(setting) && next && !end && isOneNight) return nightBefore(next, clock);
  return {
    ...(on ? { on: stampOf(on) } : {}),
    ...(start ? { from: stampOf(start) } : {}),
    ...((start ?? on)?.isMonth || (start ?? on)?.isEndOfStretch ? { isRough: true as const } : {}),
    ...(end && !isWeekly(end, marks)
      ? weekdayOf(end, untilOf(end, start !== undefined, isInclusive))
      : range?.lastDay
        ? { until: { day: range.lastDay } }
        : {}),
    ...lastingOf(setting),
    ...(start || on || end ? {} : daysAgo(setting)),
    ...lastOf(marks),
    ...(weekdays === undefined ? {} : { weekdays }),
    clock,
  };
}

/** A night that ends in a day; "ночью с 22 до 06" is of any night. */
const isOvernight = ({ news }: TimeSetting) =>
  news.of('overnight').some(({ start, length }) => length === 1 || !news.at(start + length + 1, 'until'));

/** "On Wednesday, 2 June, at 9:00": the time may stand by the second of two words for one day. */
function firstDay(marks: readonly TimeMark[]): TimeMark | undefined {
  const days = marks.filter(({ role, day, lastDay }) => role === 'on' && day && !lastDay);
  return days.find(({ day, time }) => time !== undefined && day?.toISODate() === days[0]?.day?.toISODate()) ?? days[0];
}

/** "From 10:00 to 14:00 on 3 June": one day for both. */
function sameDay(end: TimeMark | undefined, { from }: Times['clock']): TimeMark | undefined {
  if (end?.day === undefined || end.time === undefined || from === undefined) return undefined;
  return { role: 'from', day: from < end.time ? end.day : end.day.minus({ days: 1 }), time: from };
}

function lastOf(marks: readonly TimeMark[]): Pick<Times, 'last'> {
  const last = marks.findLast(({ day, role }) => day && role !== 'from');
  const first = marks.find(({ day, role }) => day && role === 'on');
  return { ...(last ? { last: stampOf(last) } : {}), ...(first ? { first: stampOf(first) } : {}) };
}

const noon = 12 * 60;

/** "In the night to 6 March" begins on the fifth, or in the small hours of the sixth; since an hour of it, it has no end. */
function nightBefore(day: DateTime, clock: Times['clock']): Times {
  const { from, until } = clock;
  if (from !== undefined && from < noon && until === undefined) return { from: { day, time: from }, clock: {} };
  const before = from !== undefined && from < noon ? day : day.minus({ days: 1 });
  return {
    from: { day: before, ...(from === undefined ? {} : { time: from }) },
    until: { day, ...(until === undefined ? {} : { time: until }) },
    clock: {},
  };
}

const midnight = 24 * 60;

/** What begins at midnight begins with its day. */
function stampOf({ day, time: said }: TimeMark): Stamp {
  const time = said === midnight ? 0 : said;
  return { day: day as DateTime, ...(time === undefined ? {} : { time }) };
}

function clockOf(marks: readonly TimeMark[]): Times['clock'] {
  const twin = marks.find(({ second }) => second !== undefined);
  if (twin?.time !== undefined && twin.second !== undefined) return { from: twin.time, until: twin.second };
  const bare = marks.filter(({ day, time }) => !day && time !== undefined);
  const timeOf = (...roles: TimeMark['role'][]) => bare.find(({ role }) => roles.includes(role))?.time;
  const next = bare.filter(({ role }) => role === 'on')[1]?.time;
  const [on, from, until] = [timeOf('on'), timeOf('from'), timeOf('until', 'through')];
  const span = from === undefined ? spanIn(bare) : null;
  if (span) return span;
  return {
    ...(on === undefined ? {} : { on }),
    ...(next === undefined ? {} : { next }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** "08:00–20:00", where the two are words of their own. */
function spanIn(bare: readonly TimeMark[]): Times['clock'] | null {
  const at = bare.findIndex(({ role }) => role === 'through');
  const [first, last] = [bare[at - 1], bare[at]];
  return first?.role === 'on' && first.time !== undefined && last?.time !== undefined
    ? { from: first.time, until: last.time }
    : null;
}

/** "From 19 June from Fridays to Mondays": a weekday besides a date and another weekday is one of every week. */
const isWeekly = (end: TimeMark, marks: readonly TimeMark[]) =>
  end.isWeekday === true &&
  marks.some((mark) => mark !== end && mark.isWeekday) &&
  marks.some(({ day, isWeekday, role }) => day !== undefined && !isWeekday && role === 'from');

const weekdayOf = ({ isWeekday }: TimeMark, { until, ...end }: Pick<Times, 'until' | 'isUntilGuessed'>) =>
  until ? { ...end, until: isWeekday ? { ...until, isWeekday } : until } : end;

/** "Until 1 March": the last day is the one before, where nobody says that it is in it; "from … to …" names both ends. */
function untilOf(
  { day, dayEnd, time, role, isMonth, isEndOfStretch, isOfPart }: TimeMark,
  hasStart: boolean,
  isInclusive: boolean,
): Pick<Times, 'until' | 'isUntilGuessed'> {
  if (!day || !dayEnd) return {};
  if (time !== undefined) return { until: { day, time } };
  const last = dayEnd.minus({ days: 1 });
  // "Until the morning of the 8th": a part of that day is in it.
  if (isOfPart) return { until: { day: last }, isUntilGuessed: true };
  if (role === 'through' || isInclusive || isEndOfStretch) return { until: { day: last } };
  if (hasStart && !isMonth) return { until: { day: last }, isUntilGuessed: true };
  return { until: { day: day.minus({ days: 1 }) }, isUntilGuessed: true };
}
