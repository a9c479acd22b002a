import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, present, type Traveller } from './house.ts';

let house: House;
let bob: Traveller;
beforeEach(async () => {
  house = await openHouse();
  bob = house.traveller({ chat: 811, language: 'en' });
});
afterEach(() => house.close());

/** What was sent as a picture: the bytes of a PNG the first time, the name that Telegram gave it afterwards. */
const sentPictures = () =>
  house.telegram.calls.filter(({ method }) => method === 'sendPhoto').map(({ params }) => params);

test('under the season there is its picture; the second time Telegram has it already', async () => {
  await bob.says('/season karkyra');
  await bob.presses('🖼 Picture');
  await bob.says('/season karkyra');
  await bob.presses('🖼 Picture');
  const [first, second] = sentPictures();
  expect(first).toMatchObject({ caption: 'Karkyra – Kegen · When it was open, by year and month' });
  expect(typeof first?.['photo']).not.toBe('string');
  expect(typeof second?.['photo']).toBe('string');
});

test('the hours of the asked day are under Details, the map under the border', async () => {
  await bob.says('karkyra 20 may');
  await bob.presses('Details');
  await bob.presses('🖼 Hours of the day');
  await bob.says('is the border between kyrgyzstan and kazakhstan open');
  await bob.presses('🖼 Map of the border');
  expect(sentPictures().map(({ caption }) => String(caption).split(' · ')[0])).toEqual([
    'Karkyra – Kegen',
    '🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan',
  ]);
});

test('the week shows what travellers told in the last three months, and before', async () => {
  const store = openSqlite(':memory:');
  const at = (days: number) => present.minus({ days }).toMillis();
  const report = { isNew: false, crossing: 'ak-jol-korday', toward: 'KZ', vehicle: 'car', atGate: false } as const;
  for (const [index, person] of ['anna', 'ben', 'carl', 'dana', 'emma'].entries()) {
    const saw = { what: 'passed', minutes: 40 + index } as const;
    await store.reports.add({ ...report, id: person, person, at: at(7 * (index + 1)), saw });
  }
  const other = await openHouse({ store });
  expect(await other.traveller({ chat: 812 }).sendsData('picture:en:week:ak-jol-korday')).not.toContain('nothing');
  const sent = other.telegram.calls.filter(({ method }) => method === 'sendPhoto');
  expect(sent.map(({ params }) => params['caption'])).toEqual([expect.stringMatching(/^Ak-Jol – Korday · /)]);
  await other.close();
  await store.close();
});

test.each([
  ['picture:en:season:nowhere', 'This button is out of date'],
  ['picture:en:week:ak-jol-korday', 'There is nothing to draw'],
  ['picture:en:border:CN-KZ', 'There is nothing to draw'],
  ['picture:en:day:karkyra-kegen:2026-99-99', 'This button is out of date'],
  ['picture:en:cat:karkyra-kegen', 'This button is out of date'],
])('a forged or empty %s sends nothing', async (data, said) => {
  expect(await bob.sendsData(data)).toContain(said);
  expect(sentPictures()).toEqual([]);
});
