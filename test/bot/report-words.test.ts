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

test('where several bear the name one more tap says which', async () => {
  const anna = house.traveller({ chat: 813, language: 'ru' });
  expect(await anna.says('прошли Карасу за 40 минут')).toBe('На каком пункте пропуска?');
  expect(await anna.presses(anna.buttons()[0] ?? '')).toBe('В какую сторону и на чём?');
  expect(await anna.presses(anna.buttons()[0] ?? '')).toContain('Спасибо');
  expect(await told()).toMatchObject([{ crossing: 'ak-tilek-karasu', saw: { what: 'passed', minutes: 40 } }]);
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
    await bob.says('we crossed Korday in 40 hours');
    expect(await bob.presses('cars, toward Kazakhstan')).toContain('That is more than a day.');
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
