import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '#store/sqlite/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-claims-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a claim costs the same on a day of three hundred thousand updates', async () => {
  const path = join(folder, 'busy-day.db');
  const store = openSqlite(path);
  await store.check();
  const median = async () => {
    const times: number[] = [];
    for (let at = 0; at < 100; at += 1) {
      const began = performance.now();
      await store.locks.acquire(`chat-${at}`, 'anna', 4);
      await store.locks.release(`chat-${at}`, 'anna');
      times.push(performance.now() - began);
    }
    return times.toSorted((one, other) => one - other)[50] ?? 0;
  };
  const before = await median();
  const other = new DatabaseSync(path);
  other.exec(`INSERT INTO claims (key, holder, until)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
      SELECT 'update-' || i, '', ${Date.now()} + (i - 100000) * 1000 FROM n`);
  expect(await median()).toBeLessThan(before * 4 + 2);
  const rows = () => Number(other.prepare('SELECT COUNT(*) AS count FROM claims').get()?.['count']);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const began = performance.now();
  await store.locks.once('update-x', 60);
  expect(performance.now() - began).toBeLessThan(250);
  expect(rows()).toBeLessThan(300_000);
  other.close();
  await store.close();
});
