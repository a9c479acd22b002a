import type { SeasonStatement } from '#domain/statement.ts';
import { alwaysOpen, type Hours, type HoursRule, type Span } from '#domain/time/hours.ts';
import { formatMonths, formatSeason } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import type { Messages } from '#i18n/messages.ts';

type Weekday = Messages['weekday']['weekday'];

/** A break longer than this is two shifts rather than lunch. */
const longestBreakMinutes = 120;

/** Standing hours in words, whoever's clock they are on: `08:00–18:00`, `Mon–Fri 09:00–18:00; Sat 10:00–14:00`. */
export function formatHours(hours: Hours, localizer: Localizer): string {
  if (alwaysOpen(hours)) return localizer.message('hours-always');
  return hours.rules.map((rule) => ruleWords(rule, localizer)).join('; ');
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
export function describeSeason({ season }: SeasonStatement, localizer: Localizer): string {
  return season === 'year-round'
    ? localizer.message('season-all-year')
    : formatSeason(season.from, season.to, localizer);
}

function ruleWords(rule: HoursRule, localizer: Localizer): string {
  const hours = timesWords(rule.times, localizer);
  const days = [monthsOf(rule, localizer), weekdaysOf(rule, localizer)].filter((words) => words !== '').join(', ');
  return days === '' ? hours : localizer.message('hours-on-days', { days, hours });
}

function timesWords(times: HoursRule['times'], localizer: Localizer): string {
  if (times === 'off') return localizer.message('hours-off');
  if (times === 'unknown') return localizer.message('hours-unknown');
  const [first, second] = times;
  if (first !== undefined && second !== undefined && times.length === 2 && isBreak(first, second)) {
    const hours = spanWords({ start: first.start, end: second.end }, localizer);
    return localizer.message('hours-break', {
      hours,
      break: spanWords({ start: first.end, end: second.start } as Span, localizer),
    });
  }
  return times.map((span) => spanWords(span, localizer)).join(', ');
}

function isBreak(first: Span, second: Span): boolean {
  if (typeof first.end !== 'number' || typeof second.start !== 'number') return false;
  return second.start - first.end <= longestBreakMinutes;
}

function spanWords({ start, end }: Span, localizer: Localizer): string {
  if (start === 'sunrise' && end === 'sunset') return localizer.message('hours-daylight');
  if (start === 0 && end === 24 * 60) return localizer.message('hours-always');
  if (start === null && end === null) return localizer.message('hours-unknown');
  if (start === null) return localizer.message('hours-until', { end: endWords(end, localizer) });
  if (end === null) return localizer.message('hours-from', { start: endWords(start, localizer) });
  return `${endWords(start, localizer)}–${endWords(end, localizer)}`;
}

function endWords(end: number | 'sunrise' | 'sunset' | null, localizer: Localizer): string {
  if (end === 'sunrise') return localizer.message('hours-sunrise');
  if (end === 'sunset') return localizer.message('hours-sunset');
  return end === null ? '' : clockTime(end);
}

/** Minutes after midnight as a clock shows them; 24:00 ends a day, and later ones are of the next day. */
function clockTime(minutes: number): string {
  const ofDay = minutes > 24 * 60 ? minutes - 24 * 60 : minutes;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function monthsOf({ months }: HoursRule, localizer: Localizer): string {
  return runs(months ?? [], 12)
    .map(([from, to]) => formatMonths(from, to, localizer))
    .join(', ');
}

function weekdaysOf({ weekdays }: HoursRule, localizer: Localizer): string {
  const name = (weekday: number) => localizer.message('weekday-short', { weekday: weekday as Weekday });
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
