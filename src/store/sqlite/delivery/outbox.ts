import type { DeliveryTrouble, DeliveryWorker, Outbox } from '#domain/ports/outbox.ts';
import { withDefaults } from '../../delivery-options.ts';
import type { Database } from '../database.ts';
import { startWorker } from './worker.ts';

/** The outbox of one machine: a table, and a worker in this process. */
export function outboxIn(database: Database): Outbox & { wake(): void; close(): Promise<void> } {
  const workers = new Set<DeliveryWorker & { wake(): void }>();
  return {
    async waiting() {
      const sql = 'SELECT late, COUNT(*) AS count FROM deliveries WHERE told = 0 GROUP BY late';
      const rows = database.rows<{ late: number; count: number }>(sql);
      const count = (late: number) => rows.find((row) => row.late === late)?.count ?? 0;
      return { urgent: count(0), other: count(1) };
    },
    async oldest() {
      const waiting = 'SELECT alert FROM deliveries WHERE told = 0';
      const sql = `SELECT MIN(raised_at) AS at FROM alerts WHERE number IN (${waiting})`;
      return database.row<{ at: number | null }>(sql)?.at ?? null;
    },
    async trouble() {
      return troubleIn(database);
    },
    async pause({ at, editor }) {
      return database.atomically(() => {
        const isFirst = database.run("INSERT OR IGNORE INTO marks (name, value) VALUES ('paused-at', ?)", at) > 0;
        if (isFirst && editor !== null)
          database.run("INSERT OR REPLACE INTO marks (name, value) VALUES ('paused-by', ?)", editor);
        return isFirst;
      });
    },
    async resume() {
      return database.atomically(() => {
        database.run("DELETE FROM marks WHERE name = 'paused-by'");
        return database.run("DELETE FROM marks WHERE name = 'paused-at'") > 0;
      });
    },
    async paused() {
      const at = mark('paused-at', database);
      return at === undefined ? null : { at, editor: mark('paused-by', database) ?? null };
    },
    work(work) {
      const worker = startWorker(database, withDefaults(work));
      workers.add(worker);
      return {
        async close() {
          workers.delete(worker);
          await worker.close();
        },
      };
    },
    wake() {
      for (const worker of workers) worker.wake();
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.close()));
    },
  };
}

function troubleIn(database: Database): DeliveryTrouble | null {
  const [code, since] = [mark('trouble', database), mark('trouble-since', database)];
  return code === undefined || since === undefined ? null : { code, since };
}

function mark(name: string, database: Database): number | undefined {
  return database.row<{ value: number }>('SELECT value FROM marks WHERE name = ?', name)?.value;
}
