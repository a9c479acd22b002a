import { DateTime } from 'luxon';
import { firstPost } from '#domain/crossing.ts';
import { wholeDay } from '#domain/time/dated.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { moment } from '#render/clocks.ts';
import { crossingName } from '#render/names.ts';
import { gateOn, type KnownCrossing } from './gate.ts';
import { calendarText } from './write.ts';

/** Text of the `.ics` file of a day on which somebody means to cross: from when the gates open to when the first shuts. */
export function tripCalendar(
  date: string,
  known: KnownCrossing & { readonly url: string | null },
  localizer: Localizer,
): string {
  const { crossing, now, url } = known;
  const { zone } = firstPost(crossing);
  const { year, month, day } = DateTime.fromISO(date, { zone });
  const whole = wholeDay(zone, year, month, day);
  const gates = { from: gateOn('opens', whole, known), until: gateOn('closes', whole, known) };
  // Gates that are open together at no hour, or overnight: the day itself.
  const { from, until } = gates.from < gates.until ? gates : { from: whole.first, until: whole.last };
  const words = (at: number) => moment(DateTime.fromMillis(at), crossing.posts, { ...localizer, year: null });
  const name = crossingName(crossing, localizer);
  const lines = [
    localizer.message('calendar-from', { moment: words(from) }),
    localizer.message('calendar-until', { moment: words(until) }),
    localizer.message('calendar-trip-ask'),
    ...(url === null ? [] : [url]),
  ];
  const title = localizer.message('calendar-trip', { crossing: name });
  const event = { uid: `trip-${crossing.id}-${date}`, status: 'confirmed', from, until, title, lines } as const;
  return calendarText([event], {
    name,
    sequence: 0,
    now: now.toMillis(),
    url,
  });
}
