import { type Alert, type Audience, type Broadcast, isUrgent, receiptsKeptMs } from '#domain/alerts/alert.ts';
import { toBitmask } from '#domain/alerts/subscription.ts';
import type { AlertStore, AudiencePage } from '#domain/ports/alerts.ts';
import { audienceIn, audienceText } from '../audience-text.ts';
import type { Database } from './database.ts';

interface Row {
  readonly number: number;
  readonly body: string;
  readonly audience: string | null;
  readonly cursor: string | null;
  readonly cancelled_by: string | null;
  readonly held: number;
}

/** `wake` is called when there is something to deliver. */
export function alertsIn(database: Database, wake: () => void): AlertStore {
  return {
    async raise(alert) {
      return raise(alert, database);
    },
    async find(id) {
      const row = database.row<Row>('SELECT * FROM alerts WHERE id = ?', id);
      return row === undefined ? null : broadcastIn(row);
    },
    async unfinished() {
      const sql = 'SELECT * FROM alerts WHERE finished = 0 AND held = 0 ORDER BY urgent DESC, number';
      return database.rows<Row>(sql).map(broadcastIn);
    },
    async setAudience(id, audience) {
      database.run('UPDATE alerts SET audience = ? WHERE id = ?', audienceText(audience), id);
    },
    async page(crossing, audience, cursor, limit) {
      return pageOf(crossing, audience, cursor, limit, database);
    },
    async handOver(alert, chats, next) {
      const added = database.atomically(() => handOver(alert, chats, next, database));
      if (added) wake();
    },
    async isWaiting(alerts, chat) {
      return alerts.some((id) => delivery(id, chat, 0, database));
    },
    async hasReceived(alerts, chat) {
      return alerts.some((id) => delivery(id, chat, 1, database));
    },
    async sweep(nowMs) {
      database.atomically(() => {
        const old = 'SELECT number FROM alerts WHERE finished = 1 AND raised_at < ?';
        database.run(`DELETE FROM deliveries WHERE alert IN (${old})`, nowMs - receiptsKeptMs);
        database.run('DELETE FROM alerts WHERE finished = 1 AND raised_at < ?', nowMs - receiptsKeptMs);
      });
    },
  };
}

export function raise(alert: Alert, database: Database): boolean {
  const added = database.run(
    'INSERT OR IGNORE INTO alerts (id, body, urgent, raised_at) VALUES (?, ?, ?, ?)',
    alert.id,
    JSON.stringify(alert),
    Number(isUrgent(alert)),
    alert.raisedAt,
  );
  return added > 0;
}

/**
 * Nobody else is added to the alert's deliveries. One that is being sent, or may have arrived, stays: its receiver is owed
 * the correction.
 */
export function cancel(id: string, by: string, database: Database): void {
  database.run('UPDATE alerts SET cancelled_by = ?, finished = 1 WHERE id = ? AND cancelled_by IS NULL', by, id);
  takeBack(id, database);
}

/**
 * Nobody else is told of it for now. What waits is taken out; where there is something left to tell, its audience is gone
 * through again from the beginning when it is released: whoever was told has a receipt.
 */
export function holdAlert(id: string, database: Database): void {
  const waiting = 'SELECT 1 FROM deliveries WHERE alert = alerts.number AND told = 0';
  database.run('UPDATE alerts SET held = 1 WHERE id = ? AND cancelled_by IS NULL', id);
  database.run(
    `UPDATE alerts SET finished = 0, cursor = NULL WHERE id = ? AND held = 1 AND (finished = 0 OR EXISTS (${waiting}))`,
    id,
  );
  takeBack(id, database);
}

/** Takes out what waits of an alert; what is being sent, or may have arrived, stays. */
function takeBack(id: string, database: Database): void {
  database.run(
    `DELETE FROM deliveries WHERE alert = (SELECT number FROM alerts WHERE id = ?)
     AND told = 0 AND under_way = 0 AND perhaps = 0`,
    id,
  );
}

export const addDelivery = 'INSERT OR IGNORE INTO deliveries (alert, chat, late, due) VALUES (?, ?, ?, ?)';

function handOver(alert: Alert, chats: readonly number[], next: string | null, database: Database): boolean {
  const row = database.row<{ number: number }>(
    'SELECT number FROM alerts WHERE id = ? AND cancelled_by IS NULL AND held = 0',
    alert.id,
  );
  if (row === undefined) return false;
  const now = Date.now();
  for (const chat of chats) database.run(addDelivery, row.number, chat, Number(!isUrgent(alert)), now);
  database.run('UPDATE alerts SET cursor = ?, finished = ? WHERE number = ?', next, Number(next === null), row.number);
  return chats.length > 0;
}

/** Pages go by the number of the chat; the cursor is the last one seen. */
function pageOf(
  crossing: string,
  audience: Audience,
  cursor: string | null,
  limit: number,
  database: Database,
): AudiencePage {
  const { alertKinds, trips, waits = [], receivedAny } = audience;
  const after = cursor === null ? Number.MIN_SAFE_INTEGER : Number(cursor);
  const sql =
    receivedAny.length > 0
      ? `SELECT DISTINCT chat FROM deliveries JOIN alerts ON number = alert AND told = 1
         WHERE id IN (SELECT value FROM json_each(?)) AND chat > ? ORDER BY chat LIMIT ?`
      : `SELECT chat FROM subscriptions WHERE crossing = ?1 AND wants & ?2 AND NOT muted AND chat > ?4
         UNION SELECT chat FROM trips WHERE crossing = ?1 AND date IN (SELECT value FROM json_each(?3)) AND chat > ?4
         UNION SELECT chat FROM waits WHERE crossing = ?1 AND key IN (SELECT value FROM json_each(?6)) AND chat > ?4
         ORDER BY chat LIMIT ?5`;
  const values =
    receivedAny.length > 0
      ? [JSON.stringify(receivedAny), after, limit]
      : [crossing, toBitmask(alertKinds), JSON.stringify(trips), after, limit, JSON.stringify(waits)];
  const chats = database.rows<{ chat: number }>(sql, ...values).map(({ chat }) => chat);
  return { chats, next: chats.length < limit ? null : String(chats.at(-1)) };
}

/** Whether there is a delivery, waiting (0) or told (1). */
function delivery(id: string, chat: number, told: 0 | 1, database: Database): boolean {
  const sql = 'SELECT 1 FROM deliveries JOIN alerts ON number = alert WHERE id = ? AND chat = ? AND told = ?';
  return database.row(sql, id, chat, told) !== undefined;
}

function broadcastIn(row: Row): Broadcast {
  return {
    alert: JSON.parse(row.body),
    audience: row.audience === null ? null : audienceIn(row.audience),
    cursor: row.cursor,
    cancelledBy: row.cancelled_by,
    ...(row.held === 1 ? { isHeld: true as const } : {}),
  };
}
