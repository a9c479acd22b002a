import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { tableOf } from '../../scripts/stats.ts';
import { type House, openHouse } from './house.ts';

const editors = [900];
const question = 'is there a wheelchair ramp at chon-kapka';
let store: Store;
let house: House;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors });
});
afterEach(() => house.close());

test.each([
  ['en', /Asked for most in the last three months.*\n.*\(Kyrgyzstan – Kazakhstan\): 2\n/],
  ['ru', /Чаще всего спрашивали.*\n.*\((Кыргызстан|Киргизия) – Казахстан\): 2\n/],
  ['ky', /эң көп суралып.*\n.*\(Кыргызстан – Казакстан\): 2\n/],
  ['kk', /ең көп сұралып.*\n.*\(Қырғызстан – Қазақстан\): 2\n/],
])('an editor sees in /stale what is asked in vain, in their language (%s)', async (language, says) => {
  const bob = house.traveller({ language: 'en' });
  for (const text of [question, question]) expect(await bob.says(text)).toContain('We have nothing about');
  await expect.poll(() => store.askedInVain.since('2026-11')).toMatchObject([{ count: 2 }]);
  expect(await house.traveller({ chat: 900, language }).says('/stale')).toMatch(says);
});

test('with the store away questions are answered, and /stale tells the rest', async () => {
  const gone = { add: () => Promise.reject(new StoreUnavailable('the disk is full')), since: store.askedInVain.since };
  const since = () => Promise.reject(new StoreUnavailable('the disk is full'));
  const lost = await openHouse({ store: { ...store, askedInVain: { ...gone, since } }, editors });
  expect(await lost.traveller({ language: 'en' }).says(question)).toContain('We have nothing about');
  const list = await lost.traveller({ chat: 900, language: 'en' }).says('/stale');
  expect(list).toContain('Last heard');
  expect(list).not.toContain('Asked for most');
  await lost.close();
});

test('/privacy says that no count tells of a person', async () => {
  expect(await house.traveller({ language: 'en' }).says('/privacy')).toContain('do not keep who asked');
});

test('the table of all that was asked: the newest month first, then the most asked', () => {
  const counted = [
    { month: '2026-10', topic: 'contacts', countries: ['KG', 'KZ'], count: 12 },
    { month: '2026-11', topic: 'road', countries: [], count: 1 },
    { month: '2026-11', topic: 'documents/visa', countries: ['KG'], count: 3 },
  ];
  expect(tableOf(counted)).toBe(
    [
      'month    asked  topic           countries',
      '2026-11      3  documents/visa  KG',
      '2026-11      1  road            –',
      '2026-10     12  contacts        KG-KZ',
    ].join('\n'),
  );
  expect(tableOf([])).toBe('month  asked  topic  countries');
});
