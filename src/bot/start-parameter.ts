import { DateTime } from 'luxon';
import { type Catalogue, type Crossing, crossingById } from '#domain/crossing.ts';
import type { PointInTime } from '#domain/question.ts';

/*
 * What follows `?start=` in a link to our chat: a crossing, and the day or the moment that was asked, on the clock of its
 * first post: `karkyra-kegen_2027-05-01T0700`. Telegram allows 64 letters, digits, `-` and `_`.
 */

export function startParameter({ id, posts }: Crossing, { at, precision }: PointInTime): string {
  const local = at.setZone(posts[0].zone);
  if (precision === 'day') return `${id}_${local.toISODate()}`;
  return precision === 'moment' ? `${id}_${local.toFormat("yyyy-MM-dd'T'HHmm")}` : id;
}

/** Reads it back; `null` for what names no crossing. A day that does not exist is left out. */
export function parseStart(words: string, catalogue: Catalogue): { crossing: Crossing; moment?: PointInTime } | null {
  const [id = '', day, time] = words.split(/[_T]/);
  const crossing = crossingById(catalogue, id);
  if (crossing === undefined) return null;
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day) || !/^(\d{4})?$/.test(time ?? '')) return { crossing };
  const [year, month, date] = day.split('-').map(Number);
  const clock = { hour: Number(time?.slice(0, 2) ?? 12), minute: Number(time?.slice(2) ?? 0) };
  try {
    const at = DateTime.fromObject({ year, month, day: date, ...clock }, { zone: crossing.posts[0].zone });
    if (at.isValid) return { crossing, moment: { at, precision: time === undefined ? 'day' : 'moment' } };
    return { crossing };
  } catch {
    return { crossing };
  }
}
