/**
 * Clocks, dates and hours on plain numbers: minutes since 1970, and what the clock on the wall shows.
 * Nothing here asks the program under test, except when the sun rises, which has a test of its own.
 */
import type { Position } from '#domain/crossing.ts';
import { type Daylight, daylightOn } from '#domain/time/sun.ts';

export const day = 1440;
const hour = 60;

/** When Kazakhstan's clocks were moved from UTC+6 to UTC+5. */
const almatyMoved = Date.UTC(2024, 1, 29, 18) / 60_000;

const fixedOffsets: Record<string, number> = { 'Asia/Bishkek': 6, 'Asia/Tashkent': 5, 'Asia/Shanghai': 8 };

export function wallClock(zone: string, minute: number): number {
  if (zone === 'Asia/Almaty') return minute + (minute < almatyMoved ? 6 : 5) * hour;
  return minute + (fixedOffsets[zone] ?? Number.NaN) * hour;
}

/** The minute at which the wall first shows this; the hour that came twice is taken the second time. */
export function minuteOnWall(zone: string, wall: number): number {
  if (zone !== 'Asia/Almaty') return wall - (fixedOffsets[zone] ?? Number.NaN) * hour;
  const late = wall - 5 * hour;
  return late < almatyMoved ? wall - 6 * hour : late;
}

/** An event: before `lo` it has not happened, from `hi` on it has, in between nobody knows. */
export interface Edge {
  readonly lo: number;
  readonly hi: number;
}

/** A date as written, from the first moment it can mean to the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly sharp: boolean;
}

const wallOf = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 60_000;

export function spanOf(text: string, zone: string): Span {
  const [, bound = '', y, mo, d, h, mi] =
    /^(~|<=|>=)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?$/.exec(text) ?? [];
  const [year, month, date] = [Number(y), Number(mo ?? 1), Number(d ?? 1)];
  let first = wallOf(year, month, date) + Number(h ?? 0) * hour + Number(mi ?? 0);
  let last = first;
  if (d && !h) last = first + day;
  else if (mo && !d) last = wallOf(year, month + 1, 1);
  else if (!mo) last = wallOf(year + 1, 1, 1);
  if (bound === '~') [first, last] = [first - 3 * day, last + 3 * day];
  if (bound === '<=') first = last - 366 * day;
  if (bound === '>=') last = first + 366 * day;
  return { first: minuteOnWall(zone, first), last: minuteOnWall(zone, last), sharp: bound === '' && d !== undefined };
}

/** The moment at which local day `MM-DD` (plus so many days) of a year begins. */
export function yearDay(zone: string, year: number, monthDay: string, plusDays = 0): number {
  const [month, date] = monthDay.split('-').map(Number);
  return minuteOnWall(zone, wallOf(year, month ?? 1, date ?? 1) + plusDays * day);
}

export function yearIn(zone: string, minute: number): number {
  return new Date(wallClock(zone, minute) * 60_000).getUTCFullYear();
}

type State = 'open' | 'closed' | 'unknown';

type Clock = number | 'sunrise' | 'sunset' | null;

interface Rule {
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  readonly times: 'off' | 'unknown' | readonly (readonly [Clock, Clock])[];
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

function named(list: string, names: readonly string[]): number[] {
  return list.split(',').flatMap((item) => {
    const [from = '', to = from] = item.split('-');
    const days = [names.indexOf(from)];
    while (names[days.at(-1) ?? 0] !== to) days.push(((days.at(-1) ?? 0) + 1) % names.length);
    return days.map((index) => index + 1);
  });
}

function clock(text: string): Clock {
  if (text === '?') return null;
  if (text === 'sunrise' || text === 'sunset') return text;
  return Number(text.slice(0, 2)) * hour + Number(text.slice(3));
}

export function rulesOf(text: string): Rule[] {
  return text.split('; ').map((rule) => {
    const words = rule.split(' ');
    const times = words.pop() ?? '';
    const months = words.filter((word) => monthNames.includes(word.slice(0, 3))).flatMap((w) => named(w, monthNames));
    const weekdays = words
      .filter((word) => weekdayNames.includes(word.slice(0, 2)) && !monthNames.includes(word.slice(0, 3)))
      .flatMap((w) => named(w, weekdayNames));
    if (times === 'off' || times === 'unknown') return { months, weekdays, times };
    if (times === '24/7') return { months, weekdays, times: [[0, day]] };
    return {
      months,
      weekdays,
      times: times.split(',').map((span) => {
        const [from = '', to = ''] = span.split('-');
        return [clock(from), clock(to)] as const;
      }),
    };
  });
}

/** Month and weekday of a day since 1970, looked up once. */
const calendar = new Map<number, readonly [number, number]>();

function monthAndWeekday(epochDay: number): readonly [number, number] {
  const known = calendar.get(epochDay);
  if (known) return known;
  const date = new Date(epochDay * day * 60_000);
  const both = [date.getUTCMonth() + 1, date.getUTCDay() || 7] as const;
  calendar.set(epochDay, both);
  return both;
}

const sunlit = new Map<string, Map<number, Daylight>>();

/** Asked once for each day and zone: all posts of the random crossings that have a position share it. */
function daylight(epochDay: number, zone: string, sun: Position): Daylight {
  const days = sunlit.get(zone) ?? new Map<number, Daylight>();
  sunlit.set(zone, days);
  const light = days.get(epochDay) ?? daylightOn(epochDay, zone, sun);
  days.set(epochDay, light);
  return light;
}

/** What the last rule that names the day says of a minute counted from that day's midnight. */
function ruleSays(rules: readonly Rule[], epochDay: number, minute: number, zone: string, sun?: Position): State {
  const [month, weekday] = monthAndWeekday(epochDay);
  const times = rules.findLast(
    (rule) =>
      (rule.months.length === 0 || rule.months.includes(month)) &&
      (rule.weekdays.length === 0 || rule.weekdays.includes(weekday)),
  )?.times;
  if (times === undefined || times === 'off') return 'closed';
  if (times === 'unknown') return minute < day ? 'unknown' : 'closed';
  let says: State = 'closed';
  for (const [from, to] of times) {
    const light = sun && (from === 'sunrise' || to === 'sunset') ? daylight(epochDay, zone, sun) : null;
    const start = from === 'sunrise' ? (light?.sunrise ?? null) : (from as number | null);
    const end = to === 'sunset' ? (light?.sunset ?? null) : (to as number | null);
    if (start === null || end === null) {
      if (minute >= (start ?? 0) && minute < (end ?? day)) says = 'unknown';
    } else if (minute >= start && minute < (end < start && !light ? end + day : end)) return 'open';
  }
  return says;
}

/** A night shift belongs to the day on which it starts. */
export function gateAt(rules: readonly Rule[], minute: number, zone: string, sun?: Position): State {
  const wall = wallClock(zone, minute);
  const epochDay = Math.floor(wall / day);
  const ofDay = wall - epochDay * day;
  if (ruleSays(rules, epochDay - 1, ofDay + day, zone, sun) === 'open') return 'open';
  return ruleSays(rules, epochDay, ofDay, zone, sun);
}

export function lightAt(minute: number, zone: string, sun: Position): boolean {
  const wall = wallClock(zone, minute);
  const epochDay = Math.floor(wall / day);
  const { sunrise, sunset } = daylight(epochDay, zone, sun);
  return wall - epochDay * day >= sunrise && wall - epochDay * day < sunset;
}
