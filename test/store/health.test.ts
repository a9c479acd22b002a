import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import { watchStore } from '#store/health.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-health-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function listening() {
  const lines: string[] = [];
  const note = (_: object, message: string) => lines.push(message);
  return { lines, log: { info: note, warn: note, error: note } };
}

test('that the store is away, and that it is back, is said once, however many find out', async () => {
  const { lines, log } = listening();
  const place = join(folder, 'late');
  const watched = watchStore(openSqlite(join(place, 'otkel.db')), log, 50);
  for (let at = 0; at < 20; at += 1) {
    await expect(watched.store.travellers.languageOf(at)).rejects.toThrow(StoreUnavailable);
  }
  expect(await watched.trouble()).toMatch(/cannot be opened/);
  mkdirSync(place);
  await expect
    .poll(() => lines)
    .toEqual(['the store is away: answers go on, everything else waits', 'the store is back']);
  expect(await watched.trouble()).toBeNull();
  await watched.store.travellers.rememberLanguage(1, 'ky');
  await watched.store.close();
});

test('any error of a store counts as away, and a refusal does not', async () => {
  const { lines, log } = listening();
  const store = openSqlite(':memory:');
  const broken = async () => {
    throw new TypeError('a row is not what it was');
  };
  const refusing = async () => {
    throw new Refusal('error-too-many-subscriptions');
  };
  const watched = watchStore(
    { ...store, notices: { ...store.notices, all: broken }, trips: { ...store.trips, add: refusing } },
    log,
  );
  await expect(watched.store.trips.add(1, { crossing: 'k', date: '2027-01-01' })).rejects.toBeInstanceOf(Refusal);
  expect(lines).toEqual([]);
  await expect(watched.store.notices.all()).rejects.toThrow(StoreUnavailable);
  expect(lines).toHaveLength(1);
  await watched.store.close();
});
