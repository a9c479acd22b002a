import { describe, expect, test } from 'vitest';
import { answered, understand } from './asked.ts';

/* What is told beside a journey, and not asked: the weather, or a jam because of which they ask for another way. */

const journey = (q: string) => {
  const { about } = understand(q);
  return about.kind === 'journey' ? [about.from[0]?.names['en'], about.to[0]?.names['en']] : about.kind;
};

describe('bad weather, or snow that is told of, leaves a journey one', () => {
  test.each([
    ['каракол - алматы непогода сегодня', 'Karakol', 'Almaty'],
    ['из Актобе в Оренбург, метель', 'Aktobe', 'Orenburg'],
    ['shymkent to tashkent, terrible weather', 'Shymkent', 'Tashkent'],
    ['from barnaul to semey, its snowing', 'Barnaul', 'Semey'],
    ['Таластан Таразга, аба ырайы начар', 'Talas', 'Taraz'],
    ['Ошко Анжияндан, кар жаап жатат', 'Andijan', 'Osh'],
    ['Павлодардан Омбыға, ауа райы нашар', 'Pavlodar', 'Omsk'],
    ['Бішкекке Тараздан, боран соғып тұр', 'Taraz', 'Bishkek'],
  ])('%s', (q, from, to) => expect(journey(q)).toEqual([from, to]));

  test.each(['погода Алматы Бишкек', 'weather in Osh and Andijan', 'Ош менен Анжиянда аба ырайы кандай'])(
    'the weather in two towns is none of ours: %s',
    (q) => expect(journey(q)).toBe('elsewhere'),
  );
});

describe('because of a jam another way is asked for', () => {
  test.each([
    'из Алматы в Бишкек, если на Кордае очередь, как лучше ехать',
    'almaty to bishkek, which way if korday is packed',
    'Алматыдан Бишкекке Кордайда кезек болсо кайсы жол менен барам',
    'Алматыдан Бішкекке Қордайда адам көп болса қай жолмен барамын',
  ])('%s', (q) => {
    const { about, topics } = understand(q);
    expect(topics[0].topic).toBe('way');
    expect(about).toMatchObject({ kind: 'journey', ways: { isShut: true } });
    expect(answered(q).split('\n')[0]).not.toMatch(/60–90|очередь|queue|кезек/u);
  });

  test('without a journey the queue is asked of', () =>
    expect(understand('если на Кордае очередь, сколько ждать').topics[0].topic).toBe('waits'));
});
