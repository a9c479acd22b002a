import { once } from 'node:events';
import { connect as connectTo, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import { createAskerNames } from '#reports/reporters.ts';
import { openRedis } from '#store/redis/redis.ts';
import { delivered, idle, news, work } from './contract/deliveries.ts';
import { promisesOfAStore } from './contract.ts';
import { placeKey } from './place.ts';
import { type RedisCluster, startCluster } from './redis-cluster.ts';
import { everythingIn, startRedis, withoutRedis } from './redis-server.ts';

/** Redis in other shapes than one server that is always the same. */

const options = { nameOf: createAskerNames(placeKey), report() {}, warn() {} };
const karkyra = { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false };

describe.skipIf(withoutRedis)('a cluster', () => {
  let cluster: RedisCluster;
  let prefix = '';
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster?.remove());

  promisesOfAStore('Redis Cluster', {
    open: async () => openRedis(cluster.url, { ...options, prefix }),
    wipe: async () => {
      prefix = `otkel-${crypto.randomUUID()}`;
    },
    everything: async () => {
      const lines: string[] = [];
      for (const { url } of cluster.servers) lines.push(...(await everythingIn(url)).split('\n'));
      return lines.filter((line) => line.includes(prefix)).join('\n');
    },
  });
});

/** One address, behind which one server stands and then another; who is connected stays where they are. */
async function startRelay(target: () => string) {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const { hostname, port } = new URL(target());
    const far = connectTo(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `redis://127.0.0.1:${port}`,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

test.skipIf(withoutRedis)('after a failover it goes on with the new server, the worker of alerts too', async () => {
  const [first, second] = await Promise.all([startRedis(), startRedis()]);
  const [portOfFirst, portOfSecond] = [new URL(first.url).port, new URL(second.url).port];
  let target = first.url;
  const relay = await startRelay(() => target);
  const { Redis } = await import('ioredis');
  const [one, other] = [new Redis(first.url), new Redis(second.url)];
  await other.replicaof('127.0.0.1', portOfFirst);
  const store = openRedis(relay.url, options);
  await store.subscriptions.put(1, karkyra);
  const told: number[] = [];
  const worker = work(store, ({ chat }) => {
    told.push(chat);
    return delivered;
  });
  await expect.poll(async () => String(await other.info('replication'))).toContain('master_link_status:up');
  await expect.poll(async () => Number(await other.dbsize())).toBe(Number(await one.dbsize()));

  await other.replicaof('NO', 'ONE');
  await one.replicaof('127.0.0.1', portOfSecond);
  target = second.url;
  const began = performance.now();
  await expect.poll(() => store.subscriptions.put(2, karkyra).then(() => 'well', String)).toBe('well');
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await store.subscriptions.of(1)).toEqual([karkyra]);
  await store.alerts.raise(news);
  await expect.poll(() => store.alerts.handOver(news, [1, 2], null).then(() => 'well', String)).toBe('well');
  await idle(store);
  expect([...new Set(told)].sort()).toEqual([1, 2]);

  await worker.close();
  await store.close();
  relay.close();
  one.disconnect();
  other.disconnect();
  await Promise.all([first.remove(), second.remove()]);
});
