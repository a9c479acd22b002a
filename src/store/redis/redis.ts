import type { Store } from '#domain/ports/store.ts';
import { withDefaults } from '../delivery-options.ts';
import { alertsIn } from './alerts.ts';
import { createOutbox } from './bullmq-outbox.ts';
import { startWorker } from './bullmq-worker.ts';
import { clear, connect, keysUnder, type ReportConnection, warnOfForgetting } from './client.ts';
import { conversationsIn, locksIn } from './locks.ts';
import { noticesIn } from './notices.ts';
import { subscriptionsIn, tripsIn } from './subscriptions.ts';
import { travellersIn } from './travellers.ts';

export interface RedisOptions {
  /** All keys begin with it; another one keeps another bot apart on the same server. */
  readonly prefix?: string;
  /** Told of everything that went wrong with the line. */
  readonly report: ReportConnection;
  /** Told of settings of the server that make it forget. */
  readonly warn: (message: string) => void;
}

/** Opens the store that many replicas share. It need not be reachable yet: until it is, everything is `StoreAway`. */
export function openRedis(url: string, { prefix = 'otkel', report, warn }: RedisOptions): Store {
  const key = keysUnder(prefix);
  const redis = connect(url, report);
  warnOfForgetting(redis, warn);
  const outbox = createOutbox(redis, key, report);
  const workers = new Set<{ close(): Promise<void> }>();
  return {
    travellers: clear(travellersIn(redis, key, outbox)),
    subscriptions: clear(subscriptionsIn(redis, key)),
    trips: clear(tripsIn(redis, key)),
    notices: clear(noticesIn(redis, key, (alerts) => outbox.cancel(alerts).catch(report))),
    locks: clear(locksIn(redis, key)),
    conversations: clear(conversationsIn(redis, key)),
    alerts: clear(alertsIn(redis, key, outbox)),
    outbox: {
      ...clear({
        waiting: outbox.waiting,
        metrics: outbox.metrics,
        async trouble() {
          const { code, since } = (await redis.hgetall(key('trouble'))) as Partial<Record<string, string>>;
          return code === undefined ? null : { code: Number(code), since: Number(since) };
        },
      }),
      work(work) {
        const worker = startWorker(url, redis, key, outbox, withDefaults(work));
        workers.add(worker);
        return {
          async close() {
            workers.delete(worker);
            await worker.close();
          },
        };
      },
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.close()));
      await outbox.close().catch(report);
      redis.disconnect();
    },
  };
}
