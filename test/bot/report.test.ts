import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { createReporters } from '#reports/reporters.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller, testSecret } from './house.ts';

const chat = 801;
const person = createReporters(testSecret).personOf(chat);
let store: Store;
let house: House;
let bob: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, pace: { notices: { everyMs: 10 } } });
  bob = house.traveller({ chat, language: 'en' });
});
afterEach(() => house.close());

test('three taps tell that somebody passed, and one takes it back', async () => {
  await store.reports.meet(person, '2026-11-01');
  expect(await bob.says('/report korday')).toBe('What did you see at Ak-Jol – Korday?');
  expect(await bob.presses('I passed')).toBe('How long did it take?');
  expect(await bob.presses('45 min')).toBe('Which way, and with what?');
  expect(await bob.presses('cars, toward Kazakhstan')).toBe(
    'Thank you. It shows for three hours and helps whoever is on the way.',
  );
  const [told] = await store.reports.since(0);
  expect(told).toMatchObject({ person, isNew: false, crossing: 'ak-jol-korday', toward: 'KZ', vehicle: 'car' });
  expect(told?.saw).toEqual({ what: 'passed', minutes: 45 });
  expect(await bob.presses('Take it back')).toBe('Deleted.');
  expect(await store.reports.since(0)).toEqual([]);
});

test('under a card in a private chat one taps that one was here; in a group and under another day there is no such button', async () => {
  await bob.says('korday');
  expect(bob.buttons()).toContain('I was here');
  expect(await bob.presses('I was here')).toBe('What did you see at Ak-Jol – Korday?');
  expect(await bob.presses('It is shut')).toBe('Which way, and with what?');
  expect(await bob.presses('cars, toward Kyrgyzstan')).toContain('Thank you');
  await bob.says('korday tomorrow');
  expect(bob.buttons()).not.toContain('I was here');
  const among = house.traveller({ language: 'en', group: true });
  await among.says('/status korday');
  expect(among.buttons()).toContain('Alerts');
  expect(among.buttons()).not.toContain('I was here');
});

test('whoever waits may say later that they are through; who is new is marked as such', async () => {
  await bob.says('/report korday');
  await bob.presses('I am waiting');
  await bob.presses('2 h');
  await bob.presses('lorries, toward Kyrgyzstan');
  expect(await store.reports.since(0)).toMatchObject([{ isNew: true, vehicle: 'truck', saw: { what: 'waiting' } }]);
  await bob.presses('I am through');
  expect(await store.reports.since(0)).toMatchObject([{ saw: { what: 'passed', minutes: 120 } }]);
});

test('that it is shut takes two taps, and the same again within half an hour is not taken', async () => {
  const tell = async () => {
    await bob.says('/report korday');
    await bob.presses('It is shut');
    return await bob.presses('pedestrians, toward Kazakhstan');
  };
  expect(await tell()).toContain('Thank you');
  expect(await tell()).toContain('Try again in half an hour');
  expect(await store.reports.since(0)).toHaveLength(1);
});

test('without a crossing it says how, and a forged button tells nothing', async () => {
  expect(await bob.says('/report')).toMatch(/^Write the crossing: \/report /);
  expect(await bob.sendsData('report:en:ak-jol-korday:passed:45:UZ:car')).not.toContain('Thank you');
  expect(await bob.sendsData('report:en:ak-jol-korday:passed:99999:KZ:car')).not.toContain('Thank you');
  expect(await store.reports.since(0)).toEqual([]);
});

test('where the store knows another key no report is taken', async () => {
  const other = openSqlite(':memory:');
  await other.reports.fingerprint('of another key');
  const elsewhere = await openHouse({ store: other });
  const anna = elsewhere.traveller({ chat: 802, language: 'en' });
  expect(await anna.says('/report korday')).toBe('Reports are not taken at the moment.');
  await elsewhere.close();
  await other.close();
});
