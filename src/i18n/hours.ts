import type { SeasonStatement } from '#domain/statement.ts';
import type { Hours, HoursRule, Span } from '#domain/time/hours.ts';
import { monthRange, seasonRange } from './dates.ts';
import type { Messages } from './messages.ts';
import type { Voice } from './voice.ts';

type Weekday = Messages['weekday']['weekday'];

/** A break longer than this is two shifts rather than lunch. */
const longestBreakMinutes = 120;

/** Standing hours in words, whoever's clock they are on: `08:00–18:00`, `Mon–Fri 09:00–18:00; Sat 10:00–14:00`. */
export function hoursWords(hours: Hours, voice: Voice): string {
  if (alwaysOpen(hours)) return voice.phrase('hours-always');
  return hours.rules.map((rule) => ruleWords(rule, voice)).join('; ');
}

/** All day, on all days. */
export function alwaysOpen(hours: Hours): boolean {
  const [rule, ...others] = hours.rules;
  if (rule === undefined || others.length > 0 || rule.months || rule.weekdays || typeof rule.times === 'string')
    return false;
  return rule.times.length === 1 && rule.times[0]?.start === 0 && rule.times[0]?.end === 24 * 60;
}

/** The same hours on every day, by the clock: those can be told on another clock too. Otherwise `null`. */
export function dailySpans(hours: Hours): readonly (readonly [number, number])[] | null {
  const [rule, ...others] = hours.rules;
  if (rule === undefined || others.length > 0 || rule.months || rule.weekdays || typeof rule.times === 'string')
    return null;
  const spans = rule.times.flatMap(({ start, end }) =>
    typeof start === 'number' && typeof end === 'number' ? [[start, end] as const] : [],
  );
  return spans.length === rule.times.length && !alwaysOpen(hours) ? spans : null;
}

/** `May–October`, `all year`. */
export function seasonWords({ season }: SeasonStatement, voice: Voice): string {
  return season === 'year-round' ? voice.phrase('season-all-year') : seasonRange(season.from, season.to, voice);
}

function ruleWords(rule: HoursRule, voice: Voice): string {
  const hours = timesWords(rule.times, voice);
  const days = [monthsOf(rule, voice), weekdaysOf(rule, voice)].filter((words) => words !== '').join(', ');
  return days === '' ? hours : voice.phrase('hours-on-days', { days, hours });
}

function timesWords(times: HoursRule['times'], voice: Voice): string {
  if (times === 'off') return voice.phrase('hours-off');
  if (times === 'unknown') return voice.phrase('hours-unknown');
  const [first, second] = times;
  if (first !== undefined && second !== undefined && times.length === 2 && isBreak(first, second)) {
    const hours = spanWords({ start: first.start, end: second.end }, voice);
    return voice.phrase('hours-break', {
      hours,
      break: spanWords({ start: first.end, end: second.start } as Span, voice),
    });
  }
  return times.map((span) => spanWords(span, voice)).join(', ');
}

function isBreak(first: Span, second: Span): boolean {
  if (typeof first.end !== 'number' || typeof second.start !== 'number') return false;
  return second.start - first.end <= longestBreakMinutes;
}

function spanWords({ start, end }: Span, voice: Voice): string {
  if (start === 'sunrise' && end === 'sunset') return voice.phrase('hours-daylight');
  if (start === 0 && end === 24 * 60) return voice.phrase('hours-always');
  if (start === null && end === null) return voice.phrase('hours-unknown');
  if (start === null) return voice.phrase('hours-until', { end: endWords(end, voice) });
  if (end === null) return voice.phrase('hours-from', { start: endWords(start, voice) });
  return `${endWords(start, voice)}–${endWords(end, voice)}`;
}

function endWords(end: number | 'sunrise' | 'sunset' | null, voice: Voice): string {
  if (end === 'sunrise') return voice.phrase('hours-sunrise');
  if (end === 'sunset') return voice.phrase('hours-sunset');
  return end === null ? '' : clockTime(end);
}

/** Minutes after midnight as a clock shows them; 24:00 ends a day, and later ones are of the next day. */
function clockTime(minutes: number): string {
  const ofDay = minutes > 24 * 60 ? minutes - 24 * 60 : minutes;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function monthsOf({ months }: HoursRule, voice: Voice): string {
  return runs(months ?? [], 12)
    .map(([from, to]) => monthRange(from, to, voice))
    .join(', ');
}

function weekdaysOf({ weekdays }: HoursRule, voice: Voice): string {
  const name = (weekday: number) => voice.phrase('weekday-short', { weekday: weekday as Weekday });
  return runs(weekdays ?? [], 7)
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`))
    .join(', ');
}

/** Neighbours put together, around the end of the year or the week as well: 10, 11, 12, 1 is one run from 10 to 1. */
function runs(numbers: readonly number[], last: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = found.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  const [first] = found;
  const end = found.at(-1);
  if (first === undefined || end === undefined || first === end || first[0] !== 1 || end[1] !== last) return found;
  return [...found.slice(1, -1), [end[0], first[1]]];
}
