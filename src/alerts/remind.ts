import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import type { Alerts, Trips } from '#domain/news/contracts.ts';
import { remindersFor } from '#domain/news/reminder.ts';
import type { Board } from './board.ts';

/** Raises the reminders of today. Whoever does it again, here or elsewhere, raises nothing twice. */
export function createRemind(options: {
  alerts: Pick<Alerts, 'raise'>;
  trips: Pick<Trips, 'datesAt'>;
  crossings: readonly Crossing[];
  board: Board;
  now: () => DateTime;
}): () => Promise<void> {
  const { alerts, trips, crossings, board, now } = options;
  const raised = new Set<string>();
  return async () => {
    for (const crossing of crossings) {
      const dates = await trips.datesAt(crossing.id);
      for (const reminder of remindersFor(crossing, board.statementsOf(crossing), dates, now())) {
        if (raised.has(reminder.id)) continue;
        await alerts.raise(reminder);
        raised.add(reminder.id);
      }
    }
  };
}
