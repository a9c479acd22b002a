import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/** Papers by whose they are and where they are shown, and what was taken for something of another kind. */

const aspectsOf = (q: string) => understand(q).aspects.map(({ aspect }) => aspect);

describe('how a notice is published is asked of the bot', () => {
  test.each([
    'where can we publish a notice about our post',
    'the press service would like to issue a bulletin, can we put_up news here',
    'хотим разместить предупреждение о ремонте поста, кто может публиковать',
    'билдирмени кантип жарыялайбыз',
    'хабарламаны қалай жариялаймыз',
  ])('%s', (q) => expect(firstLine(q)).toContain('/announce'));

  test.each(['where do they announce closures', 'жабылганын ким жарыялайт', 'жаңалықты қайдан оқимын'])(
    'and who announces is no such question: %s',
    (q) => expect(answered(q)).not.toContain('/announce'),
  );
});

describe('whether a load goes first is asked of the queue of lorries', () => {
  test.each([
    'can a lorry with milk bypass the queue at korday',
    'везём живых кур фурой, пропустят ли без очереди',
    'балык тиеген жүк унаа кезексиз өтөбү',
    'гуманитарлық жүкпен кезек күтпей өтуге бола ма',
  ])('%s', (q) => {
    expect(topics(q)[0]).toBe('trucks/queue');
    expect(firstLine(q)).toContain('CarGoRuqsat');
  });

  test('and who is with child asks for herself', () => {
    expect(topics('i am pregnant, can i skip the queue at korday')[0]).toBe('accessibility');
  });
});

describe('a parent alone with a child is no child alone', () => {
  test.each([
    'лечу один с дочкой, точнее еду в казахстан из бишкека',
    'travelling solo with my son from bishkek to almaty, any paper',
    'уулум менен өзүм чыгам кордайдан, кагаз керекпи',
    'ұлыммен өзім ғана қырғызстанға барам, құжат керек пе',
  ])('%s', (q) => {
    expect(aspectsOf(q)).toContain('consent');
    expect(aspectsOf(q)).not.toContain('without-parents');
  });

  test.each([
    'дочка поедет сама из бишкека в алматы, какие бумаги',
    'my daughter crosses korday by herself',
    'кызым жалгыз чыгат кордайдан',
    'ұлым жалғыз қырғызстанға бара ма',
    'чоң энеси кызым менен алматыга барат',
  ])('and this one is: %s', (q) => expect(aspectsOf(q)).toContain('without-parents'));
});

describe('who stayed too long unregistered is told how long they are kept out', () => {
  test.each([
    'гражданин казахстана, жил в оше полгода и не зарегистрировался, впустят ли',
    'kazakh passport, half a year in bishkek, never registered, can i enter again',
    'казакстандык бишкекте беш ай катталбады, кайра киргизеби',
    'бішкекте төрт жарым ай тіркелмей жүрдім, қайта кіре аламын ба',
  ])('%s', (q) => expect(firstLine(q)).toMatch(/90/u));
});

describe('a people says where, and not who', () => {
  test.each([
    ['өзбектен арак алып келем, канча болот', 'UZ'],
    ['тәжіктен өрік әкелсем', 'TJ'],
    ['түркмөнгө виза керекпи бизге', 'TM'],
  ])('%s', (q, country) => {
    expect(understand(q).traveller.people).toBeUndefined();
    expect(understand(q).about).toMatchObject({ country });
  });

  test.each([
    'поедем в иран через туркмению, нужна виза?',
    'to iran through turkmenistan, is a visa needed',
    'иранга түркмөнстан аркылуу барабыз, виза керекпи',
  ])('nor a country to which they go: %s', (q) => {
    expect(understand(q).traveller.people).toBeUndefined();
    expect(understand(q).about).toMatchObject({ country: 'TM' });
  });

  test('and who is asked after is somebody still', () => {
    expect(understand('иранцу нужна виза в туркмению').traveller.people).toBe('IR');
    expect(understand('is karkyra open to indians').traveller.people).toBe('IN');
  });

  test('of a visa abroad the citizens of the country of the language are told', () => {
    expect(firstLine('қытайға виза керек пе')).toContain('Қазақстан азаматтары');
    expect(firstLine('кытайга виза керекпи')).toContain('Кыргызстандын жарандары');
  });
});

describe('whoever is of a third country is told first that a post is not for them', () => {
  test.each(['polish passport at zhelkuar', 'с узбекским паспортом через убаган', 'корей паспорту менен желкуардан'])(
    '%s',
    (q) =>
      expect(topics(q).length > 0 && answered(q).split('\n').slice(0, 2).join(' ')).toMatch(
        /KNB|КНБ|security|УКК|УКМК|Россия|Russia|Орус/u,
      ),
  );
});

test('where a visa may be given is said to be unknown, where nobody tells', () => {
  expect(firstLine('пакистанцу дадут визу прямо на границе кыргызстана')).toContain('мы не знаем');
  expect(firstLine('do germans get a visa at the kyrgyz border')).toContain('without a visa');
});

test.each([
  'сколько стоит разрешение на памир',
  'гбао уруксаты канча турат',
  'гбао рұқсаты қанша тұрады',
  'price of the gbao permit',
])('a permit for what lies behind a post of a country abroad is told by that post: %s', (q) =>
  expect(firstLine(q)).toContain('30'),
);

describe('a queue of which nobody tells', () => {
  test.each([
    ['what is kaplanbek usually like, long queue?', '27,000'],
    ['на достуке обычно большая очередь', '18'],
    ['қапланбекте көбіне кезек ұзын ба', '27'],
  ])('is told by how many pass: %s', (q, count) => expect(firstLine(q)).toContain(count));

  test('or by works that make it longer', () => {
    expect(answered('queue at kosak today')).toContain('rebuilt');
  });

  test.each([
    'кордайда камера барбы, канча машина турганын көрсөм',
    'is there a camera where i see the queue at korday',
  ])('is seen by no camera that we know: %s', (q) => expect(firstLine(q)).not.toMatch(/speed|ылдамдык/u));
});
