import type { Store } from '#domain/news/contracts.ts';
import { alertsIn } from './alerts.ts';
import { claimsIn, dialoguesIn } from './claims.ts';
import { openDatabase } from './database.ts';
import { deliveriesIn } from './deliveries.ts';
import { noticesIn } from './notices.ts';
import { subscriptionsIn, tripsIn } from './subscriptions.ts';
import { travellersIn } from './travellers.ts';

/**
 * Opens the store of one machine: one file, made when it is missing; `:memory:` lives as long as the process.
 *
 * Throws when the file cannot be opened, is no database, or was written by a newer Otkel.
 */
export function openSqlite(file: string): Store {
  const database = openDatabase(file);
  const deliveries = deliveriesIn(database);
  return {
    travellers: travellersIn(database),
    subscriptions: subscriptionsIn(database),
    trips: tripsIn(database),
    notices: noticesIn(database),
    claims: claimsIn(database),
    dialogues: dialoguesIn(database),
    alerts: alertsIn(database, deliveries.wake),
    deliveries,
    close: async () => {
      await deliveries.close();
      database.close();
    },
  };
}
