import { DateTime } from 'luxon';
import { type CountryCode, type Crossing, firstPost, type Post } from '#domain/crossing.ts';
import type { Moment, PointInTime } from '#domain/question.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import type { AskedMoment } from '#search/question.ts';
import type { Asked, LocalTime } from './question.ts';

/**
 * Puts the asked moment on a clock. Words win over options. A clock time is on the clock of the post reached first; a
 * day is the first post's, and its noon stands for it.
 */
export function momentOf(
  words: AskedMoment,
  { now, moment: option }: Pick<Asked, 'now' | 'moment'>,
  crossing: Crossing,
  toward: CountryCode | undefined,
): Moment {
  const clock = reachedFirst(crossing, toward).zone;
  if (Object.keys(words).length > 0) {
    const timed = words.time !== undefined || words.inMinutes !== undefined;
    return { now, ...resolveMoment(words, now, timed ? clock : firstPost(crossing).zone) };
  }
  if (option === undefined) return { now, at: now, precision: 'now' };
  return { now, ...('local' in option ? onClock(option, clock, crossing) : option) };
}

function onClock({ local }: LocalTime, zone: string, crossing: Crossing): PointInTime {
  if (local.includes('T')) return { at: DateTime.fromISO(local, { zone }), precision: 'moment' };
  const day = DateTime.fromISO(local, { zone: firstPost(crossing).zone });
  return { at: day.set({ hour: 12 }), precision: 'day' };
}

/** Going to the country of the first post, one comes from the other end. */
function reachedFirst(crossing: Crossing, toward: CountryCode | undefined): Post {
  const first = firstPost(crossing);
  return toward === first.country ? (crossing.posts.at(-1) ?? first) : first;
}
