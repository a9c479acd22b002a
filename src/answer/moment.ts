import { DateTime } from 'luxon';
import { type CountryCode, type Crossing, firstPost, type Post, zoneIn } from '#domain/crossing.ts';
import type { PointInTime } from '#domain/question.ts';
import type { Holiday } from '#domain/seasons/holiday.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import type { Understanding } from '#search/question.ts';
import type { LocalTime, MomentRead, PointOrSpan } from './question.ts';

/**
 * Puts the asked moment on a clock. Words win over options. A clock time is on the clock of the post reached first; a
 * day is the first post's, and its noon stands for it. Where no crossing is known, everything is on the clock of `now`.
 */
export function momentOf(
  { moment: words, said, unread }: Pick<Understanding, 'moment' | 'said' | 'unread'>,
  { now, moment: option }: { readonly now: DateTime; readonly moment?: PointOrSpan | LocalTime },
  crossing: Crossing | undefined,
  { toward, holidays }: { readonly toward: CountryCode | undefined; readonly holidays: readonly Holiday[] },
): MomentRead {
  const zone = crossing === undefined ? (now.zoneName ?? 'UTC') : firstPost(crossing).zone;
  const clock = crossing === undefined ? zone : reachedFirst(crossing, toward).zone;
  const read = { now, said, unread };
  if (Object.keys(words).length > 0) {
    const timed = words.time !== undefined || words.inMinutes !== undefined;
    const own = (crossing && zoneIn(crossing, words.clockOf)) ?? clock;
    return { ...read, ...resolveMoment(words, now, timed ? own : zone, holidays) };
  }
  const point: PointOrSpan =
    option === undefined ? { at: now, precision: 'now' } : 'local' in option ? onClock(option, clock, zone) : option;
  const { at, precision } = point;
  const day = precision === 'day' ? at.setZone(zone).startOf('day') : undefined;
  const { from = day ?? at, until = day?.plus({ days: 1 }) ?? at } = point;
  return { ...read, at, precision, from, until };
}

function onClock({ local }: LocalTime, clock: string, zone: string): PointInTime {
  if (local.includes('T')) return { at: DateTime.fromISO(local, { zone: clock }), precision: 'moment' };
  const day = DateTime.fromISO(local, { zone });
  return { at: day.set({ hour: 12 }), precision: 'day' };
}

/** Going to the country of the first post, one comes from the other end. */
function reachedFirst(crossing: Crossing, toward: CountryCode | undefined): Post {
  const first = firstPost(crossing);
  return toward === first.country ? (crossing.posts.at(-1) ?? first) : first;
}
