import { expect, test } from 'vitest';
import { ageOnce } from '#reports/ageing.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { aCrossing } from '../domain/build.ts';
import { clock, told } from '../domain/reports/build.ts';

test('what is old is counted by the hour of the first post, by one process at a time', async () => {
  const store = openSqlite(':memory:');
  await store.reports.add(told('anna 14:05 passed 40 toward=KG'));
  await store.reports.add({ ...told('ben 14:05 passed 40'), crossing: 'gone' });
  const now = () => clock('2026-09-20T14:05');
  const options = { ...store, crossings: [aCrossing([])], now, report: () => {} };
  await Promise.all([ageOnce(options), ageOnce(options)]);
  expect(await store.reports.since(0)).toEqual([]);
  expect(await store.reports.counted()).toEqual([
    { crossing: 'pass', toward: 'KG', vehicle: 'car', weekday: 3, hour: 13, upTo: 45, count: 1 },
  ]);
  await store.close();
});
