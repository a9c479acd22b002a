import type { DateTime } from 'luxon';
import type { Dated } from '#domain/time/dated.ts';
import type { Localizer } from './localizer.ts';

const minutesInDay = 24 * 60;

/** "2 h 5 min"; from two days on only days. A part of a minute counts as one. */
export function formatDuration(minutes: number, localizer: Localizer): string {
  const whole = Math.max(1, Math.round(minutes));
  if (whole >= 2 * minutesInDay) return localizer.message('duration-days', { count: Math.floor(whole / minutesInDay) });
  const hours = Math.floor(whole / 60);
  const rest = { hours: String(hours), minutes: String(whole % 60) };
  if (hours === 0) return localizer.message('duration-minutes', rest);
  return localizer.message(whole % 60 === 0 ? 'duration-hours' : 'duration-both', rest);
}

/** "6 months ago", in one unit. A month or a year that is not over, or hardly, has no age worth naming: `null`. */
export function formatAge(dated: Dated, localizer: Localizer): string | null {
  const wide = dated.precision === 'month' || dated.precision === 'year';
  const least = dated.precision === 'year' ? 366 : 31;
  if (wide && localizer.now.toMillis() < dated.first + least * minutesInDay * 60_000) return null;
  if (dated.precision !== 'minute' && dated.last > localizer.now.toMillis()) return localizer.message('ago-today');
  return ageWords(localizer.now, dated, localizer);
}

function ageWords(now: DateTime, dated: Dated, localizer: Localizer): string {
  const minutes = Math.max(0, Math.floor((now.toMillis() - dated.first) / 60_000));
  if (dated.precision === 'minute' && minutes < 60) return localizer.message('ago-minutes', { count: minutes });
  if (dated.precision === 'minute' && minutes < minutesInDay) {
    return localizer.message('ago-hours', { count: Math.floor(minutes / 60) });
  }
  const days = Math.floor(minutes / minutesInDay);
  if (days < 31) return localizer.message('ago-days', { count: Math.max(1, days) });
  const months = Math.floor(days / 30.44);
  if (months < 12) return localizer.message('ago-months', { count: Math.max(1, months) });
  return localizer.message('ago-years', { count: Math.max(1, Math.floor(days / 365.25)) });
}
