import type { Store } from '#domain/ports/store.ts';
import { alertsIn } from './alerts.ts';
import { conversationsIn } from './conversations.ts';
import { openDatabase } from './database.ts';
import { locksIn } from './locks.ts';
import { noticesIn } from './notices.ts';
import { outboxIn } from './outbox.ts';
import { subscriptionsIn, tripsIn } from './subscriptions.ts';
import { travellersIn } from './travellers.ts';

/**
 * Opens the store of one machine: one file, made when it is missing; `:memory:` lives as long as the process.
 *
 * Throws when the file cannot be opened, is no database, or was written by a newer Otkel.
 */
export function openSqlite(file: string): Store {
  const database = openDatabase(file);
  const outbox = outboxIn(database);
  return {
    travellers: travellersIn(database),
    subscriptions: subscriptionsIn(database),
    trips: tripsIn(database),
    notices: noticesIn(database),
    locks: locksIn(database),
    conversations: conversationsIn(database),
    alerts: alertsIn(database, outbox.wake),
    outbox,
    close: async () => {
      await outbox.close();
      database.close();
    },
  };
}
