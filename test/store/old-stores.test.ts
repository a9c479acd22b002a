import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { hoursAddedHint } from '#domain/alerts/subscription.ts';
import type { Store } from '#domain/ports/store.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type RedisDump, restoreRedis, restoreSqlite, type SqliteDump } from '../recorded/stored.ts';
import { startRedis, withoutRedis } from './redis-server.ts';

/*
 * Stores as an older Otkel left them, in `test/recorded`: hours were not among the usual kinds then. 100, 103 and 104 have the
 * usual ones, 102 has muted them; 101 had ticked all; 105, added here, had chosen in the settings.
 */
const dumpOf = <Dump>(name: string) =>
  JSON.parse(readFileSync(new URL(`../recorded/${name}.json`, import.meta.url), 'utf8')) as Dump;

const [usual, all] = [['opening', 'closing', 'closure'] as const, ['opening', 'closing', 'closure', 'hours'] as const];

async function expectHoursAdded(store: Store): Promise<void> {
  for (const chat of [100, 101, 102, 103, 104]) {
    const [first] = await store.subscriptions.of(chat);
    expect(first?.alertKinds, String(chat)).toEqual(all);
    expect(first?.muted).toBe(chat === 102);
    expect((await store.travellers.hintsOf(chat)).includes(hoursAddedHint)).toBe(chat !== 101);
  }
  expect((await store.subscriptions.of(105))[0]?.alertKinds).toEqual(usual);
  expect(await store.travellers.hintsOf(105)).toEqual([]);
  expect(await store.subscriptions.count('karkyra-kegen', ['hours'])).toBe(3);
  expect(await store.subscriptions.count('karkyra-kegen', ['opening'])).toBe(4);
}

/** Chosen afterwards it stays as it was chosen, also after the next start. */
async function takesHoursOff(store: Store): Promise<void> {
  await store.subscriptions.put(100, { crossing: 'karkyra-kegen', alertKinds: usual, muted: false });
}

test('SQLite: who has not chosen gets the hours, who has chosen keeps what they chose', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-old-'));
  const file = join(folder, 'otkel.db');
  const dump = dumpOf<SqliteDump>('store-sqlite');
  const chosen = { chat: 105, language: 'en', wants: 7, hints: '[]' };
  const subscription = { crossing: 'karkyra-kegen', chat: 105, wants: 7, muted: 0 };
  const { travellers = [], subscriptions = [] } = dump.rows;
  const rows = {
    ...dump.rows,
    travellers: [...travellers, chosen],
    subscriptions: [...subscriptions, subscription],
  };
  restoreSqlite(file, { ...dump, rows });
  const store = openSqlite(file);
  await expectHoursAdded(store);
  await takesHoursOff(store);
  await store.close();
  const again = openSqlite(file);
  expect((await again.subscriptions.of(100))[0]?.alertKinds).toEqual(usual);
  await again.close();
  rmSync(folder, { recursive: true });
});

test.skipIf(withoutRedis)(
  'Redis: who has not chosen gets the hours, who has chosen keeps what they chose',
  async () => {
    const server = await startRedis();
    const redis = new Redis(server.url);
    await restoreRedis(redis, dumpOf<RedisDump>('store-redis'));
    await redis.hset('{otkel}:chat:105', { 's:karkyra-kegen': '7', wants: '7', language: 'en' });
    await redis.zadd('{otkel}:subscribers:karkyra-kegen', 105, '105:7');
    const open = () => openRedis(server.url, { prefix: 'otkel', report: () => {}, warn: () => {} });
    const store = open();
    await expectHoursAdded(store);
    await takesHoursOff(store);
    await store.close();
    // Cut off in the middle it is repeated, and takes nothing back.
    await redis.del('{otkel}:steps');
    const again = open();
    expect((await again.subscriptions.of(100))[0]?.alertKinds).toEqual(usual);
    await again.close();
    redis.disconnect();
    await server.stop();
  },
);
