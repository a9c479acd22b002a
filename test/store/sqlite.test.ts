import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
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

test('a file that is no database is refused', () => {
  const text = join(folder, 'text.db');
  writeFileSync(text, 'This is a letter, and a long one, and no database at all.'.repeat(100));
  expect(() => openSqlite(text)).toThrow(/not a database/);
});

test('a folder that does not exist is refused', () => {
  expect(() => openSqlite(join(folder, 'nowhere', 'otkel.db'))).toThrow(/unable to open/);
});

test('a file that a newer program has written is refused, and says so', () => {
  const newer = join(folder, 'newer.db');
  const database = new DatabaseSync(newer);
  database.exec('PRAGMA user_version = 999');
  database.close();
  expect(() => openSqlite(newer)).toThrow(/version 999.*update/);
});

test('while another process holds the database a clear error comes soon, and then it goes on', {
  timeout: 10_000,
}, async () => {
  const locked = join(folder, 'locked.db');
  const store = openSqlite(locked);
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
  // A file may not grow past 400 kB, and the program hears so instead of being ended.
  const limited = `trap '' XFSZ; ulimit -f 400; exec "$0" "$@"`;
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
