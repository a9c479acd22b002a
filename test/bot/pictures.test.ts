import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendPicture } from '#bot/pictures/send.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { createTelegram, type Telegram } from '../telegram/server.ts';
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
  ['picture:en:day:karkyra-kegen:2027-02-30', 'This button is out of date'],
  ['picture:en:day:karkyra-kegen:2026-99-99', 'This button is out of date'],
  ['picture:xx:season:karkyra-kegen', 'This button is out of date'],
  ['picture:en:border:*-*', 'This button is out of date'],
  ['picture:en:border:../etc', 'This button is out of date'],
  ['picture:en:season:__proto__', 'This button is out of date'],
  ['picture:en:cat:karkyra-kegen', 'This button is out of date'],
])('a forged or empty %s sends nothing', async (data, said) => {
  expect(await bob.sendsData(data)).toContain(said);
  expect(sentPictures()).toEqual([]);
});

test('a picture that cannot be drawn is a word to whoever waits, and a line in the log', async () => {
  const warned: object[] = [];
  const services = {
    sentPictures: { fileOf: async () => null },
    pictures: { pngOf: () => Promise.reject(new Error('the thread that draws has ended')) },
    log: { warn: (what: object) => warned.push(what) },
  };
  const sending = sendPicture({} as never, { svg: '<svg/>', kind: 'season', caption: '' }, services as never);
  await expect(sending).rejects.toMatchObject({ name: 'Refusal', key: 'picture-failed' });
  expect(warned).toEqual([{ problem: 'Error: the thread that draws has ended' }]);
});

describe('what Telegram has already', () => {
  const season = async (who: Traveller) => {
    await who.says('/season karkyra');
    await who.presses('🖼 Picture');
  };
  /** Of each picture that was sent, whether it was drawn for it. */
  const drawn = ({ calls }: Telegram) =>
    calls.filter(({ method }) => method === 'sendPhoto').map(({ params }) => typeof params['photo'] !== 'string');

  test('it has after a restart as well, and for everybody; another language is another picture', async () => {
    const store = openSqlite(':memory:');
    const telegram = await createTelegram({ token: '1:secret', now: () => present.toSeconds() });
    const anna = { chat: 812, language: 'en' };
    const first = await openHouse({ telegram, store });
    await season(first.traveller(anna));
    await first.close();
    const second = await openHouse({ telegram, store });
    await season(second.traveller(anna));
    await season(second.traveller({ chat: 813, language: 'en' }));
    const boris = second.traveller({ chat: 814, language: 'ru' });
    await boris.says('/season karkyra');
    await boris.presses('🖼 Картинка');
    await second.close();
    await store.close();
    await telegram.close();
    expect(drawn(telegram)).toEqual([true, false, false, true]);
  });

  test('is drawn anew where Telegram does not know it any more, and that is kept', async () => {
    await season(bob);
    const says = 'Bad Request: wrong file identifier/HTTP URL specified';
    house.telegram.faults.next({ method: 'sendPhoto' }, { code: 400, says });
    await season(bob);
    await season(bob);
    expect(drawn(house.telegram)).toEqual([true, false, true, false]);
  });

  test('is drawn each time while the store is away', async () => {
    const away = openSqlite('/nowhere/otkel.db');
    const telegram = await createTelegram({ token: '1:secret', now: () => present.toSeconds() });
    const forgetful = await openHouse({ telegram, store: away });
    const anna = forgetful.traveller({ chat: 815, language: 'en' });
    await season(anna);
    await season(anna);
    await forgetful.close();
    await away.close();
    await telegram.close();
    expect(drawn(telegram)).toEqual([true, true]);
  });
});
