import { expect, test } from 'vitest';
import { untilLine } from '#render/alert/dates.ts';
import { aheadLines } from '#render/card/coming/ahead.ts';
import { closedAfter } from '#render/card/coming/closures.ts';
import { fromLine } from '#render/card/coming/span.ts';
import { type CardContext, createCardContext } from '#render/card/context.ts';
import { describeStatement } from '#render/statement.ts';
import { aStatus, at, karkyra, languages, localizerIn } from './build.ts';
import { dated, edge, said } from './statements.ts';

/** A moment stands in a sentence, its month with the ending that the sentence takes, and each clock after it. */

const status = aStatus({ at: '2026-11-22T12:00' });
const inEach = (words: (context: CardContext) => string) =>
  languages.map((language) => words(createCardContext(status, localizerIn(language), { precision: 'now' })));

test('until a moment', () => {
  expect(inEach((context) => untilLine(dated('2026-11-30T18:00'), context))).toEqual([
    'Until 30 November, 18:00 Bishkek / 17:00 Almaty',
    'До 30 ноября, 18:00 Бишкек / 17:00 Алматы',
    '30-ноябрда аяктайт, 18:00 Бишкек / 17:00 Алматы',
    '30 қарашада аяқталады, 18:00 Бішкек / 17:00 Алматы',
  ]);
});

test('from a moment', () => {
  expect(inEach((context) => fromLine(dated('2027-03-01T18:00'), context))).toEqual([
    'From 1 March 2027, 18:00 Bishkek / 17:00 Almaty',
    'Начиная с 1 марта 2027 г., 18:00 Бишкек / 17:00 Алматы',
    '2027-жылдын 1-мартынан баштап, 18:00 Бишкек / 17:00 Алматы',
    '2027 жылғы 1 наурыздан бастап, 18:00 Бішкек / 17:00 Алматы',
  ]);
});

test('from a day of which only one side is known', () => {
  expect(inEach((context) => fromLine(dated('<=2026-11-30'), context))[0]).toBe('From: by 30 November');
});

test('closed since a moment', () => {
  expect(inEach((context) => closedAfter(dated('2026-11-20T18:00'), context))).toEqual([
    'Closed since 20 November, 18:00 Bishkek / 17:00 Almaty',
    'Закрыт с 20 ноября, 18:00 Бишкек / 17:00 Алматы',
    '20-ноябрдан бери жабык, 18:00 Бишкек / 17:00 Алматы',
    '20 қарашадан бері жабық, 18:00 Бішкек / 17:00 Алматы',
  ]);
});

test('the season ends at a moment', () => {
  const by = edge('closes', '2026-11-30T18:00', said('authority', 'border service', '2026-11-20'));
  const ahead = { by, date: by.date, at: at('2026-11-30T18:00'), because: 'season', ends: null } as never;
  expect(inEach((context) => aheadLines({ ...context, status: { ...status, ahead } })[0] ?? '')).toEqual([
    expect.stringContaining('It closes on 30 November, 18:00 Bishkek / 17:00 Almaty.'),
    expect.stringContaining('Закроется 30 ноября, 18:00 Бишкек / 17:00 Алматы.'),
    expect.stringContaining('30-ноябрда жабылат, 18:00 Бишкек / 17:00 Алматы.'),
    expect.stringContaining('30 қарашада жабылады, 18:00 Бішкек / 17:00 Алматы.'),
  ]);
});

test.each([
  {
    fact: 'an opening that was seen',
    says: edge('opens', '2026-06', said('traveller', 'cyclist', '2026-07-02')),
    words: ['opened June', 'открылся в июне', 'июнда ачылган', 'маусымда ашылған'],
  },
  {
    fact: 'an opening that was announced',
    says: edge('opens', '2027-05-01', said('authority', 'border service', '2026-11-20')),
    words: [
      'opening planned 1 May 2027',
      'открытие по плану 1 мая 2027 г.',
      '2027-жылдын 1-майында ачуу пландалган',
      '2027 жылғы 1 мамырда ашу жоспарланған',
    ],
  },
  {
    fact: 'a closing that was announced',
    says: edge('closes', '2026-12-05', said('authority', 'border service', '2026-11-20')),
    words: [
      'closing planned 5 December',
      'закрытие по плану 5 декабря',
      '5-декабрда жабуу пландалган',
      '5 желтоқсанда жабу жоспарланған',
    ],
  },
])('$fact is a sentence, and a plan stays one', ({ says, words }) => {
  expect(languages.map((language) => describeStatement(says, karkyra, localizerIn(language)))).toEqual(words);
});
