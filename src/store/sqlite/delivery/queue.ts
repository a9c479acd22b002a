import type { DeliveryStep, EarlierTries } from '#domain/alerts/delivery-step.ts';
import { standingCorrection } from '#domain/alerts/notice-ending.ts';
import { addDelivery } from '../alerts.ts';
import type { Database } from '../database.ts';
import { readNotices } from '../notices.ts';

/** A delivery that a worker has taken. */
export interface Taken extends EarlierTries {
  /** The alert's row. */
  readonly number: number;
  readonly alert: string;
  readonly chat: number;
}

/** Takes what is due, corrections first. What a dead worker had taken is due again after `deadAfterMs`, and may have arrived. */
export function take(limit: number, deadAfterMs: number, database: Database): Taken[] {
  const now = Date.now();
  const taken = database.rows<{ alert: number; chat: number; tries: number; perhaps: number }>(
    `UPDATE deliveries SET perhaps = perhaps OR under_way, under_way = 1, due = ?
     WHERE (alert, chat) IN (
       SELECT alert, chat FROM deliveries WHERE told = 0 AND due <= ? ORDER BY late, due LIMIT ?
     ) RETURNING alert, chat, tries, perhaps`,
    now + deadAfterMs,
    now,
    limit,
  );
  return taken.map(({ alert: number, chat, tries, perhaps }) => ({
    number,
    alert: idOf(number, database),
    chat,
    failures: tries,
    mayHaveArrived: perhaps === 1,
  }));
}

/**
 * Deliveries are due by the machine's clock. Where that was set back since somebody last looked, they come forward with it:
 * nobody waits for an hour that comes twice.
 */
export function followClock(database: Database): void {
  const now = Date.now();
  const last = database.row<{ value: number }>("SELECT value FROM marks WHERE name = 'clock'")?.value ?? now;
  database.atomically(() => {
    if (last > now) database.run('UPDATE deliveries SET due = due - ? WHERE told = 0', last - now);
    database.run("INSERT OR REPLACE INTO marks (name, value) VALUES ('clock', ?)", now);
  });
}

/** These are still being sent: nobody else takes them. */
export function prolong(taken: Iterable<Taken>, deadAfterMs: number, database: Database): void {
  const until = Date.now() + deadAfterMs;
  database.atomically(() => {
    for (const { number, chat } of taken) {
      database.run('UPDATE deliveries SET due = ? WHERE alert = ? AND chat = ? AND told = 0', until, number, chat);
    }
  });
}

/** Holds what is about to be sent for so long from now on. False where it is not under way any more. */
export function keep({ number, chat }: Taken, deadAfterMs: number, database: Database): boolean {
  const until = Date.now() + deadAfterMs;
  const underWay = 'alert = ? AND chat = ? AND told = 0 AND under_way = 1';
  return database.run(`UPDATE deliveries SET due = ? WHERE ${underWay}`, until, number, chat) > 0;
}

/** Commits what becomes of a delivery. A pause concerns the worker; here the delivery goes back as it was. */
export function commit(taken: Taken, step: DeliveryStep, database: Database): void {
  switch (step.kind) {
    case 'leave':
      break;
    case 'receipt':
      database.atomically(() => receipt(taken, step.also ?? [], database));
      break;
    case 'remove':
      remove(taken, database);
      break;
    case 'redirect':
      database.atomically(() => redirect(taken, step.to, database));
      break;
    case 'retry':
      putBack(taken, step, step.afterMs, database);
      break;
    case 'pause':
      database.atomically(() => {
        if (step.trouble !== null) noteTrouble(step.trouble, database);
        putBack(taken, taken, 0, database);
      });
      break;
  }
}

function remove({ number, chat }: Taken, database: Database): void {
  database.run('DELETE FROM deliveries WHERE alert = ? AND chat = ? AND told = 0', number, chat);
}

/** When the chat moved, its delivery may have moved with it, still marked as being sent. */
function redirect(taken: Taken, to: number, database: Database): void {
  const { number } = taken;
  const late = database.row<{ urgent: number }>('SELECT urgent FROM alerts WHERE number = ?', number)?.urgent ? 0 : 1;
  const now = Date.now();
  remove(taken, database);
  database.run(addDelivery, number, to, late, now);
  database.run(
    'UPDATE deliveries SET under_way = 0, due = ? WHERE alert = ? AND chat = ? AND told = 0',
    now,
    number,
    to,
  );
}

function receipt({ number, alert, chat }: Taken, also: readonly string[], database: Database): void {
  const told = database.run('UPDATE deliveries SET told = 1, under_way = 0 WHERE alert = ? AND chat = ?', number, chat);
  database.run("DELETE FROM marks WHERE name IN ('trouble', 'trouble-since')");
  addCorrection(alert, chat, database);
  // Whoever was forgotten meanwhile has none.
  for (const id of told > 0 ? also : []) {
    database.run(
      `INSERT INTO deliveries (alert, chat, late, due, told) SELECT number, ?, 1, 0, 1 FROM alerts WHERE id = ?
       ON CONFLICT (alert, chat) DO UPDATE SET told = 1, under_way = 0`,
      chat,
      id,
    );
    addCorrection(id, chat, database);
  }
}

/** An alert that was cancelled while it was being sent: its receiver gets the correction too. */
function addCorrection(alert: string, chat: number, database: Database): void {
  if (database.row('SELECT 1 FROM alerts WHERE id = ? AND cancelled_by IS NOT NULL', alert) === undefined) return;
  const correction = standingCorrection(alert, readNotices(database));
  const row = database.row<{ number: number }>('SELECT number FROM alerts WHERE id = ?', correction);
  if (row !== undefined) database.run(addDelivery, row.number, chat, 0, Date.now());
}

function putBack({ number, chat }: Taken, tried: EarlierTries, afterMs: number, database: Database): void {
  database.run(
    'UPDATE deliveries SET under_way = 0, due = ?, tries = ?, perhaps = ? WHERE alert = ? AND chat = ? AND told = 0',
    Date.now() + afterMs,
    tried.failures,
    Number(tried.mayHaveArrived),
    number,
    chat,
  );
}

function noteTrouble(code: number, database: Database): void {
  database.run("INSERT OR REPLACE INTO marks (name, value) VALUES ('trouble', ?)", code);
  database.run("INSERT OR IGNORE INTO marks (name, value) VALUES ('trouble-since', ?)", Date.now());
}

function idOf(number: number, database: Database): string {
  return database.row<{ id: string }>('SELECT id FROM alerts WHERE number = ?', number)?.id ?? '';
}
