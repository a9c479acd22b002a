import {
  fromBitmask,
  type Subscription,
  subscriptionsAtMost,
  type Trip,
  toBitmask,
} from '#domain/alerts/subscription.ts';
import { Refusal } from '#domain/errors.ts';
import type { SubscriptionStore, TripStore } from '#domain/ports/subscriptions.ts';
import type { Database } from './database.ts';

export function subscriptionsIn(database: Database): SubscriptionStore {
  return {
    async of(chat) {
      return subscriptionsOf(database, chat);
    },
    async put(chat, { crossing, alertKinds, muted }) {
      database.atomically(() => {
        database.run(
          `INSERT INTO subscriptions (crossing, chat, wants, muted) VALUES (?, ?, ?, ?)
           ON CONFLICT (crossing, chat) DO UPDATE SET wants = excluded.wants, muted = excluded.muted`,
          crossing,
          chat,
          toBitmask(alertKinds),
          Number(muted),
        );
        refuseTooMany(database, chat);
      });
    },
    async remove(chat, crossing) {
      return database.run('DELETE FROM subscriptions WHERE chat = ? AND crossing = ?', chat, crossing) > 0;
    },
    async count(crossing, wants) {
      const sql = 'SELECT COUNT(*) AS count FROM subscriptions WHERE crossing = ? AND wants & ? AND NOT muted';
      return database.row<{ count: number }>(sql, crossing, toBitmask(wants))?.count ?? 0;
    },
  };
}

export function tripsIn(database: Database): TripStore {
  return {
    async of(chat) {
      return tripsOf(database, chat);
    },
    async add(chat, { crossing, date }) {
      database.atomically(() => {
        database.run('INSERT OR IGNORE INTO trips (crossing, date, chat) VALUES (?, ?, ?)', crossing, date, chat);
        refuseTooMany(database, chat);
      });
    },
    async remove(chat, { crossing, date }) {
      return database.run('DELETE FROM trips WHERE crossing = ? AND date = ? AND chat = ?', crossing, date, chat) > 0;
    },
    async datesAt(crossing) {
      const sql = 'SELECT DISTINCT date FROM trips WHERE crossing = ? ORDER BY date';
      return database.rows<{ date: string }>(sql, crossing).map(({ date }) => date);
    },
  };
}

export function subscriptionsOf(database: Database, chat: number): readonly Subscription[] {
  const sql = 'SELECT crossing, wants, muted FROM subscriptions WHERE chat = ? ORDER BY crossing';
  return database
    .rows<{ crossing: string; wants: number; muted: number }>(sql, chat)
    .map(({ crossing, wants, muted }) => ({ crossing, alertKinds: fromBitmask(wants), muted: muted === 1 }));
}

export function tripsOf(database: Database, chat: number): readonly Trip[] {
  return database
    .rows<Trip>('SELECT crossing, date FROM trips WHERE chat = ? ORDER BY date, crossing', chat)
    .map(({ crossing, date }) => ({ crossing, date }));
}

/** Asked after the change, so that changing what is there already is never refused; the refusal undoes the change. */
function refuseTooMany(database: Database, chat: number): void {
  const sql = `SELECT (SELECT COUNT(*) FROM subscriptions WHERE chat = ?1) + (SELECT COUNT(*) FROM trips WHERE chat = ?1)
               AS count`;
  const count = database.row<{ count: number }>(sql, chat)?.count ?? 0;
  if (count > subscriptionsAtMost) throw new Refusal('error-too-many-subscriptions', { limit: subscriptionsAtMost });
}
