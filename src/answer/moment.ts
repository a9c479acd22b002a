import { DateTime } from 'luxon';
import { type CountryCode, type Crossing, firstPost, type Post } from '#domain/crossing.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import type { AskedMoment, ResolvedMoment } from '#search/question.ts';

/** The moment as far as anybody named one: in words, as an option, or both. */
export interface NamedMoment {
  readonly words: AskedMoment;
  readonly now: DateTime;
  readonly at?: DateTime;
  readonly precision?: ResolvedMoment['precision'];
  readonly atLocal?: string;
}

/**
 * Puts the asked moment on a clock. Words win over options. A clock time is on the clock of the post reached first; a
 * day is the first post's, and its noon stands for it.
 */
export function momentOf(named: NamedMoment, crossing: Crossing, toward?: CountryCode): ResolvedMoment {
  const { words, now, at, precision = 'moment', atLocal } = named;
  const clock = reachedFirst(crossing, toward).zone;
  if (Object.keys(words).length > 0) {
    const timed = words.time !== undefined || words.inMinutes !== undefined;
    return resolveMoment(words, now, timed ? clock : firstPost(crossing).zone);
  }
  if (at !== undefined) return { at, precision };
  if (atLocal === undefined) return { at: now, precision: 'now' };
  if (atLocal.includes('T')) return { at: DateTime.fromISO(atLocal, { zone: clock }), precision: 'moment' };
  const day = DateTime.fromISO(atLocal, { zone: firstPost(crossing).zone });
  return { at: day.set({ hour: 12 }), precision: 'day' };
}

/** Going to the country of the first post, one comes from the other end. */
function reachedFirst(crossing: Crossing, toward?: CountryCode): Post {
  const first = firstPost(crossing);
  return toward === first.country ? (crossing.posts.at(-1) ?? first) : first;
}
