import { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import { moment } from '#render/clocks.ts';
import { crossingName } from '#render/names.ts';
import { sourcesOf } from '#render/sources.ts';
import { describeStatement } from '#render/statement.ts';
import type { EventDates } from './dates.ts';
import type { CalendarEvent } from './event.ts';

/** What happens at a crossing, and by whose word; `null`: by the usual season. */
export interface Happening extends Omit<CalendarEvent, 'title' | 'lines'> {
  readonly what: EventDates['what'];
  readonly by: Statement | null;
}

/** The event in words: when it is on the clocks of both sides, who says so, and that it may change where it may. */
export function eventInWords(happening: Happening, crossing: Crossing, localizer: Localizer): CalendarEvent {
  const { what, by, ...event } = happening;
  const { message } = localizer;
  const title = message(titles[what], { crossing: crossingName(crossing, localizer) });
  const said = by === null ? [] : [capital(describeStatement(by, crossing, localizer)), sourcesOf([by.by], localizer)];
  const lines = [...hints(happening, localizer), ...times(happening, crossing, localizer), ...said];
  return { ...event, title, lines };
}

const titles = {
  opens: 'calendar-opens',
  closes: 'calendar-closes',
  closed: 'calendar-closed',
  warned: 'calendar-warned',
} as const;

function hints({ what, status }: Happening, { message }: Localizer): readonly string[] {
  if (status === 'cancelled') return [message('calendar-cancelled')];
  // A warning says itself what is not certain about it.
  return status === 'tentative' && what !== 'warned' ? [message('calendar-tentative')] : [];
}

function times({ what, from, until }: Happening, crossing: Crossing, localizer: Localizer): readonly string[] {
  const { message } = localizer;
  const words = (at: number) => moment(DateTime.fromMillis(at), crossing.posts, { ...localizer, year: null });
  if (what !== 'closed' && until === null) return [words(from)];
  const begins = message('calendar-from', { moment: words(from) });
  return [begins, until === null ? message('calendar-no-end') : message('calendar-until', { moment: words(until) })];
}
