import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { FloodCounter } from '#domain/ports/flood.ts';
import { createFloodCounter } from '../flood-counter.ts';
import type { AskerNames, Key } from './client.ts';

/** Counted in Redis, for all replicas together. Several counts at once make one round trip. */
export function floodCounterIn(redis: Redis, key: Key, nameOf: AskerNames): FloodCounter {
  const counter = createFloodCounter(({ keyPrefix, ...window }) => {
    return new RateLimiterRedis({ storeClient: redis, keyPrefix: key('flood', keyPrefix), ...window });
  });
  return { count: (who, id, points) => counter.count(who, nameOf(id), points) };
}
