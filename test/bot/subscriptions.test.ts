import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '#domain/errors.ts';
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

const subscribed = () => store.subscriptions.of(chat);
const [karkyra, korday] = ['karkyra-kegen', 'ak-jol-korday'];

describe('/subscribe', () => {
  test('by name tells what will come, in one step', async () => {
    const text = await aizada.says('/subscribe Каркыра');
    expect(text).toContain('✅ Сиз жазылдыңыз: Каркыра – Кеген');
    expect(text).toContain('Эмне тууралуу жазабыз: ачылышы, жабылышы, убактылуу жабылышы, иштөө убактысы');
    expect(await subscribed()).toEqual([
      { crossing: karkyra, alertKinds: ['opening', 'closing', 'closure', 'hours'], muted: false },
    ]);
  });

  test('without a name asks which, and subscribes by the tap', async () => {
    await aizada.says('/subscribe');
    expect(await subscribed()).toEqual([]);
    await aizada.presses('Ак-Жол – Кордай');
    expect((await subscribed()).map(({ crossing }) => crossing)).toEqual([korday]);
  });

  test('with a name that nobody knows subscribes to nothing', async () => {
    expect(await aizada.says('/subscribe Нигде')).toContain('Табылган жок');
    expect(await subscribed()).toEqual([]);
  });

  test('tells of what was chosen in the settings', async () => {
    await store.travellers.rememberAlertKinds(chat, ['hours']);
    expect(await aizada.says('/subscribe Каркыра')).toContain('Эмне тууралуу жазабыз: иштөө убактысы');
  });

  test('a second time changes nothing', async () => {
    await aizada.says('/subscribe Каркыра');
    await aizada.presses('✅ Жабылышы');
    await aizada.says('/subscribe Каркыра');
    expect((await subscribed())[0]?.alertKinds).toEqual(['opening', 'closure', 'hours']);
  });

  test('remembers the language, for alerts come when nobody is asking', async () => {
    await aizada.says('/subscribe Каркыра');
    expect(await store.travellers.languageOf(chat)).toBe('ky');
  });

  test('is refused after twenty, with what to do', async () => {
    for (let day = 1; day <= 20; day += 1) {
      await store.trips.add(chat, { crossing: karkyra, date: `2027-05-${String(day).padStart(2, '0')}` });
    }
    expect(await aizada.says('/subscribe Каркыра')).toBe('Сизде 20 жазылуу бар. Адегенде бирин алып салыңыз.');
    expect(await subscribed()).toEqual([]);
  });
});

describe('the button on the card', () => {
  test('subscribes, and leads back to the card', async () => {
    await aizada.says('каркыра');
    expect(await aizada.presses('Билдирмелер')).toContain('✅ Сиз жазылдыңыз');
    expect(await aizada.presses('Артка')).toContain('🟡 Ачык-жабыгы так эмес · Каркыра – Кеген');
    expect(await subscribed()).toHaveLength(1);
  });

  test('nothing else subscribes to anything', async () => {
    for (const words of [
      '/start',
      '/start karkyra-kegen',
      'каркыра',
      '/trip',
      '/status кордай',
      '/alerts',
      '/unsubscribe',
    ]) {
      await aizada.says(words);
    }
    await aizada.says('каркыра');
    await aizada.presses('Эмне үчүн?');
    expect(await subscribed()).toEqual([]);
    expect(await store.trips.of(chat)).toEqual([]);
  });
});

describe('what is heard of', () => {
  beforeEach(() => aizada.says('/subscribe Каркыра'));

  test('is ticked and unticked', async () => {
    expect(await aizada.presses('✅ Иштөө убактысы')).not.toContain('иштөө убактысы');
    expect(await aizada.presses('▫️ Иштөө убактысы')).toContain('иштөө убактысы');
    expect(await aizada.presses('✅ Ачылышы')).not.toContain('Эмне тууралуу жазабыз: ачылышы');
    expect((await subscribed())[0]?.alertKinds).toEqual(['closing', 'closure', 'hours']);
  });

  test('may be nothing, and that is said', async () => {
    for (const want of ['✅ Ачылышы', '✅ Жабылышы', '✅ Убактылуу жабылышы', '✅ Иштөө убактысы'])
      await aizada.presses(want);
    expect(await aizada.says('/subscribe Каркыра')).toContain('Эч нерсе белгиленген эмес');
  });

  test('is muted and unmuted', async () => {
    expect(await aizada.presses('Убактылуу токтотуу')).toContain('🔕');
    expect((await subscribed())[0]?.muted).toBe(true);
    expect(await aizada.presses('Кайра баштоо')).not.toContain('🔕');
    expect((await subscribed())[0]?.muted).toBe(false);
  });

  test('muted under an alert, the alert stays and the answer comes below', async () => {
    const before = house.telegram.calls.length;
    expect(await aizada.sendsData('mute:ky:karkyra-kegen')).toContain('🔕');
    const methods = house.telegram.calls.slice(before).map(({ method }) => method);
    expect(methods).toContain('sendMessage');
    expect(methods).not.toContain('editMessageText');
  });
});

describe('/unsubscribe', () => {
  beforeEach(() => aizada.says('/subscribe Каркыра'));

  test('by name ends it, and one tap brings it back as it was', async () => {
    await aizada.presses('✅ Иштөө убактысы');
    await aizada.presses('Убактылуу токтотуу');
    const before = await subscribed();
    expect(await aizada.says('/unsubscribe Каркыра')).toBe('Сиз жазылуудан чыктыңыз: Каркыра – Кеген');
    expect(await subscribed()).toEqual([]);
    await aizada.presses('Кайтаруу');
    expect(await subscribed()).toEqual(before);
  });

  test('without a name offers what there is', async () => {
    await aizada.says('/unsubscribe');
    expect(aizada.buttons()).toEqual(['Каркыра – Кеген']);
    await aizada.presses('Каркыра – Кеген');
    expect(await subscribed()).toEqual([]);
  });

  test('where there is nothing says so', async () => {
    expect(await aizada.says('/unsubscribe Кордай')).toBe('Сиз жазылган эмессиз: Ак-Жол – Кордай');
    await aizada.says('/unsubscribe Каркыра');
    expect(await aizada.says('/unsubscribe')).toContain('Билдирмелер азырынча жок.');
  });
});

describe('/alerts', () => {
  test('lists everything, each a button that changes it', async () => {
    await aizada.says('/subscribe Каркыра');
    await aizada.says('/subscribe Кордай');
    await aizada.presses('Убактылуу токтотуу');
    await aizada.says('/trip каркыра 1-май');
    const text = await aizada.says('/alerts');
    expect(text).toContain('• Ак-Жол – Кордай: 🔕 токтотулуп турат');
    expect(text).toContain('• Каркыра – Кеген: ачылышы, жабылышы, убактылуу жабылышы, иштөө убактысы');
    expect(text).toContain('• 📅 2027-жылдын 1-майы · Каркыра – Кеген');
    expect(aizada.buttons()).toHaveLength(4);
    expect(aizada.buttons().at(-1)).toBe('Баарын алып салуу');
    expect(await aizada.presses('2027-жылдын 1-майы · Каркыра – Кеген')).toContain('✅ Бул сапарга көз салабыз');
    expect(await aizada.presses('Алып салуу')).toContain('Бул сапарга мындан ары көз салбайбыз');
    expect(await store.trips.of(chat)).toEqual([]);
    await aizada.presses('Кайтаруу');
    expect(await store.trips.of(chat)).toHaveLength(1);
  });

  test('twenty are turned page by page, and can be removed all at once, when somebody is sure', async () => {
    for (let day = 10; day < 30; day += 1) await store.trips.add(chat, { crossing: karkyra, date: `2027-05-${day}` });
    const text = await aizada.says('/alerts');
    expect(text.split('\n')).toHaveLength(8);
    expect(text).toContain('1 / 4');
    expect(await aizada.presses('›')).toContain('2 / 4');
    expect(await aizada.presses('›')).toContain('3 / 4');
    expect(await aizada.presses('‹')).toContain('2 / 4');
    expect(await aizada.presses('Баарын алып салуу')).toContain('20');
    await aizada.presses('Жокко чыгаруу');
    expect(await store.trips.of(chat)).toHaveLength(20);
    await aizada.presses('Баарын алып салуу');
    expect(await aizada.presses('Ооба')).toContain('Билдирмелер азырынча жок.');
    expect(await store.trips.of(chat)).toEqual([]);
  });

  test('with nothing in it says how to begin', async () => {
    expect(await aizada.says('/alerts')).toContain('/subscribe ');
  });
});

test.each([
  'alerts:ky:nowhere',
  'want:ky:karkyra-kegen',
  'want:ky:karkyra-kegen::::everything',
  'want:ky:karkyra-kegen::::opening',
  'mute:ky:karkyra-kegen',
  'watch:ky:karkyra-kegen:zzzzzzzzz',
  'unwatch:ky:karkyra-kegen',
])('a button from another age, %s, changes nothing', async (data) => {
  await aizada.sendsData(data);
  expect(await subscribed()).toEqual([]);
  expect(await store.trips.of(chat)).toEqual([]);
});

test('with the store away every command says so, and questions are answered', async () => {
  const away = () => Promise.reject(new StoreUnavailable('the disk is full'));
  const gone = (part: object) => Object.fromEntries(Object.keys(part).map((name) => [name, away])) as never;
  const { subscriptions, trips, waits, travellers, conversations } = store;
  const lost = await openHouse({
    store: {
      ...store,
      subscriptions: gone(subscriptions),
      trips: gone(trips),
      waits: gone(waits),
      travellers: gone(travellers),
      conversations: gone(conversations),
    },
  });
  const bob = lost.traveller({ language: 'en', chat: 777 });
  for (const words of ['/subscribe karkyra', '/unsubscribe karkyra', '/alerts', '/trip karkyra 1 May', '/export']) {
    expect(await bob.says(words)).toBe(
      'Subscriptions and settings are paused for a while. You can still ask about crossings.',
    );
  }
  expect(await bob.says('karkyra')).toContain('Karkyra – Kegen');
  await lost.close();
});
