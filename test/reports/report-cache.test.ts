import { expect, test } from 'vitest';
import { createReportCache } from '#reports/report-cache.ts';
import { createReporters } from '#reports/reporters.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { clock, told } from '../domain/reports/build.ts';

test('a report of one replica is soon in the answers of the other; one that is struck is gone as soon', async () => {
  const store = openSqlite(':memory:');
  const cache = createReportCache({ reports: store.reports, now: () => clock('14:10'), report: () => {}, everyMs: 5 });
  await cache.start();
  expect(cache.reportsOf('pass')).toEqual([]);
  const before = cache.revision();
  const report = told('anna 14:05 passed 40');
  await store.reports.add(report);
  await expect.poll(() => cache.reportsOf('pass')).toEqual([report]);
  expect(cache.reportsOf('korday')).toEqual([]);
  const after = cache.revision();
  expect(after).not.toBe(before);
  await cache.refresh();
  expect(cache.revision(), 'what has not changed is not worked out again').toBe(after);
  await store.reports.strike(report.id);
  await expect.poll(() => cache.reportsOf('pass')).toEqual([]);
  cache.close();
  await store.close();
});

test('as often as it is read in earnest, a report is in every answer within two seconds', async () => {
  const store = openSqlite(':memory:');
  const caches = [1, 2].map(() =>
    createReportCache({ reports: store.reports, now: () => clock('14:10'), report: () => {} }),
  );
  for (const cache of caches) await cache.start();
  const report = told('anna 14:05 passed 40');
  await store.reports.add(report);
  for (const cache of caches)
    await expect.poll(() => cache.reportsOf('pass'), { timeout: 2_000, interval: 20 }).toEqual([report]);
  for (const cache of caches) cache.close();
  await store.close();
});

test('while the store is away the last copy stays, and that is told once', async () => {
  const problems: unknown[] = [];
  const report = told('anna 14:05 passed 40');
  let version = 1;
  let isAway = false;
  const reports = {
    since: async () => [report],
    async version() {
      if (isAway) throw new Error('away');
      return version;
    },
  };
  const cache = createReportCache({ reports, now: () => clock('14:10'), report: (problem) => problems.push(problem) });
  await cache.refresh();
  [isAway, version] = [true, 2];
  await cache.refresh();
  await cache.refresh();
  expect(cache.reportsOf('pass')).toEqual([report]);
  expect(problems).toHaveLength(1);
});

test('a person has one name under a key, and another under another; the key is in neither', () => {
  const [ours, same, other] = ['secret', 'secret', 'another'].map(createReporters);
  expect(ours?.personOf(1)).toBe(same?.personOf(1));
  expect(ours?.fingerprint).toBe(same?.fingerprint);
  expect(ours?.personOf(1)).not.toBe(ours?.personOf(2));
  expect(ours?.personOf(1)).not.toBe(other?.personOf(1));
  expect(ours?.fingerprint).not.toBe(other?.fingerprint);
  expect(`${ours?.fingerprint} ${ours?.personOf(1)}`).toMatch(/^[\w-]{16} [\w-]{16}$/);
});
