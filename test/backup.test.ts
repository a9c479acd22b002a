import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup, restore } from '#backup.ts';
import { readConfig } from '#config.ts';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Store } from '#domain/ports/store.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { run } from './console/program.ts';
import { delivered, idle, news, work } from './store/contract/deliveries.ts';
import { type RedisServer, startRedis, withoutRedis } from './store/redis-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newFile = (end: string) => join(folder, `${crypto.randomUUID()}${end}`);
const karkyra = { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false };

/** Something of everything that is kept. */
async function fill(store: Store): Promise<void> {
  for (let chat = 1; chat <= 8; chat += 1) await store.subscriptions.put(chat, karkyra);
  await store.travellers.rememberLanguage(1, 'ky');
  await store.trips.add(2, { crossing: 'karkyra', date: '2099-05-01' });
  await store.notices.publish({ id: 'n1', crossing: 'karkyra', written: { ә: '😀' }, editor: 9, publishedAt: 1 });
  await store.alerts.raise(news);
  await store.alerts.handOver(news, [1, 2, 3], null);
  await store.conversations.write(9, { draft: 'half' }, 3_600);
  await store.locks.acquire('fan-out', 'somebody', 60);
}

async function holds(store: Store): Promise<unknown> {
  const chats = Array.from({ length: 8 }, (_, index) => index + 1);
  return {
    subscriptions: await Promise.all(chats.map((chat) => store.subscriptions.of(chat))),
    language: await store.travellers.languageOf(1),
    trips: await store.trips.of(2),
    notices: await store.notices.all(),
    version: await store.notices.version(),
    waiting: await store.outbox.waiting(),
    draft: await store.conversations.read(9),
  };
}

interface Engine {
  /** The settings of a place that is new. */
  place(): Promise<Record<string, string>>;
  open(env: Record<string, string>): Store;
  clear(): Promise<void>;
}

const sqlite: Engine = {
  place: async () => ({ DATABASE_FILE: newFile('.db') }),
  open: ({ DATABASE_FILE = '' }) => openSqlite(DATABASE_FILE),
  async clear() {},
};

const servers: RedisServer[] = [];
const redis: Engine = {
  async place() {
    const server = await startRedis();
    servers.push(server);
    return { REDIS_URL: server.url };
  },
  open: ({ REDIS_URL = '' }) => openRedis(REDIS_URL, { report() {}, warn() {} }),
  async clear() {
    for (const server of servers.splice(0)) await server.remove();
  },
};

const engines = [{ name: 'SQLite', engine: sqlite }, ...(withoutRedis ? [] : [{ name: 'Redis', engine: redis }])];

describe.each(engines)('a backup of $name', ({ engine }) => {
  let env: Record<string, string>;
  let store: Store;
  let file: string;
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const backUp = (to = file) => backup(readConfig(env), [to], say);
  const restoreTo = (place: Record<string, string>, ...args: string[]) =>
    restore(readConfig(place), [file, ...args], say);
  beforeEach(async () => {
    env = await engine.place();
    store = engine.open(env);
    file = newFile('.backup');
    await fill(store);
  });
  afterEach(async () => {
    await store.close();
    await engine.clear();
  });

  test('made while it is in use is restored somewhere else, and what waited is told', async () => {
    expect(await backUp()).toBe(0);
    expect(statSync(file).mode & 0o777, 'only its owner reads it').toBe(0o600);
    const place = await engine.place();
    expect(await restoreTo(place)).toBe(0);
    const other = engine.open(place);
    expect(await holds(other)).toEqual(await holds(store));
    const worker = work(other, () => delivered);
    await idle(other);
    await worker.close();
    expect(worker.given).toHaveLength(3);
    await other.close();
  });

  test('is restored over nothing that anybody has said, unless that is meant', async () => {
    await backUp();
    const place = await engine.place();
    const other = engine.open(place);
    await other.check();
    await other.locks.once('update-1', 60);
    expect(await restoreTo(place), 'a bot that nobody spoke to').toBe(0);
    await other.subscriptions.put(77, karkyra);
    await expect(restoreTo(place)).rejects.toThrow(/not empty: write --force/);
    expect(await other.subscriptions.of(77)).toEqual([karkyra]);
    expect(await restoreTo(place, '--force')).toBe(0);
    await other.close();
    const again = engine.open(place);
    expect(await again.subscriptions.of(77)).toEqual([]);
    expect(await holds(again)).toEqual(await holds(store));
    await again.close();
  });

  test('overwrites no file', async () => {
    writeFileSync(file, 'the backup of yesterday');
    await expect(backUp()).rejects.toThrow(/is there already/);
    expect(readFileSync(file, 'utf8')).toBe('the backup of yesterday');
  });

  test.each([
    ['half of it', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['a letter', () => Buffer.from('This is a letter.\n'.repeat(300))],
    ['nothing', () => Buffer.alloc(0)],
    ['one with a hole', (whole: Buffer) => Buffer.from(whole).fill(0x20, whole.length >> 2, whole.length >> 1)],
  ])('that is %s is refused, and nothing is lost', async (_, damage) => {
    await backUp();
    writeFileSync(file, damage(readFileSync(file)));
    const before = await holds(store);
    await expect(restoreTo(env, '--force')).rejects.toMatchObject({ name: 'OperatorError' });
    expect(await holds(store)).toEqual(before);
  });

  test('of one engine is not restored into the other', async () => {
    await backUp();
    const other = engine === sqlite ? { REDIS_URL: 'redis://127.0.0.1:9' } : { DATABASE_FILE: newFile('.db') };
    await expect(restoreTo(other)).rejects.toThrow(/REDIS_URL is (not )?set/);
  });
});

describe('where there is nothing to copy', () => {
  test('no database is made', async () => {
    const [missing, to] = [newFile('.db'), newFile('.backup')];
    await expect(backup(readConfig({ DATABASE_FILE: missing }), [to], () => {})).rejects.toThrow(/no database here/);
    expect([missing, to].filter((file) => existsSync(file))).toEqual([]);
  });

  test('a Redis that does not answer is said, and no half file is left', async () => {
    const to = newFile('.backup');
    const config = readConfig({ REDIS_URL: 'redis://127.0.0.1:9' });
    await expect(backup(config, [to], () => {})).rejects.toThrow(/^REDIS_URL: /);
    expect(existsSync(to)).toBe(false);
  });

  test('a database of a newer program is left alone', async () => {
    const [file, to] = [newFile('.db'), newFile('.backup')];
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE x (y); PRAGMA user_version = 999');
    database.close();
    await expect(backup(readConfig({ DATABASE_FILE: file }), [to], () => {})).rejects.toThrow(/newer Otkel/);
    expect(existsSync(to)).toBe(false);
  });
});

test('as people call it: a line for what is done, and one for what is wrong', async () => {
  const env = { DATABASE_FILE: newFile('.db') };
  const store = openSqlite(env.DATABASE_FILE);
  await fill(store);
  await store.close();
  const file = newFile('.backup');
  expect(await run(['backup', '--settings', 'nowhere', file], { env })).toEqual({
    code: 0,
    out: expect.stringMatching(/^All .+\n$/),
    errors: '',
  });
  expect(await run(['restore', file], { env })).toEqual({
    code: 1,
    out: '',
    errors: expect.stringMatching(/^\S+ is not empty: write --force .+\n$/),
  });
  expect((await run(['restore', file, '--force'], { env })).code).toBe(0);
  for (const args of [['backup'], ['backup', 'a', 'b'], ['restore', 'a', '--hard'], ['backup', 'a', '--force']]) {
    expect(await run(args, { env })).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^write the name of one/),
    });
  }
});

test.skipIf(process.getuid?.() !== 0)(
  'what root restores belongs to whose the folder is, who can write to it',
  async () => {
    const place = mkdtempSync(join(folder, 'state-'));
    chownSync(place, 65_534, 65_534);
    const [from, kept, file] = [newFile('.db'), newFile('.backup'), join(place, 'otkel.db')];
    const store = openSqlite(from);
    await store.subscriptions.put(1, karkyra);
    await store.close();
    await backup(readConfig({ DATABASE_FILE: from }), [kept], () => {});
    await restore(readConfig({ DATABASE_FILE: file }), [kept], () => {});
    const { uid, gid, mode } = statSync(file);
    expect([uid, gid, mode & 0o777]).toEqual([65_534, 65_534, 0o600]);
    expect(readdirSync(place)).toEqual(['otkel.db']);
  },
);
