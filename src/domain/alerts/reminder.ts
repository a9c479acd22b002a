import { DateTime } from 'luxon';
import { type Crossing, clockPost, firstPost } from '../crossing.ts';
import { anybodyAt } from '../question.ts';
import { reportHoldsMs } from '../reports/traveller-report.ts';
import { withoutSuperseded } from '../rules/ledger.ts';
import { type EdgeStatement, isHearsayOf, type Statement } from '../statement.ts';
import { statusAt } from '../status-at.ts';
import { dayMs, hourMs } from '../time/clock.ts';
import { isRough } from '../time/dated.ts';
import { type Alert, isUrgent } from './alert.ts';
import { publicationIdOf } from './joint-notice.ts';
import type { LongQueue } from './long-queue.ts';
import type { Notice } from './notice.ts';
import { type Wait, waitKey } from './wait.ts';

/** The hour of the first post's clock from which the day's reminders go out. */
const reminderHour = 9;
/** On the morning of an opening they go out before the gate opens, when the night is over. */
const openingDayHour = 7;
/** How many days before a trip its traveller is reminded. */
export const tripReminderDays = [14, 3, 1] as const;

/**
 * The reminders of today: the season opens today or tomorrow, somebody's trip is near, or is over. Before seven there are
 * none, before nine only that it opens today. Their ids are the same whoever works them out, and however often.
 */
export function remindersFor(
  crossing: Crossing,
  statements: readonly Statement[],
  tripDates: readonly string[],
  now: DateTime,
): readonly Alert[] {
  const local = now.setZone(firstPost(crossing).zone);
  if (local.hour < openingDayHour) return [];
  const base = { crossing: crossing.id, raisedAt: now.toMillis() };
  const today = local.toISODate() ?? '';
  const openingDay: Alert[] = opensOn(today, crossing, statements, now)
    ? [{ ...base, id: `opens-today-${crossing.id}-${today}`, kind: 'opens-today', date: today }]
    : [];
  if (local.hour < reminderHour) return openingDay;
  const tomorrow = local.plus({ days: 1 }).toISODate() ?? '';
  const opening: Alert[] = opensOn(tomorrow, crossing, statements, now)
    ? [{ ...base, id: `opens-${crossing.id}-${tomorrow}`, kind: 'opens-tomorrow', date: tomorrow }]
    : [];
  const trips = tripDates.flatMap((date): Alert[] => {
    const daysBefore = daysFrom(local, date);
    if (daysBefore < 0) return [{ ...base, id: tripOverId(crossing.id, date), kind: 'trip-over', date }];
    if (!tripReminderDays.some((days) => days === daysBefore)) return [];
    return [{ ...base, id: `trip-${crossing.id}-${date}-${daysBefore}`, kind: 'trip', date, daysBefore }];
  });
  return [...openingDay, ...opening, ...trips];
}

/**
 * Whether what a notice plans to end tomorrow will end then: asked of the editors, once for each publication and end. Whoever
 * published it today has just said so.
 */
export function endQuestionsFor(
  crossing: Crossing,
  said: readonly { readonly notice: Notice; readonly statement: Statement }[],
  now: DateTime,
): readonly Alert[] {
  const local = now.setZone(firstPost(crossing).zone);
  if (local.hour < reminderHour) return [];
  return said.flatMap(({ notice: { id, ended, publishedAt }, statement }): readonly Alert[] => {
    const date = plannedEndOf(statement, crossing);
    const isDue = date !== null && daysFrom(local, date) === 1;
    if (!isDue || ended !== null || publishedAt >= local.startOf('day').toMillis()) return [];
    const raisedAt = now.toMillis();
    const once = `ends-${publicationIdOf({ id })}-${date}`;
    return [{ id: once, crossing: crossing.id, raisedAt, kind: 'planned-end', notice: id, date }];
  });
}

/** The day on which it is planned to end, the last one where that is not known to the day; `null` where none is planned. */
function plannedEndOf(statement: Statement, crossing: Crossing): string | null {
  const { period } = statement;
  const isPlan = 'ends' in statement && statement.ends === 'planned';
  if (!isPlan || period.every !== 'once' || period.until === undefined) return null;
  const { first, last } = period.until;
  const end = DateTime.fromMillis(isRough(period.until) ? last - 1 : first, {
    zone: clockPost(crossing, statement).zone,
  });
  return end.toISODate();
}

/** The alert that a trip is over, in which its traveller is asked how it went. */
export function tripOverId(crossing: string, date: string): string {
  return `over-${crossing}-${date}`;
}

/** That a queue is long: once a day for each direction and class of vehicle. Nothing in it names who told so. */
export function queueAlert(queue: LongQueue, crossing: Crossing, now: DateTime): Alert {
  const day = now.setZone(firstPost(crossing).zone).toISODate() ?? '';
  const id = ['queue', crossing.id, queue.toward, queue.vehicle, day].join('-');
  return { ...queue, id, crossing: crossing.id, raisedAt: now.toMillis(), kind: 'queue' };
}

/** That what somebody waited for has come, or that its moment has passed and nobody knows: once each. */
export function awaitedAlert({ crossing, ...wait }: Wait, isKnown: boolean, raisedAt: number): Alert {
  const id = ['once', crossing, waitKey(wait).replaceAll('.', '-'), ...(isKnown ? [] : ['unknown'])].join('-');
  return { ...wait, id, crossing, raisedAt, kind: 'awaited', isKnown };
}

/** A message about yesterday's news is late after so long: shortly after midnight it is not. */
const lateAfterMs = 6 * hourMs;

/** What is told of a day, on a day. */
const reminded: readonly Alert['kind'][] = ['trip', 'opens-tomorrow', 'opens-today', 'planned-end'];

/**
 * A reminder is of its day, and a queue of its hours: told later, it would be wrong. News whose end has passed while they
 * waited help nobody.
 *
 * @param news what the alert tells of, where it is news
 */
export function isStale(alert: Alert, crossing: Crossing, now: DateTime, news: Statement | null = null): boolean {
  if (alert.kind === 'news') {
    // An event is known by its date, and news for long.
    if (news === null || 'date' in news || news.period.every === 'year') return false;
    const { until } = news.period;
    return until !== undefined && until.last < now.toMillis() && until.last >= alert.raisedAt;
  }
  if (alert.kind === 'queue') return now.toMillis() - alert.raisedAt > reportHoldsMs;
  if (!reminded.includes(alert.kind)) return false;
  const { zone } = firstPost(crossing);
  return DateTime.fromMillis(alert.raisedAt, { zone }).toISODate() !== now.setZone(zone).toISODate();
}

/** News that were held up, by a pause or an outage, until another day: how old they are must be said with them. */
export function isLate(alert: Alert, crossing: Crossing, now: DateTime): boolean {
  const { kind, raisedAt } = alert;
  if (kind !== 'news' && !isUrgent(alert)) return false;
  const raised = DateTime.fromMillis(raisedAt, { zone: firstPost(crossing).zone });
  return now.toMillis() - raisedAt >= lateAfterMs && !raised.hasSame(now.setZone(raised.zone), 'day');
}

/** The announcement that a season opens on that day, if it still stands. What is only usual is not announced. */
function announcedOpening(day: string, crossing: Crossing, statements: readonly Statement[]): EdgeStatement | null {
  const found = withoutSuperseded(statements).filter(
    (one): one is EdgeStatement =>
      one.says === 'opens' &&
      !isHearsayOf(one.by) &&
      !isRough(one.date) &&
      // Said on the day itself it is a report, and was told as one.
      (one.by.date === undefined || one.by.date.first < one.date.first) &&
      DateTime.fromMillis(one.date.first, { zone: firstPost(crossing).zone }).toISODate() === day,
  );
  return found.at(-1) ?? null;
}

/** Announced, and nothing said since has put it off: it was not open on the day before, and is to open on that day. */
function opensOn(day: string, crossing: Crossing, statements: readonly Statement[], now: DateTime): boolean {
  if (announcedOpening(day, crossing, statements) === null) return false;
  const at = DateTime.fromISO(`${day}T12:00`, { zone: firstPost(crossing).zone });
  const then = statusAt(crossing, statements, anybodyAt(at, now));
  const dayBefore = statusAt(crossing, statements, anybodyAt(at.minus({ days: 1 }), now));
  const wasShut = dayBefore.state !== 'open' && dayBefore.window.length === 0;
  // Whether it opens at all, not when: its hours may not be known.
  return wasShut && (then.state !== 'closed' || then.window.length > 0);
}

function daysFrom(local: DateTime, date: string): number {
  const noon = (day: string) => DateTime.fromISO(`${day}T12:00`, { zone: 'utc' }).toMillis();
  return Math.round((noon(date) - noon(local.toISODate() ?? date)) / dayMs);
}
