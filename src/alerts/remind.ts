import type { DateTime } from 'luxon';
import { remindersFor } from '#domain/alerts/reminder.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { AlertStore } from '#domain/ports/alerts.ts';
import type { TripStore } from '#domain/ports/subscriptions.ts';
import type { NoticeCache } from './notice-cache.ts';

/** Raises the reminders of today. Whoever does it again, here or elsewhere, raises nothing twice. */
export function createRemind(options: {
  alerts: Pick<AlertStore, 'raise'>;
  trips: Pick<TripStore, 'datesAt'>;
  crossings: readonly Crossing[];
  noticeCache: NoticeCache;
  now: () => DateTime;
}): () => Promise<void> {
  const { alerts, trips, crossings, noticeCache, now } = options;
  const raised = new Set<string>();
  return async () => {
    for (const crossing of crossings) {
      const dates = await trips.datesAt(crossing.id);
      for (const reminder of remindersFor(crossing, noticeCache.statementsOf(crossing), dates, now())) {
        if (raised.has(reminder.id)) continue;
        await alerts.raise(reminder);
        raised.add(reminder.id);
      }
    }
  };
}
