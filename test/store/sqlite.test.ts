import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test, vi } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import { lettersKeptMs } from '#domain/notes/letter.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { delivered, news, work } from './contract/deliveries.ts';
import { promisesOfAStore } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'otkel.db');
const karkyra = { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false };

promisesOfAStore('SQLite', {
  open: async () => openSqlite(file),
  wipe: async () => {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  },
  everything: async () => {
    const database = new DatabaseSync(file, { readOnly: true });
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM ${name}`).all());
    database.close();
    return rows.map((row) => JSON.stringify(row)).join('\n');
  },
});

test('the file, and what is beside it while it is in use, can be read by its owner only', async () => {
  const own = join(folder, 'own.db');
  const store = openSqlite(own);
  await store.subscriptions.put(5, karkyra);
  for (const end of ['', '-wal', '-shm']) expect(statSync(own + end).mode & 0o777, end).toBe(0o600);
  await store.close();
});

/** What can be wrong with a file, and how an operator mends it. */
const misfortunes = [
  {
    what: 'it is no database',
    happen: (path: string) =>
      writeFileSync(path, 'This is a letter, and a long one, and no database at all.'.repeat(100)),
    mend: (path: string) => rmSync(path),
    says: /not a database/,
  },
  {
    what: 'its folder is mounted late',
    happen: () => {},
    mend: (path: string) => mkdirSync(dirname(path), { recursive: true }),
    says: /cannot be opened/,
    place: 'late/otkel.db',
  },
  {
    what: 'a newer program has written it',
    happen: (path: string) => withDatabase(path, (database) => database.exec('PRAGMA user_version = 999')),
    mend: (path: string) => rmSync(path),
    says: /version 999.*update/,
  },
  {
    what: 'another process writes while it is opened',
    happen(path: string) {
      const other = new DatabaseSync(path);
      other.exec('BEGIN IMMEDIATE');
      return other;
    },
    mend(_: string, other: unknown) {
      (other as DatabaseSync).exec('COMMIT');
      (other as DatabaseSync).close();
    },
    says: /another process/,
  },
  {
    what: 'its first page is damaged',
    happen(path: string) {
      withDatabase(path, (database) => database.exec('CREATE TABLE x (y)'));
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.fill(7, 100, 4096));
    },
    mend: (path: string) => rmSync(path),
    says: /damaged|fails/,
  },
];

function withDatabase(path: string, act: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(path);
  act(database);
  database.close();
}

test.each(misfortunes)('where $what, that is said, and mended it is used without a restart', async (one) => {
  const path = join(folder, one.place ?? `${crypto.randomUUID()}.db`);
  const held = one.happen(path);
  const store = openSqlite(path);
  await expect(store.subscriptions.put(1, karkyra)).rejects.toMatchObject({
    name: 'StoreAway',
    message: expect.stringMatching(one.says),
  });
  await expect(store.check()).rejects.toThrow(one.says);
  one.mend(path, held);
  await expect.poll(() => store.check().then(() => 'well', String)).toBe('well');
  await store.subscriptions.put(1, karkyra);
  expect(await store.subscriptions.of(1)).toEqual([karkyra]);
  await store.close();
});

test.each([
  ['taken away', (path: string) => rmSync(path)],
  ['replaced by an older copy', (path: string) => renameSync(`${path}.copy`, path)],
])('a file that was %s while it was open is noticed, and nobody writes into the void', async (_, happen) => {
  const path = join(folder, `${crypto.randomUUID()}.db`);
  const store = openSqlite(path);
  await store.subscriptions.put(1, karkyra);
  withDatabase(path, (database) => database.exec(`VACUUM INTO '${path}.copy'`));
  happen(path);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await store.subscriptions.put(2, karkyra);
  withDatabase(path, (database) => {
    expect(database.prepare('SELECT chat FROM subscriptions WHERE chat = 2').all()).toHaveLength(1);
  });
  await store.close();
});

test('a file that is damaged while it is open, and mended where it lies, is used again without a restart', async () => {
  const path = join(folder, 'mended.db');
  const before = openSqlite(path);
  await before.subscriptions.put(1, karkyra);
  await before.close();
  const whole = readFileSync(path);
  const store = openSqlite(path);
  expect(await store.travellers.languageOf(1)).toBeNull();
  writeFileSync(path, Buffer.from(whole).fill(7, 4096));
  await expect(store.subscriptions.of(1)).rejects.toMatchObject({
    name: 'StoreAway',
    message: expect.stringMatching(/damaged/),
  });
  writeFileSync(path, whole);
  await expect.poll(() => store.subscriptions.of(1).catch(String)).toEqual([karkyra]);
  await store.close();
});

test('a file that could only be read is written to as soon as it can be', {
  skip: process.getuid?.() === 0,
}, async () => {
  const path = join(folder, 'read-only.db');
  const first = openSqlite(path);
  await first.check();
  await first.close();
  chmodSync(path, 0o444);
  const store = openSqlite(path);
  await expect(store.subscriptions.put(1, karkyra)).rejects.toThrow(/cannot be written/);
  chmodSync(path, 0o644);
  await store.subscriptions.put(1, karkyra);
  await store.close();
});

test('while another process holds the database a clear error comes soon, and then it goes on', {
  timeout: 30_000,
}, async () => {
  const locked = join(folder, 'locked.db');
  const store = openSqlite(locked);
  await store.check();
  const other = new DatabaseSync(locked);
  other.exec('BEGIN IMMEDIATE');
  await expect(store.subscriptions.put(1, karkyra)).rejects.toMatchObject({
    name: 'StoreAway',
    message: expect.stringMatching(/another process/),
  });
  expect(await store.subscriptions.of(1)).toEqual([]);
  other.exec('COMMIT');
  other.close();
  await store.subscriptions.put(1, karkyra);
  expect(await store.subscriptions.of(1)).toEqual([karkyra]);
  await store.close();
});

test('on a full disk a clear error comes, and nothing is half-written', async () => {
  const full = join(folder, 'full.db');
  const script = new URL('./fill-disk.ts', import.meta.url).pathname;
  // A file may not grow past 800 kB, and the program hears so instead of being ended.
  const limited = `trap '' XFSZ; ulimit -f 800; exec "$0" "$@"`;
  const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, script, full], { encoding: 'utf8' });
  const { published, name, message } = JSON.parse(stdout);
  expect(published).toBeGreaterThan(10);
  expect(name).toBe('StoreAway');
  expect(message).toMatch(/no room left|disk/);
  const store = openSqlite(full);
  const notices = await store.notices.all();
  expect(notices).toHaveLength(published);
  expect(await store.notices.version()).toBe(published);
  expect(await store.alerts.unfinished()).toHaveLength(published);
  await store.close();
});

test.each([-3_600_000, -20_000, 3_600_000])(
  'the clock jumps by %i ms in the middle of an alert: everybody is told all the same',
  async (jumpMs) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const store = openSqlite(join(folder, `${crypto.randomUUID()}.db`));
    const chats = Array.from({ length: 60 }, (_, index) => index + 1);
    const told = new Set<number>();
    await store.alerts.raise(news);
    await store.alerts.handOver(news, chats, null);
    const worker = work(
      store,
      ({ chat }) => {
        told.add(chat);
        vi.setSystemTime(Date.now() + 10);
        if (told.size === 20) vi.setSystemTime(Date.now() + jumpMs);
        return delivered;
      },
      { perSecond: 100 },
    );
    await expect.poll(() => told.size).toBe(60);
    await worker.close();
    vi.useRealTimers();
    await store.close();
  },
);

test('a lock that a process left behind before the clock was set back is free', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const store = openSqlite(':memory:');
  await store.locks.acquire('fan-out', 'anna', 15);
  await store.locks.once('update-1', 15);
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(await store.locks.acquire('fan-out', 'bek', 15)).toBe(true);
  expect(await store.locks.once('update-1', 15)).toBe(false);
  vi.useRealTimers();
  await store.close();
});

test('letters are swept when they are thirty days old; Redis lets go of its own itself', async () => {
  const store = openSqlite(':memory:');
  const letter = { editor: 1, writer: 2, wrote: 3, language: 'ky' };
  for (const at of [1_000, 1_001]) await store.letters.keep({ ...letter, shown: at, at });
  await store.letters.sweep(1_000 + lettersKeptMs);
  expect(await store.letters.find(1, 1_000, 1_000)).toBeNull();
  expect(await store.letters.find(1, 1_001, 1_001)).not.toBeNull();
  await store.close();
});
