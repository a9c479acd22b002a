import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEvent } from './event.ts';

/** What a calendar is called, and how it is told from an older copy of itself. */
export interface CalendarFile {
  readonly name: string;
  /** Grows with every change, so that programs take the newer one. */
  readonly sequence: number;
  /** When it was written, in epoch milliseconds. */
  readonly now: number;
  readonly url: string | null;
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** How often a calendar program should ask again. */
const askAgainSeconds = 6 * 60 * 60;

/**
 * Text of an `.ics` file. Every time is an instant in UTC: a file that names zones would have to carry their rules, and
 * calendars still disagree about the change of 2024.
 */
export function calendarText(events: readonly CalendarEvent[], { name, sequence, now, url }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'Otkel', product: 'Otkel' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgainSeconds,
  });
  for (const { uid, status, from, until, title, lines } of events) {
    calendar.createEvent({
      id: `${uid}@otkel`,
      sequence,
      stamp: new Date(now),
      start: new Date(from),
      ...(until === null ? {} : { end: new Date(until) }),
      summary: title,
      description: lines.join('\n'),
      status: statuses[status],
      ...(url === null ? {} : { url }),
    });
  }
  return calendar.toString();
}
