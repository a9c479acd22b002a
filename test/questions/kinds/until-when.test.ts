import { describe, expect, test } from 'vitest';
import { answered, topics, understand } from './asked.ts';

/* By which hour a post shuts, in words that count hours or speak of its order. */

describe('until which hour it works is asked of its hours', () => {
  test.each([
    'кеген неше сағатқа дейін ашық',
    'Құрманғазы бекеті қанша сағатқа дейін',
    'Чоң-Капка нече саатка чейин ачык',
    'Кең-Сайдын иш тартиби',
    'Шаған бекетінің жұмыс тәртібі',
  ])('%s', (q) => expect(topics(q)[0]).toBe('hours'));

  test.each(['алматыдан кегенге неше сағат жол', 'ошко канча саат жол'])('how long the drive is, is not: %s', (q) =>
    expect(topics(q)).not.toContain('hours'),
  );
});

describe('whoever has not paid a fine asks whether they are let in', () => {
  test.each([
    ['штраф не уплачен, нас развернут на границе казахстана?', /штраф/u],
    ['unpaid parking fines in kazakhstan, would i be turned away', /unpaid/u],
    ['казакстанда штрафым бар, чек арадан кайтарабы', /айып/u],
    ['қазақстанда айыппұлым төленбеген, бекеттен өткізбей ме', /айыппұл/u],
  ])('%s', (q, told) => expect(answered(q).split('\n')[0]).toMatch(told));
});

describe('a word that asks is no town', () => {
  test.each(['из алматы на какой пост лучше', 'с ташкента в какой переход', 'из оша на какую границу'])('%s', (q) =>
    expect(understand(q).about.kind).not.toBe('journey'),
  );
});

describe('a country by its letters, with an ending', () => {
  test.each([
    ['бишкектен кзга кайсы бекет менен', 'KZ'],
    ['рфга казакстан аркылуу', 'RU'],
    ['рфқа қай бекеттен', 'RU'],
  ])('%s', (q, country) => expect(JSON.stringify(understand(q))).toContain(`"${country}"`));
});

describe('that nothing is known says of what', () => {
  test.each([
    ['можно ли узбеку жить в Кыргызстане без регистрации', /про это/u],
    ['өзбекстандык кыргызстанда катталбай жүрсө болобу', /^Бул тууралуу/u],
    ['қырғызстанда өзбек тіркелмей тұра ала ма', /^Бұл туралы/u],
    ['can uzbeks live in kyrgyzstan unregistered', /about this/u],
  ])('%s', (q, unnamed) => expect(answered(q)).not.toMatch(unnamed));
});

describe('who goes first is asked of people where nobody drives a lorry', () => {
  test.each([
    'пропустят ли без очереди беременную с ребёнком на узбекском посту',
    'do uzbek posts let a pregnant woman through without queueing',
    'өзбек бекетинен боюнда бар аялды кезексиз өткөрөбү',
    'өзбек бекетінен аяғы ауыр келіншекті кезексіз өткізе ме',
  ])('%s', (q) => expect(answered(q)).not.toMatch(/ничего нет|have nothing|маалымат жок|мәлімет жоқ/u));
});
