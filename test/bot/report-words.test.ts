import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { catalogue, type House, openHouse, type Traveller } from './house.ts';

let store: Store;
let house: House;
let bob: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store });
  bob = house.traveller({ chat: 811, language: 'en' });
});
afterEach(() => house.close());

const told = () => store.reports.since(0);

describe('words are a proposal, and one tap confirms it', () => {
  test.each([
    ['ru', 'стою на Кордае два часа', 'waiting', 120, 'Записать?', 'Спасибо'],
    ['ru', 'прошли Кордай за 40 минут', 'passed', 40, 'Записать?', 'Спасибо'],
    ['ky', 'Кордайда эки саат турам', 'waiting', 120, 'Ушундай деп жазылсынбы?', 'Рахмат'],
    ['kk', 'Қордайдан 40 минутта өттік', 'passed', 40, 'Жазып қояйық па?', 'Рақмет'],
    ['en', 'we crossed Korday in 40 minutes', 'passed', 40, 'Shall this be noted?', 'Thank you'],
  ])('%s: %s', async (language, words, what, minutes, asked, thanks) => {
    const one = house.traveller({ chat: 812, language });
    expect(await one.says(words)).toContain(asked);
    expect(await told()).toEqual([]);
    expect(await one.presses(one.buttons()[0] ?? '')).toContain(thanks);
    expect(await told()).toMatchObject([{ saw: { what, minutes } }]);
  });

  test('what the words say of direction and vehicle is not asked again', async () => {
    await bob.says('we crossed Korday in 40 minutes by car to Kazakhstan');
    expect(bob.buttons()).toEqual(['cars, toward Kazakhstan', 'It is a question']);
    expect(await bob.presses('It is a question')).toContain('Ak-Jol – Korday');
    expect(await told()).toEqual([]);
  });
});

describe('who waits since an hour reads it on the clock of the side they came from: noon in Kyrgyzstan, eleven in Kazakhstan', () => {
  test.each([
    ['ru', 'с восьми утра стоим на Кордае', 'стоите с 08:00'],
    ['ky', 'Кордайда таңкы сегизден бери турабыз', 'саат 08:00 болгондон бери күтүп турасыз'],
    ['kk', 'Қордайда таңғы 8-ден бері тұрмын', 'сағат 08:00 болғаннан бері күтіп тұрсыз'],
    ['en', 'been waiting at korday since 8 am', 'waiting since 08:00'],
  ])('%s: %s', async (language, words, asked) => {
    const [one, other] = [house.traveller({ chat: 814, language }), house.traveller({ chat: 815, language })];
    for (const [traveller, country] of [
      [one, 'KZ'],
      [other, 'KG'],
    ] as const) {
      expect(await traveller.says(words)).toContain(asked);
      await traveller.presses(traveller.buttons().find((_, at) => at === (country === 'KZ' ? 1 : 4)) ?? '');
    }
    expect((await told()).map(({ toward, saw }) => [toward, saw])).toEqual(
      expect.arrayContaining([
        ['KZ', { what: 'waiting', minutes: 240 }],
        ['KG', { what: 'waiting', minutes: 180 }],
      ]),
    );
  });

  test('where the words leave open since when, how long is asked', async () => {
    for (const words of ['since 8', 'since this morning', 'all day']) {
      expect(await bob.says(`we are waiting at korday ${words}`)).toBe('How long have you waited so far?');
    }
    await bob.presses('4 h');
    expect(await bob.presses('cars, toward Kazakhstan')).toContain('Thank you');
    expect(await told()).toMatchObject([{ saw: { what: 'waiting', minutes: 240 } }]);
  });
});

test('where several bear the name one more tap says which', async () => {
  const anna = house.traveller({ chat: 813, language: 'ru' });
  expect(await anna.says('прошли Карасу за 40 минут')).toBe('На каком пункте пропуска?');
  expect(await anna.presses(anna.buttons()[0] ?? '')).toBe('В какую сторону и на чём?');
  expect(await anna.presses(anna.buttons()[0] ?? '')).toContain('Спасибо');
  expect(await told()).toMatchObject([{ crossing: 'ak-tilek-karasu', saw: { what: 'passed', minutes: 40 } }]);
});

describe('what the words leave out is asked', () => {
  test('how long, and then the way', async () => {
    const one = house.traveller({ chat: 816, language: 'ky' });
    expect(await one.says('Кордайда кезекте турам')).toBe('Азырынча канча күттүңүз?');
    expect(one.buttons().at(-1)).toBe('Бул суроо');
    await one.presses('1 саат');
    expect(await one.presses(one.buttons()[4] ?? '')).toContain('Рахмат');
    expect(await told()).toMatchObject([{ crossing: 'ak-jol-korday', saw: { what: 'waiting', minutes: 60 } }]);
  });

  test('where: of the crossing asked about just now, of a border which of its crossings, else how to write it', async () => {
    const one = house.traveller({ chat: 817, language: 'ru' });
    expect(await one.says('стоим 3 часа')).toMatch(/^Напишите пункт: \/report /);
    expect(await one.says('стою на границе два часа')).toBe('На каком пункте пропуска?');
    expect(one.buttons()).toContain('Ак-Жол – Кордай');
    await one.says('каркыра');
    expect(await one.says('стоим уже часа три')).toContain('Записать? Каркыра – Кеген, стоите уже 3 ч.');
    await one.presses(one.buttons()[0] ?? '');
    expect(await told()).toMatchObject([{ crossing: 'karkyra-kegen', saw: { what: 'waiting', minutes: 180 } }]);
  });

  test('a question about papers stays one, and a place that nobody knows no report', async () => {
    const one = house.traveller({ chat: 818, language: 'ru' });
    expect(await one.says('стоим на Маньчжурии два часа')).toContain('Мы знаем только пункты');
    expect(await one.says('стою на Кордае, нужна страховка')).toContain('страховк');
    expect(await told()).toEqual([]);
  });
});

describe('what is no report', () => {
  test('forwarded words', async () => {
    const origin = { type: 'hidden_user', sender_user_name: 'Anna', date: 1 };
    const { length: before } = house.telegram.callsOf('sendMessage');
    const answer = await bob.sends({ text: 'we crossed Korday in 40 minutes', forward_origin: origin });
    expect(answer).toBe('Forwarded words are not noted as a report.');
    expect(house.telegram.callsOf('sendMessage')).toHaveLength(before + 1);
    expect(bob.buttons()).toEqual(['Ak-Jol – Korday']);
    expect(await told()).toEqual([]);
    expect(await bob.presses('Ak-Jol – Korday')).toContain('Ak-Jol – Korday');
  });

  test('of tomorrow and of yesterday', async () => {
    const sentence = 'A report tells what you see now or saw in the last three hours.';
    expect(await bob.says('we crossed Korday in 40 minutes yesterday')).toBe(sentence);
    expect(await bob.says('/report korday tomorrow')).toBe(sentence);
    expect(await told()).toEqual([]);
  });

  test('of forty hours', async () => {
    expect(await bob.says('we crossed Korday in 40 hours')).toContain('That is more than a day.');
    expect(await told()).toEqual([]);
  });

  test('of a group, but for the command', async () => {
    const among = house.traveller({ language: 'en', group: true });
    await among.says(`@${house.telegram.world.bot.username} we crossed Korday in 40 minutes`);
    expect(among.buttons()).not.toContain('It is a question');
    expect(await told()).toEqual([]);
    await among.says('/report korday');
    for (const tap of ['I passed', '45 min']) await among.presses(tap);
    expect(await among.presses('cars, toward Kazakhstan')).toBe(
      'Thank you. It shows for three hours and helps whoever is on the way.',
    );
    expect(await told()).toHaveLength(1);
  });
});

test('ten crossings in a minute: six are taken', async () => {
  const crossings = catalogue.crossings.filter(({ posts }) => posts.some(({ country }) => country === 'KZ'));
  const answers: string[] = [];
  for (const { id } of crossings.slice(0, 10)) answers.push(await bob.sendsData(`report:en:${id}:shut::KZ:car`));
  expect(await told()).toHaveLength(6);
  expect(answers.at(-1)).toContain('That is six reports today');
});
