import type { DateTime } from 'luxon';
import type { Alert } from '#domain/alerts/alert.ts';
import { longQueues } from '#domain/alerts/long-queue.ts';
import { awaitedAlert, endQuestionsFor, queueAlert, remindersFor } from '#domain/alerts/reminder.ts';
import { waitStep } from '#domain/alerts/wait.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { AlertStore } from '#domain/ports/alerts.ts';
import type { TripStore, WaitStore } from '#domain/ports/subscriptions.ts';
import { anybodyAt } from '#domain/question.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import type { CountedWait } from '#domain/reports/usual.ts';
import { statusAt } from '#domain/status-at.ts';
import type { NoticeCache } from './notice-cache.ts';

/** What travellers told of a crossing lately, and what was counted of the past. */
export interface ToldLately {
  reportsOf(crossing: string): readonly TravellerReport[];
  countedOf(crossing: string): readonly CountedWait[];
}

/** Raises the reminders of today, and what somebody waited for. Whoever does it again, here or elsewhere, raises nothing twice. */
export function createRemind(options: {
  alerts: Pick<AlertStore, 'raise'>;
  trips: Pick<TripStore, 'datesAt'>;
  waits: Pick<WaitStore, 'at' | 'drop'>;
  crossings: readonly Crossing[];
  noticeCache: NoticeCache;
  told: ToldLately;
  now: () => DateTime;
}): () => Promise<void> {
  const { alerts, trips, waits, crossings, noticeCache, told, now } = options;
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
      for (const question of endQuestionsFor(crossing, saidOf(crossing, noticeCache), now())) await raise(question);
      const queues = longQueues(crossing, told.reportsOf(crossing.id), told.countedOf(crossing.id), now().toMillis());
      for (const queue of queues) await raise(queueAlert(queue, crossing, now()));
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

/** The notices of a crossing that are in force, and what they say. */
function saidOf({ id }: Crossing, { notices, statementFor }: NoticeCache) {
  return notices().flatMap((notice) => {
    const statement = notice.crossing === id && notice.ended === null ? statementFor(notice.id) : null;
    return statement === null ? [] : [{ notice, statement }];
  });
}
