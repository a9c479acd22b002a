import type { Redis } from 'ioredis';
import type { DeliveryWorker, Outbox } from '#domain/ports/outbox.ts';
import { withDefaults } from '../../delivery-options.ts';
import { clear, type Key, type ReportConnection } from '../client.ts';
import type { DeliveryQueue } from './queue.ts';
import { startWorker } from './worker.ts';

/** The outbox that many replicas share: a queue of BullMQ, and workers in any of them. */
export function outboxIn(
  url: string,
  redis: Redis,
  key: Key,
  queue: DeliveryQueue,
  report: ReportConnection,
): Outbox & { close(): Promise<void> } {
  const workers = new Set<DeliveryWorker>();
  return {
    ...clear({
      waiting: queue.waiting,
      oldest: queue.oldest,
      metrics: queue.metrics,
      async trouble() {
        const { code, since } = (await redis.hgetall(key('trouble'))) as Partial<Record<string, string>>;
        return code === undefined ? null : { code: Number(code), since: Number(since) };
      },
    }),
    work(work) {
      const worker = startWorker(url, redis, key, queue, withDefaults(work));
      workers.add(worker);
      return {
        async close() {
          workers.delete(worker);
          await worker.close();
        },
      };
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.close()));
      await queue.close().catch(report);
    },
  };
}
