import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { createReporters } from '#reports/reporters.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, present, type Traveller, testSecret } from './house.ts';

const chat = 601;
let store: Store;
let house: House;
let bob: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [900] });
  bob = house.traveller({ chat, language: 'en' });
});
afterEach(() => house.close());

test('/privacy says what is kept, what for, and for how long', async () => {
  const text = await bob.says('/privacy');
  for (const words of [
    'We keep: chat number, language',
    'to answer in your language',
    'for 30 days',
    'location',
    '/forget',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Of editors');
  expect(await house.traveller({ chat: 900, language: 'en' }).says('/privacy')).toContain('Of editors we also keep');
});

test('/forget asks first, and no is no', async () => {
  await bob.says('/subscribe karkyra');
  expect(await bob.says('/forget')).toBe('Delete everything about this chat? This cannot be undone.');
  expect(await bob.presses('Cancel')).toBe('Nothing was deleted.');
  expect(await store.subscriptions.of(chat)).toHaveLength(1);
});

test('/forget erases everything at once', async () => {
  await bob.says('/subscribe karkyra');
  await bob.says('/trip karkyra 1 May');
  await bob.says('/forget');
  expect(await bob.presses('Yes')).toBe('Deleted: language, settings, subscriptions, trip dates.');
  expect(await store.travellers.exportOf(chat)).toMatchObject({
    language: null,
    subscriptions: [],
    trips: [],
    hints: [],
  });
});

test('/forget of an editor in a dialogue leaves no draft', async () => {
  const editor = house.traveller({ chat: 900, language: 'en' });
  await editor.says('/announce karkyra-kegen opens');
  await editor.says('/forget');
  await editor.presses('Yes');
  expect(await store.conversations.read(900)).toBeUndefined();
  expect(await editor.says('korday')).toContain('Ak-Jol – Korday');
});

test('what somebody reported is in /export without their name, and /forget erases it', async () => {
  const person = createReporters(testSecret).personOf(chat);
  const saw = { what: 'passed', minutes: 40 } as const;
  const place = { crossing: 'korday', toward: 'KZ', vehicle: 'car' } as const;
  await store.reports.add({ id: 'r1', person, isNew: false, atGate: true, at: present.toMillis(), saw, ...place });
  await bob.says('/export');
  const document = house.telegram.callsOf('sendDocument').at(-1)?.params['document'] as Blob;
  const { reports } = JSON.parse(await document.text());
  expect(reports).toEqual([{ ...place, at: '2026-11-22T06:00:00.000Z', ...saw }]);
  expect(JSON.stringify(await store.reports.since(0))).not.toContain(String(chat));
  await bob.says('/forget');
  await bob.presses('Yes');
  expect(await store.reports.of(person)).toEqual([]);
  expect(await bob.says('/privacy')).toContain('kept for 90 days without your name');
});
