import type { Store } from '#domain/ports/store.ts';
import { alertsIn } from './alerts.ts';
import { clear, connect, keysUnder, type ReportConnection, warnOfForgetting } from './client.ts';
import { conversationsIn } from './conversations.ts';
import { locksIn } from './locks.ts';
import { noticesIn } from './notices.ts';
import { outboxIn } from './outbox.ts';
import { createQueue } from './queue.ts';
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

/** What a check writes is gone soon. */
const checkKeptMs = 1_000;

/** Opens the store that many replicas share. It need not be reachable yet: until it is, everything is `StoreUnavailable`. */
export function openRedis(url: string, { prefix = 'otkel', report, warn }: RedisOptions): Store {
  const key = keysUnder(prefix);
  const redis = connect(url, report);
  warnOfForgetting(redis, warn);
  const queue = createQueue(redis, key, report);
  const outbox = outboxIn(url, redis, key, queue, report);
  return {
    travellers: clear(travellersIn(redis, key, queue)),
    subscriptions: clear(subscriptionsIn(redis, key)),
    trips: clear(tripsIn(redis, key)),
    notices: clear(noticesIn(redis, key, (alerts) => queue.cancel(alerts).catch(report))),
    locks: clear(locksIn(redis, key)),
    conversations: clear(conversationsIn(redis, key)),
    alerts: clear(alertsIn(redis, key, queue)),
    outbox,
    ...clear({
      async check() {
        await redis.set(key('check'), '', 'PX', checkKeptMs);
      },
    }),
    async close() {
      await outbox.close();
      redis.disconnect();
    },
  };
}
