import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { catalogue, type House, openHouse, type Traveller } from './house.ts';

const intoKazakhstan = catalogue.crossings.filter(({ posts }) => posts.some(({ country }) => country === 'KZ'));

let store: Store;
let house: House;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store });
});
afterEach(() => house.close());

/** What is written of another day, and of forty hours, and what is said of each. */
const bad = {
  ky: {
    otherDays: ['эртең Кордайда эки саат турам', 'кечээ Кордайдан 40 мүнөттө өттүк', '/report кордай эртең'],
    longAgo: 'Беш саат мурун Кордайдан 40 мүнөттө өттүк',
    onlyNow: 'Азыр көргөнүңүздү же акыркы үч саатта көргөнүңүздү гана айтсаңыз болот.',
    fortyHours: 'Кордайдан 40 саатта өттүк',
    threeDays: ['Кордайда үч күндөн бери турабыз', 'Кордайда 3 күн күтүп жатабыз'],
    tooLong: 'Бул бир суткадан көп. 24 саатка чейин кабыл алабыз.',
    forwarded: 'Башка бирөөнүн билдирүүсү кабар катары жазылбайт.',
    tooMany: 'Бүгүн алты кабар жаздыңыз, андан көбү алынбайт.',
  },
  kk: {
    otherDays: ['ертең Қордайда екі сағат тұрмын', 'кеше Қордайдан 40 минутта өттік', '/report қордай ертең'],
    longAgo: 'Бес сағат бұрын Қордайдан 40 минутта өттік',
    onlyNow: 'Қазір көріп тұрғаныңызды немесе соңғы үш сағатта көргеніңізді ғана айта аласыз.',
    fortyHours: 'Қордайдан 40 сағатта өттік',
    threeDays: ['Қордайда үш күннен бері тұрмыз', 'Қордайда 3 күн күтіп тұрмын'],
    tooLong: 'Бұл бір тәуліктен көп. 24 сағатқа дейін қабылдаймыз.',
    forwarded: 'Басқа біреудің хабары сіздің хабарыңыз болып жазылмайды.',
    tooMany: 'Бүгін алты хабар жаздыңыз, одан көбі қабылданбайды.',
  },
  ru: {
    otherDays: ['завтра стою на Кордае два часа', 'вчера прошли Кордай за 40 минут', '/report кордай завтра'],
    longAgo: 'пять часов назад прошли Кордай за 40 минут',
    onlyNow: 'Сообщить можно о том, что вы видите сейчас или видели за последние три часа.',
    fortyHours: 'прошли Кордай за 40 часов',
    threeDays: ['три дня стоим на Кордае', 'стою на Кордае уже 3 дня'],
    tooLong: 'Это больше суток. Принимаем до 24 часов.',
    forwarded: 'Пересланные слова мы не записываем как сообщение с места.',
    tooMany: 'Сегодня от вас уже шесть сообщений, больше нельзя.',
  },
  en: {
    otherDays: [
      'tomorrow we crossed Korday in 40 minutes',
      'yesterday we crossed Korday in 40 minutes',
      '/report korday tomorrow',
    ],
    longAgo: 'five hours ago we crossed Korday in 40 minutes',
    onlyNow: 'A report tells what you see now or saw in the last three hours.',
    fortyHours: 'we crossed Korday in 40 hours',
    threeDays: ['been waiting at korday for three days', 'stuck at korday for 3 days'],
    tooLong: 'That is more than a day. We take up to 24 hours.',
    forwarded: 'Forwarded words are not noted as a report.',
    tooMany: 'That is six reports today, the most one person can send.',
  },
} as const;

describe.each(Object.entries(bad))('in %s what cannot be is not noted, and why is said', (language, words) => {
  let one: Traveller;
  beforeEach(() => {
    one = house.traveller({ chat: 841, language });
  });
  afterEach(async () => expect(await store.reports.since(0)).toEqual([]));

  test.each([...words.otherDays, words.longAgo])('%s', async (said) => {
    expect(await one.says(said)).toBe(words.onlyNow);
  });

  test.each([words.fortyHours, ...words.threeDays])('%s', async (said) => {
    expect(await one.says(said)).toBe(words.tooLong);
  });

  test('forty hours that a forged button tells', async () => {
    const forged = `report:${language}:ak-jol-korday:passed:2400:KZ:car`;
    expect(await one.sendsData(forged)).toContain(words.tooLong);
  });

  test('forwarded words', async () => {
    const origin = { type: 'hidden_user', sender_user_name: 'Anna', date: 1 };
    expect(await one.sends({ text: words.fortyHours, forward_origin: origin })).toBe(words.forwarded);
  });
});

test.each(Object.entries(bad))('in %s a seventh report of a day is not taken', async (language, { tooMany }) => {
  const one = house.traveller({ chat: 842, language });
  const answers: string[] = [];
  for (const { id } of intoKazakhstan.slice(0, 7))
    answers.push(await one.sendsData(`report:${language}:${id}:shut::KZ:car`));
  expect(answers[6]).toContain(tooMany);
  expect(await store.reports.since(0)).toHaveLength(6);
});
