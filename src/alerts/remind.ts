import type { DateTime } from 'luxon';
import type { Alert } from '#domain/alerts/alert.ts';
import { awaitedAlert, remindersFor } from '#domain/alerts/reminder.ts';
import { waitStep } from '#domain/alerts/wait.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { AlertStore } from '#domain/ports/alerts.ts';
import type { TripStore, WaitStore } from '#domain/ports/subscriptions.ts';
import { anybodyAt } from '#domain/question.ts';
import { statusAt } from '#domain/status-at.ts';
import type { NoticeCache } from './notice-cache.ts';

/** Raises the reminders of today, and what somebody waited for. Whoever does it again, here or elsewhere, raises nothing twice. */
export function createRemind(options: {
  alerts: Pick<AlertStore, 'raise'>;
  trips: Pick<TripStore, 'datesAt'>;
  waits: Pick<WaitStore, 'at' | 'drop'>;
  crossings: readonly Crossing[];
  noticeCache: NoticeCache;
  now: () => DateTime;
}): () => Promise<void> {
  const { alerts, trips, waits, crossings, noticeCache, now } = options;
  // What the last round raised: only that can come again in the next. The store knows the rest.
  let raised: ReadonlySet<string> = new Set();
  return async () => {
    const round = new Set<string>();
    const raise = async (alert: Alert) => {
      if (!raised.has(alert.id)) await alerts.raise(alert);
      round.add(alert.id);
    };
    for (const crossing of crossings) {
      const statements = noticeCache.statementsOf(crossing);
      const dates = await trips.datesAt(crossing.id);
      for (const reminder of remindersFor(crossing, statements, dates, now())) await raise(reminder);
      const awaited = await waits.at(crossing.id);
      if (awaited.length === 0) continue;
      const status = statusAt(crossing, statements, anybodyAt(now(), now()));
      for (const wait of awaited) {
        const step = waitStep(wait, status);
        if (step === 'drop') await waits.drop(wait);
        else if (step !== 'stay') await raise(awaitedAlert(wait, step === 'tell', now().toMillis()));
      }
    }
    raised = round;
  };
}
