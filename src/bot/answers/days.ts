import { DateTime } from 'luxon';
import type { PointInTime } from '#domain/question.ts';

/** Noon of a day, which stands for it. */
export function noonOf(date: string, zone: string): DateTime {
  return DateTime.fromISO(`${date}T12:00`, { zone });
}

/** Whether a day was asked about, and not the present or a whole month. */
export function isDay({ precision }: Pick<PointInTime, 'precision'>): boolean {
  return precision === 'day' || precision === 'moment';
}
