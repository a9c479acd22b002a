import { expect, test } from 'vitest';
import { longQueues } from '#domain/alerts/long-queue.ts';
import { alertKinds, usualAlertKinds } from '#domain/alerts/subscription.ts';
import { cellAt } from '#domain/reports/usual.ts';
import { aCrossing } from '../build.ts';
import { clock, told } from '../reports/build.ts';

const now = clock('14:30');
const bare = aCrossing([]);
const crossing = { ...bare, waits: { usualMinutes: 30, by: [] as never } };
const counted = [{ ...cellAt(bare, { toward: 'KZ', vehicle: 'car' }, now), upTo: 120, count: 5 }];

test.each([
  ['two much above the usual of the data', ['anna 13:00 passed 91', 'ben 14:00 waiting 100'], [100, 91]],
  ['only an hour above it', ['anna 13:00 passed 90', 'ben 14:00 passed 200'], null],
  ['one person twice', ['anna 13:00 passed 200', 'anna 14:00 passed 200'], null],
  ['one of them new', ['new-a 13:00 passed 200', 'ben 14:00 passed 200'], null],
  ['two directions', ['anna 13:00 passed 200', 'ben 14:00 passed 200 toward=KG'], null],
  ['more than three hours ago', ['anna 11:30 passed 200', 'ben 14:00 passed 200'], null],
])('%s', (_, reports, expected) => {
  const [queue] = longQueues(crossing, reports.map(told), [], now);
  expect(queue?.waits ?? null).toEqual(expected);
});

test('the counts of this hour say what is usual before the data does; with neither nothing is told', () => {
  const reports = ['anna 13:00 passed 150', 'ben 14:00 passed 150'].map(told);
  expect(longQueues(crossing, reports, counted, now)).toEqual([]);
  expect(longQueues(bare, reports, counted, now)).toEqual([]);
  expect(longQueues(bare, reports, [], now)).toEqual([]);
  const longer = ['anna 13:00 passed 190', 'ben 14:00 passed 200'].map(told);
  expect(longQueues(bare, longer, counted, now)).toMatchObject([{ usual: 120, waits: [200, 190] }]);
});

test('nobody hears of queues who has not asked for it', () => {
  expect(alertKinds).toContain('queue');
  expect(usualAlertKinds).not.toContain('queue');
});
