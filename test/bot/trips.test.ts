import { DateTime } from 'luxon';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encode } from '#bot/callback-data.ts';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller } from './house.ts';

let store: Store;
let house: House;
let aizada: Traveller;
const chat = 501;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store });
  aizada = house.traveller({ chat, language: 'ky' });
});
afterEach(() => house.close());

const [karkyra, _korday] = ['karkyra-kegen', 'ak-jol-korday'];

describe('a trip', () => {
  test('is watched by command', async () => {
    const text = await aizada.says('/trip Каркыра 1-май');
    expect(text).toContain('✅ Бул сапарга көз салабыз: 2027-жылдын 1-майы · Каркыра – Кеген');
    expect(text).toContain('14, 3 жана 1 күн');
    expect(await store.trips.of(chat)).toEqual([{ crossing: karkyra, date: '2027-05-01' }]);
  });

  test('is watched by the button on the card of a future day, and only there', async () => {
    await aizada.says('каркыра');
    expect(aizada.buttons()).not.toContain('Сапарга көз салуу');
    await aizada.says('каркыра 1-май');
    await aizada.presses('Сапарга көз салуу');
    expect(await store.trips.of(chat)).toEqual([{ crossing: karkyra, date: '2027-05-01' }]);
    expect(await aizada.presses('Артка')).toContain('1-май');
  });

  test.each([
    ['ky', 'каркыра 1-май'],
    ['kk', 'қарқыра 1 мамыр'],
    ['ru', 'каркыра 1 мая'],
    ['en', 'karkyra 1 May'],
  ])('Share keeps the asked day in %s', async (language, words) => {
    const bob = house.traveller({ chat: 600, language });
    const card = await bob.says(words);
    const sent = JSON.stringify(house.telegram.callsOf('sendMessage').at(-1));
    const query = /"switch_inline_query":"([^"]+)"/.exec(sent)?.[1];
    expect(await bob.says(query ?? '')).toBe(card);
  });

  test('the asked day is not lost through Alerts, a tick and Back', async () => {
    const card = await aizada.says('каркыра 1-май');
    await aizada.presses('Билдирмелер');
    await aizada.presses('✅ Жабылышы');
    expect(await aizada.presses('Артка')).toBe(card);
    expect(aizada.buttons()).toContain('✅ Билдирмелер');
  });

  test('ended under an alert, the alert stays and the answer comes below', async () => {
    await aizada.says('/trip Каркыра 1-май');
    const before = house.telegram.calls.length;
    const data = encode('unwatch', {
      crossing: { id: karkyra },
      language: 'ky',
      moment: { at: DateTime.fromISO('2027-05-01T12:00', { zone: 'Asia/Bishkek' }), precision: 'day' },
    });
    expect(await aizada.sendsData(data)).toContain('Бул сапарга мындан ары көз салбайбыз');
    expect(await store.trips.of(chat)).toEqual([]);
    expect(house.telegram.calls.slice(before).map(({ method }) => method)).not.toContain('editMessageText');
  });

  test.each(['/trip Каркыра', '/trip Каркыра май'])('%s offers days of that crossing to tap', async (words) => {
    expect(await aizada.says(words)).toContain('Каркыра – Кеген: кайсы күнү?');
    await aizada.presses(aizada.buttons()[3] ?? '');
    expect(await store.trips.of(chat)).toHaveLength(1);
  });

  test('nobody is promised a reminder of a day that has passed', async () => {
    await aizada.says('/trip Каркыра');
    const days = [...aizada.buttons()];
    expect(await aizada.presses(days[0] ?? '')).not.toMatch(/14|3 жана|1 күн/);
    await aizada.says('/trip Каркыра');
    expect(await aizada.presses(days[1] ?? '')).not.toMatch(/14|3 жана|1 күн/);
    await aizada.says('/trip Каркыра');
    expect(await aizada.presses(days[3] ?? '')).toContain('Сапарга 1 күн калганда');
    await aizada.says('/trip Каркыра');
    expect(await aizada.presses(days[5] ?? '')).toContain('Сапарга 3 жана 1 күн калганда');
  });

  test.each([
    { words: '/trip', asks: '/trip ' },
    { words: '/trip 1-май', asks: 'Сизге кайсы бекет керек?' },
  ])('$words asks for what is missing', async ({ words, asks }) => {
    expect(await aizada.says(words)).toContain(asks);
    expect(await store.trips.of(chat)).toEqual([]);
  });

  test('on a day that is past is refused', async () => {
    expect(await aizada.says('/trip karkyra 2026-11-20')).toBe('Ал күн өтүп кеткен. Алдыдагы күндү тандаңыз.');
  });

  test('today still counts', async () => {
    await aizada.says('/trip karkyra today');
    expect(await store.trips.of(chat)).toEqual([{ crossing: karkyra, date: '2026-11-22' }]);
  });
});

describe('told once', () => {
  test('one tap under a card that is shut; the button shows it, a second tap ends it', async () => {
    await store.notices.publish({
      id: 'n1',
      crossing: karkyra,
      written: {
        says: 'closed',
        from: '2026-11-20',
        cause: 'weather',
        by: { source: 'border-service-kg', date: '2026-11-20', url: 'https://example.org/n' },
      },
      editor: 900,
      publishedAt: Date.UTC(2026, 10, 20),
    });
    await house.close();
    house = await openHouse({ store });
    aizada = house.traveller({ chat, language: 'ky' });
    await aizada.says('каркыра');
    expect(aizada.buttons()).toContain('🔔 Ачылганда');
    await aizada.presses('🔔 Ачылганда');
    expect((await store.waits.of(chat)).map(({ crossing, want }) => [crossing, want])).toEqual([
      [karkyra, 'next-opening'],
    ]);
    expect(await store.travellers.languageOf(chat)).toBe('ky');
    expect(aizada.buttons()).toContain('✅ Ачылганда');
    expect(await aizada.says('/alerts')).toContain('• 🔔 Каркыра – Кеген: бир жолу, ачылганда');
    await aizada.presses('🔔 ✖ Каркыра – Кеген');
    expect(await store.waits.of(chat)).toEqual([]);
  });

  test('is not offered where it never shuts', async () => {
    await aizada.says('каркыра');
    expect(aizada.buttons().filter((label) => label.startsWith('🔔'))).toEqual([]);
  });

  test('the button under a card shows whether one is subscribed', async () => {
    await aizada.says('/subscribe Каркыра');
    await aizada.says('каркыра');
    expect(aizada.buttons()).toContain('✅ Билдирмелер');
  });
});
