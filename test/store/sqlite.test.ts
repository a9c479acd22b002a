import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '#store/sqlite.ts';
import { promisesOfAStore } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'otkel.db');

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
