/** What is said plainly is believed, however short; what is short and of some alone is left to an editor. */
import { describe, expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2028-05-02T05:00:00Z');
const saysOf = (text: string, country = 'KG') => draftsOf(text, { country }).map(({ says }) => says);

describe('one plain sentence shuts a gate', () => {
  test.each([
    ['С 14 мая пункт пропуска «Иркештам» закрыт.', 'KG'],
    ['Irkeshtam is closed from May 14.', 'KG'],
    ['14-майдан тарта «Иркештам» өткөрүү пункту жабык.', 'KG'],
    ['14 мамырдан бастап «Бақты» өткізу пункті жабық.', 'KZ'],
  ])('%s', (text, country) => {
    expect(draftsOf(text, { country })).toMatchObject([{ says: 'closed', from: '2028-05-14', guessed: [] }]);
  });
});

describe('the day before yesterday was its first, where it is the third day', () => {
  test.each([
    ['КПП «Торугарт» закрыт третьи сутки.', 'KG'],
    ['Torugart has been closed for a third day.', 'KG'],
    ['«Торугарт» бекети үчүнчү күн жабык турат.', 'KG'],
    ['«Бақты» бекеті үшінші күн жабық.', 'KZ'],
  ])('%s', (text, country) => expect(saysOf(text, country)).toEqual(['closed']));
});

describe('what else is told behind it takes nothing of it back', () => {
  test.each([
    ['С 14 мая КПП «Иркештам» закрыт. Справки по телефону дежурной части.', 'KG'],
    ['The Irkeshtam checkpoint is closed from May 14. The building cost two million dollars.', 'KG'],
    ['«Иркештам» бекети 14-майдан тарта жабык. Маалыматты кезметчиден сурасаңыз болот.', 'KG'],
    ['«Бақты» бекеті 14 мамырдан бастап жабық. Анықтаманы кезекшіден сұраңыз.', 'KZ'],
  ])('%s', (text, country) => expect(saysOf(text, country)).toEqual(['closed']));
});

describe('that the others are not concerned leaves those shut out who are', () => {
  test.each([
    'С 14 мая КПП «Иркештам» закрыт для фур. Остального транспорта это не касается.',
    'The Irkeshtam checkpoint is closed to trucks from May 14. Other vehicles are not affected.',
  ])('%s', (text) => {
    expect(draftsOf(text)).toMatchObject([{ says: 'closed', traffic: ['truck'] }]);
  });
});

describe('some whom no list knows shut nobody else out', () => {
  test.each([
    ['С 14 мая через «Иркештам» не пропускают паломников.', 'KG'],
    ['From May 14 Irkeshtam will not process seasonal pickers.', 'KG'],
    ['14-майдан тарта «Иркештам» бекетинен мерген аңчылар өткөрүлбөйт.', 'KG'],
    ['14 мамырдан бастап «Бақты» бекетінен балықшылар өткізілмейді.', 'KZ'],
  ])('%s', (text, country) => {
    const forAll = draftsOf(text, { country }).filter(
      ({ says, traffic, people }) => says === 'closed' && !traffic && !people,
    );
    expect(forAll).toEqual([]);
  });
});

test('the season of one language is no month of another, and a month with its day is one', () => {
  const [draft] = draftsOf('«Каркыра» бекети 20-майдан тарта жаңы маусымга чейин жабылат.');
  expect(draft).toMatchObject({ says: 'closed', from: '2028-05-20' });
  expect(draft).not.toHaveProperty('until');
  const [dated] = draftsOf('«Қордай» бекеті 20 мамырдан 3 маусымға дейін жабық.', { country: 'KZ' });
  expect(dated?.until?.slice(0, 7)).toBe('2028-06');
});

describe('what shuts on a day to come, and opens again, is shut', () => {
  test.each([
    'Сезон на «Каркыре» закончился. Завтра ворота запрут, откроют их 20 июля.',
    'The season at Karkyra is over. Tomorrow the gates are locked, and they open again on July 20.',
  ])('%s', (text) => expect(draftsOf(text)[0]).toMatchObject({ says: 'closed', from: '2028-05-03' }));
});
