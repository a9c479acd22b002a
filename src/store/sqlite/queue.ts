import { standingCorrection } from '#domain/alerts/notice-ending.ts';
import type { DeliveryResult } from '#domain/ports/outbox.ts';
import { backoff, type CompleteDeliveryOptions } from '../delivery-options.ts';
import { addDelivery } from './alerts.ts';
import type { Database } from './database.ts';
import { readNotices } from './notices.ts';

/** A delivery that a worker has taken. */
export interface Taken {
  readonly number: number;
  readonly alert: string;
  readonly chat: number;
  readonly tries: number;
  readonly perhaps: number;
}

/** Takes what is due, corrections first. What another worker left under way comes back when its time is over. */
export function take(limit: number, deadAfterMs: number, database: Database): Taken[] {
  const now = Date.now();
  const taken = database.rows<{ alert: number; chat: number; tries: number; perhaps: number }>(
    `UPDATE deliveries SET perhaps = perhaps OR under_way, under_way = 1, due = ?, tries = tries + 1
     WHERE (alert, chat) IN (
       SELECT alert, chat FROM deliveries WHERE told = 0 AND due <= ? ORDER BY late, due LIMIT ?
     ) RETURNING alert, chat, tries, perhaps`,
    now + deadAfterMs,
    now,
    limit,
  );
  return taken.map((row) => ({ ...row, number: row.alert, alert: idOf(row.alert, database) }));
}

/** Says that these are still being told. */
export function prolong(taken: Iterable<Taken>, deadAfterMs: number, database: Database): void {
  const until = Date.now() + deadAfterMs;
  database.atomically(() => {
    for (const { number, chat } of taken) {
      database.run('UPDATE deliveries SET due = ? WHERE alert = ? AND chat = ? AND told = 0', until, number, chat);
    }
  });
}

/** Writes down what became of a delivery. */
export function settle(taken: Taken, verdict: DeliveryResult, work: CompleteDeliveryOptions, database: Database): void {
  const { number, chat, tries, perhaps } = taken;
  const backAgain = (tries: number, afterMs: number, perhapsTold: boolean) =>
    putBack({ ...taken, tries }, afterMs, perhaps === 1 || perhapsTold, database);
  switch (verdict.kind) {
    case 'told':
      database.atomically(() => receipt(taken, database));
      break;
    case 'dropped':
      database.run('DELETE FROM deliveries WHERE alert = ? AND chat = ? AND told = 0', number, chat);
      break;
    case 'moved':
      database.atomically(() => moveTo(taken, verdict.to, database));
      break;
    case 'again':
      backAgain(tries, backoff(tries, work), verdict.mayHaveArrived);
      break;
    case 'stuck':
      noteTrouble(verdict.code, database);
      backAgain(tries - 1, 0, false);
      break;
    case 'wait':
      backAgain(tries - 1, 0, false);
      break;
  }
}

/** The move may have brought it along, under way as it was. */
function moveTo({ number, chat }: Taken, to: number, database: Database): void {
  const late = database.row<{ urgent: number }>('SELECT urgent FROM alerts WHERE number = ?', number)?.urgent ? 0 : 1;
  const now = Date.now();
  database.run('DELETE FROM deliveries WHERE alert = ? AND chat = ? AND told = 0', number, chat);
  database.run(addDelivery, number, to, late, now);
  database.run(
    'UPDATE deliveries SET under_way = 0, due = ? WHERE alert = ? AND chat = ? AND told = 0',
    now,
    number,
    to,
  );
}

/** An alert that was cancelled while it was being sent: its receiver gets the correction too. */
function receipt({ number, alert, chat }: Taken, database: Database): void {
  database.run('UPDATE deliveries SET told = 1, under_way = 0 WHERE alert = ? AND chat = ?', number, chat);
  database.run("DELETE FROM marks WHERE name IN ('trouble', 'trouble-since')");
  if (database.row('SELECT 1 FROM alerts WHERE number = ? AND cancelled_by IS NOT NULL', number) === undefined) return;
  const correction = standingCorrection(alert, readNotices(database));
  const row = database.row<{ number: number }>('SELECT number FROM alerts WHERE id = ?', correction);
  if (row !== undefined) database.run(addDelivery, row.number, chat, 0, Date.now());
}

function putBack({ number, chat, tries }: Taken, afterMs: number, perhaps: boolean, database: Database): void {
  database.run(
    'UPDATE deliveries SET under_way = 0, due = ?, tries = ?, perhaps = ? WHERE alert = ? AND chat = ? AND told = 0',
    Date.now() + afterMs,
    tries,
    Number(perhaps),
    number,
    chat,
  );
}

function noteTrouble(code: number, database: Database): void {
  database.atomically(() => {
    database.run("INSERT OR REPLACE INTO marks (name, value) VALUES ('trouble', ?)", code);
    database.run("INSERT OR IGNORE INTO marks (name, value) VALUES ('trouble-since', ?)", Date.now());
  });
}

function idOf(number: number, database: Database): string {
  return database.row<{ id: string }>('SELECT id FROM alerts WHERE number = ?', number)?.id ?? '';
}
