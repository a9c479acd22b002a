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
  const mark = (name: string) => database.row<{ value: number }>('SELECT value FROM marks WHERE name = ?', name)?.value;
  const [code, since] = [mark('trouble'), mark('trouble-since')];
  return code === undefined || since === undefined ? null : { code, since };
}
