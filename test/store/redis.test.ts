import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Config } from '#config.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import { openStore } from '#open-store.ts';
import { createAskerNames } from '#reports/reporters.ts';
import { openRedis } from '#store/redis/redis.ts';
import { promisesOfAStore } from './contract.ts';
import { placeKey } from './place.ts';
import { everythingIn, type RedisServer, startRedis, withoutRedis } from './redis-server.ts';

describe.skipIf(withoutRedis)('Redis', () => {
  let server: RedisServer;
  let prefix = '';
  const options = { nameOf: createAskerNames(placeKey), report: () => {}, warn: () => {} };
  const open = async () => openRedis(server.url, { ...options, prefix });
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.remove());

  promisesOfAStore('Redis', {
    open,
    // A new prefix instead of an empty server: what one test leaves behind, the next one must not see.
    wipe: async () => {
      prefix = `otkel-${crypto.randomUUID()}`;
    },
    everything: async () =>
      (await everythingIn(server.url))
        .split('\n')
        .filter((line) => line.includes(prefix))
        .join('\n'),
  });

  test('all keys share one hash tag, so that a Redis Cluster keeps them together', async () => {
    prefix = `otkel-${crypto.randomUUID()}`;
    const store = await open();
    await store.travellers.rememberLanguage(1, 'ky');
    await store.notices.publish({ id: 'n1', crossing: 'karkyra', written: {}, editor: 1, publishedAt: 1 });
    await store.alerts.raise({ id: 'a', crossing: 'karkyra', raisedAt: 1, kind: 'opens-tomorrow', date: '2027-05-01' });
    await store.close();
    const redis = new Redis(server.url);
    const keys = (await redis.keys('*')).filter((key) => key.includes(prefix));
    redis.disconnect();
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter((key) => !key.startsWith(`{${prefix}}:`))).toEqual([]);
  });

  test('the store of the settings hides who asked when behind the key of reports', async () => {
    const config = { redisUrl: server.url } as Config;
    const store = await openStore(config, { info() {}, warn() {}, error() {} }, placeKey);
    const asked = { at: 1, about: { kind: 'nothing' }, topic: { topic: 'status' }, traveller: {} } as const;
    await store.lastQuestions.write(70_070_707, 'last', asked, 60);
    expect((await store.travellers.exportOf(70_070_707)).lastQuestions).toEqual([asked]);
    await store.close();
    const everything = await everythingIn(server.url);
    expect(everything).not.toContain('70070707');
    expect(everything).toContain(createAskerNames(placeKey)(70_070_707));
  });

  test('all replicas count together who asks too much', async () => {
    prefix = `otkel-${crypto.randomUUID()}`;
    const replicas = [await open(), await open()] as const;
    const asked = replicas.map(({ flood }) =>
      Array.from({ length: 60 }, () => flood.count('program', '203.0.113.7', 1)),
    );
    await Promise.all(asked.flat());
    expect((await replicas[0].flood.count('program', '203.0.113.7', 1)).kind).toBe('just-over');
    expect((await replicas[1].flood.count('program', '203.0.113.7', 1)).kind).toBe('over');
    for (const replica of replicas) await replica.close();
  });

  test('what it said in time counts, however late this process reads it', async () => {
    prefix = `otkel-${crypto.randomUUID()}`;
    const store = await open();
    await store.check();
    server.freeze();
    const checked = store.check();
    await sleep(50);
    server.resume();
    // Nobody waits so long for Redis; its answer comes while this process has no time to read it.
    const until = performance.now() + 2_500;
    while (performance.now() < until);
    await expect(checked).resolves.toBeUndefined();
    await store.close();
  });

  test('a server that would forget is warned of at the start', async () => {
    const forgetful = await startRedis('--appendonly', 'no', '--maxmemory-policy', 'allkeys-lru');
    const warnings: string[] = [];
    const store = openRedis(forgetful.url, { ...options, warn: (message) => warnings.push(message) });
    await expect.poll(() => warnings.length).toBe(2);
    expect(warnings.join()).toMatch(/appendonly yes.*noeviction/);
    await store.close();
    await forgetful.remove();
  });
});

describe.skipIf(withoutRedis)('while Redis is away', () => {
  test.each([
    { how: 'stopped', go: (server: RedisServer) => server.stop(), comeBack: (server: RedisServer) => server.start() },
    {
      how: 'frozen',
      go: async (server: RedisServer) => server.freeze(),
      comeBack: async (server: RedisServer) => server.resume(),
    },
  ])('$how: everybody hears so, and it recovers by itself', { timeout: 60_000 }, async ({ go, comeBack }) => {
    const server = await startRedis();
    const store = openRedis(server.url, { report: () => {}, warn: () => {} });
    await store.travellers.rememberLanguage(1, 'ky');
    await go(server);
    const answers = await Promise.allSettled([
      store.travellers.languageOf(1),
      store.subscriptions.put(1, { crossing: 'karkyra', alertKinds: ['opening'], muted: false }),
      store.notices.all(),
      store.travellers.forget(2),
      store.travellers.exportOf(2),
      store.outbox.waiting(),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ reason: expect.any(StoreUnavailable) });
    await comeBack(server);
    await expect.poll(() => store.travellers.languageOf(1).catch(() => null)).toBe('ky');
    await store.close();
    await server.remove();
  });

  test('a bot that starts before Redis does not fail', async () => {
    const server = await startRedis();
    await server.stop();
    const store = openRedis(server.url, { report: () => {}, warn: () => {} });
    await expect(store.travellers.languageOf(1)).rejects.toBeInstanceOf(StoreUnavailable);
    await server.start();
    await expect.poll(() => store.travellers.languageOf(1).catch(() => 'away')).toBeNull();
    await store.close();
    await server.remove();
  });
});
