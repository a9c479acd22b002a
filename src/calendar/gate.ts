import { DateTime } from 'luxon';
import { type Crossing, firstPost } from '#domain/crossing.ts';
import { anybodyAt } from '#domain/question.ts';
import type { Statement } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import type { Dated } from '#domain/time/dated.ts';

/** What is known of a crossing at present. */
export interface KnownCrossing {
  readonly crossing: Crossing;
  /** Everything that is in force. */
  readonly statements: readonly Statement[];
  readonly now: DateTime;
}

/**
 * The moment of a day at which the gates of all posts have opened, or the first of them shuts for the last time, by their
 * hours alone. Where nobody has told the hours, the beginning of the day or its end.
 */
export function gateOn(what: 'opens' | 'closes', day: Dated, { crossing, statements, now }: KnownCrossing): number {
  const noon = DateTime.fromMillis(day.first, { zone: firstPost(crossing).zone }).set({ hour: 12 });
  const gates = statusAt(crossing, statements, anybodyAt(noon, now)).posts.map(({ post, today }) => {
    const time = what === 'opens' ? today?.[0]?.[0] : today?.at(-1)?.[1];
    return time === undefined ? null : momentOf(time, noon.setZone(post.zone, { keepLocalTime: true }));
  });
  const told = gates.filter((gate) => gate !== null);
  if (told.length < gates.length) return what === 'opens' ? day.first : day.last;
  return what === 'opens' ? Math.max(...told) : Math.min(...told);
}

/** `24:00` is the next midnight. */
function momentOf(time: string, day: DateTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return day.startOf('day').set({ hour: hours, minute: minutes }).toMillis();
}
