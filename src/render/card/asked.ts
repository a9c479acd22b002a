import { formatDay, formatMonth, formatWeekday } from '#i18n/dates.ts';
import { clocksOnDay } from '../clocks.ts';
import type { CardContext } from './context.ts';

/** The day or moment asked about, unless it is the present. */
export function askedLines({ status, localizer, posts, precision, tense }: CardContext): readonly string[] {
  const at = status.at.setZone(posts[0]?.zone ?? status.at.zone);
  if (precision === 'now' || (precision === 'moment' && tense === 'present')) return [];
  if (precision === 'month') return [localizer.message('asked-month', { month: formatMonth(at, localizer) })];
  const day = { weekday: formatWeekday(at, localizer), date: formatDay(at, localizer) };
  if (precision === 'day') return [localizer.message('asked-day', day)];
  return [localizer.message('asked-moment', { ...day, clocks: clocksOnDay(at, posts, localizer) })];
}
