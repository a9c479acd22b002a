import type { Redis } from 'ioredis';
import type { StoppedBy } from '#domain/alerts/notice.ts';
import type { DeliveryWorker, Outbox } from '#domain/ports/outbox.ts';
import { withDefaults } from '../../delivery-options.ts';
import { clear, type Key, type ReportConnection } from '../client.ts';
import { createCarryOut } from '../script.ts';
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
  const carryOut = createCarryOut(redis);
  return {
    ...clear({
      waiting: queue.waiting,
      oldest: queue.oldest,
      metrics: queue.metrics,
      async trouble() {
        const { code, since } = (await redis.hgetall(key('trouble'))) as Partial<Record<string, string>>;
        return code === undefined ? null : { code: Number(code), since: Number(since) };
      },
      pause: ({ at, editor }: StoppedBy) =>
        carryOut({
          absent: [[key('paused'), 'at']],
          run: [['HSET', key('paused'), 'at', at, ...(editor === null ? [] : ['editor', editor])]],
        }),
      resume: () => carryOut({ present: [[key('paused'), 'at']], run: [['DEL', key('paused')]] }),
      async paused() {
        const { at, editor } = (await redis.hgetall(key('paused'))) as Partial<Record<string, string>>;
        return at === undefined ? null : { at: Number(at), editor: editor === undefined ? null : Number(editor) };
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
