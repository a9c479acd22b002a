import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { seasonHistory } from '#domain/seasons/season-history.ts';
import type { Statement } from '#domain/statement.ts';
import { seasonYears } from '#render/card/coming/season-years.ts';
import { plain } from '#render/html.ts';
import { catalogue } from '../bot/house.ts';
import { karkyra, languages, localizerIn } from './build.ts';
import { closed, edge, guide, said, season, works } from './statements.ts';

const border = said('authority', 'border service', '2026-11-01');
const was = (date: string) => said('traveller', 'cyclist', date);

function told(statements: readonly Statement[], language = 'en', on = '2026-07-01') {
  const at = DateTime.fromISO(`${on}T12:00`, { zone: 'Asia/Bishkek' });
  const now = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Bishkek' });
  return seasonYears(seasonHistory({ ...karkyra, statements }, statements, { at, now }), localizerIn(language), 'day');
}

const lines = (...asked: Parameters<typeof told>) => plain(told(...asked)).split('\n');
const rule = season('05-01..10-31', guide);

test('the rule first, then what the record says of the day, then the years', () => {
  const words = [2015, 2016, 2017, 2018, 2019].map((year) => works(`${year}-07-03`, was(`${year}-07-03`)));
  expect(lines([rule, ...words])).toEqual([
    'Season by year · Karkyra – Kegen',
    'The rule now: May–October',
    'Open on 1 July in 5 of the 5 years whose record tells of that day.',
    '2019: opening and closing not known; seen working 3 July',
    '2018: opening and closing not known; seen working 3 July',
    '2017: opening and closing not known; seen working 3 July',
    '2016: opening and closing not known; seen working 3 July',
    '— — —',
    '2015: opening and closing not known; seen working 3 July',
  ]);
});

test('fewer than five years are named, and are no rule', () => {
  expect(lines([rule, works('2019-07-03', was('2019-07-03'))]).slice(2, 4)).toEqual([
    'Open on 1 July in 1 of the 1 years whose record tells of that day.',
    'Too few years for a rule.',
  ]);
});

describe('a year', () => {
  test.each<[Statement[], string]>([
    [
      [edge('opens', '2013-06', was('2013-07')), edge('closes', '2013-10-02', was('2013-10-04'))],
      '2013: opened June; closed 2 October',
    ],
    [[edge('opens', '~2017-05-01', was('2017-05-03'))], '2017: opened about 1 May; closing not known'],
    [[edge('closes', '2013-10-02', was('2013-10-04'))], '2013: closed 2 October; opening not known'],
    [[edge('opens', '2025-05-01', said('press', 'paper', '2025-04-01'))], '2025: opening planned 1 May'],
    [[works('<=2015-09-06', was('2015-09-06'))], '2015: opening and closing not known; seen working by 6 September'],
    [[closed('2022-01-07', '2022-01-16', 'unrest', border)], '2022: temporarily closed from 7 to 16 January'],
    [
      [closed('2020-11-30', '2021-02-28', 'weather', border)],
      '2020: temporarily closed from 30 November 2020 to 28 February 2021',
    ],
    [[closed('2020-04', null, 'epidemic', border)], '2020: temporarily closed from April'],
  ])('%#: $1', (statements, line) => {
    const year = line.slice(0, 4);
    expect(lines([rule, ...statements]).find((one) => one.startsWith(year))).toBe(line);
  });
});

test('nothing on record, and nobody speaks of a season', () => {
  expect(lines([])).toEqual([
    'Season by year · Karkyra – Kegen',
    'No season is known: nobody says that it closes for part of the year.',
    'No year is on record yet.',
  ]);
});

test('a long list is folded after the newest years', () => {
  const words = [2014, 2015, 2016, 2017, 2018, 2019].map((year) => works(`${year}-07-03`, was(`${year}-07-03`)));
  const html = told([rule, ...words]);
  expect(html).toMatch(/2016: [^\n]*\n<blockquote expandable>2015: [^\n]*\n2014: [^\n]*<\/blockquote>$/);
});

describe('the history of Karkyra – Kegen', () => {
  const crossing = catalogue.crossings.find(({ id }) => id === 'karkyra-kegen');
  if (crossing === undefined) throw new Error('karkyra-kegen is gone');
  const inWords = (language: string) => {
    const at = DateTime.fromISO('2026-05-20T12:00', { zone: 'Asia/Bishkek' });
    const now = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Bishkek' });
    return plain(seasonYears(seasonHistory(crossing, crossing.statements, { at, now }), localizerIn(language), 'day'));
  };

  test('tells of the years that somebody told of, and of no others', () => {
    const years = [...inWords('en').matchAll(/^(\d{4}):/gm)].map(([, year]) => Number(year));
    expect(years).toEqual([
      2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2015, 2013, 2010, 2008, 2006, 2002,
    ]);
  });

  test.each([
    ['en', '2013: opened June; closed 2 October; seen working August'],
    ['ru', '2013: открылся в июне; закрылся 2 октября; работал в августе'],
    ['ky', '2013: июнда ачылган; 2-октябрда жабылган; августта иштеп турган'],
    ['kk', '2013: маусымда ашылған; 2 қазанда жабылған; тамызда жұмыс істеп тұрған'],
  ])('in %s', (language, line) => {
    expect(inWords(language)).toContain(line);
  });

  test.each(languages)('the rule now is all year, in %s', (language) => {
    const all = { en: 'all year', ru: 'весь год', ky: 'жыл бою', kk: 'жыл бойы' }[language];
    expect(inWords(language).split('\n')[1]).toContain(all);
  });

  test('20 May was open in three of the eight years that tell of it', () => {
    expect(inWords('en')).toContain('Open on 20 May in 3 of the 8 years whose record tells of that day.');
  });
});

describe('the history agrees with the card', () => {
  const halt = closed('2026-11-10', '2026-12-10', 'weather', said('authority', 'border service', '2026-11-10'));

  test('"halted until 10 December", and it had been open for days: a halt ends where it ended', () => {
    const again = edge('opens', '2026-11-18', said('authority', 'border service', '2026-11-18'));
    const year = (language: string) => lines([halt, again], language).find((line) => line.startsWith('2026'));
    expect(languages.map(year)).toEqual([
      '2026: temporarily closed from 10 November; reopened 18 November',
      '2026: временно закрыт с 10 ноября; снова открылся 18 ноября',
      '2026: 10-ноябрдан баштап убактылуу жабык; 18-ноябрда кайра ачылган',
      '2026: 10 қарашадан бастап уақытша жабық; 18 қарашада қайта ашылған',
    ]);
  });

  test('"opening planned 2 December, 15 December", and the first had been put off: the plan that stands is told', () => {
    const service = (date: string) => said('authority', 'border service', date);
    const [first, moved] = [
      edge('opens', '2026-12-02', service('2026-11-12')),
      edge('opens', '2026-12-15', service('2026-11-20')),
    ];
    expect(lines([first, moved]).find((line) => line.startsWith('2026'))).toBe('2026: opening planned 15 December');
    expect(lines([halt, first, moved]).find((line) => line.startsWith('2026'))).toBe(
      '2026: opening planned 15 December; temporarily closed from 10 November',
    );
  });

  test('"open in 0 of the years", on the day it was seen open: a day seen working counts', () => {
    const seen = works('2026-11-22', said('traveller', 'cyclist', '2026-11-22'));
    expect(lines([halt, seen], 'en', '2026-11-22')).toContain(
      'Open on 22 November in 1 of the 1 years whose record tells of that day.',
    );
  });

  test('one halt is told once, in the year it began', () => {
    const long = closed('2010-04', '2013-06', 'unrest', border);
    expect(lines([long]).filter((line) => /^\d{4}:/.test(line))).toEqual([
      '2010: temporarily closed from April 2010 to June 2013',
    ]);
  });

  test('whoever asks about the season is not told of today', () => {
    const at = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Bishkek' });
    const seen = works('2026-11-20', said('traveller', 'cyclist', '2026-11-20'));
    const history = seasonHistory({ ...karkyra, statements: [seen] }, [seen], { at, now: at });
    expect(plain(seasonYears(history, localizerIn('en'), 'now'))).not.toContain('whose record tells');
  });
});

test('the months of a season are told in the words of each language, also where nothing is known', () => {
  const statements = [rule, works('2019-08-07', was('2019-08-07')), works('2018-08-07', was('2018-08-07'))];
  const at = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Bishkek' });
  const history = seasonHistory({ ...karkyra, statements }, statements, { at, now: at, months: [8, 1] });
  const linesIn = (language: string) =>
    plain(seasonYears(history, localizerIn(language), 'now'))
      .split('\n')
      .slice(2, 5);
  expect(languages.map(linesIn)).toEqual([
    [
      'Open in August in 2 of the 2 years whose record tells of it.',
      'No year on record tells of January.',
      'Too few years for a rule.',
    ],
    [
      'В августе был открыт: 2 из 2 (считаем годы, о которых есть сведения).',
      'Как было в январе, неизвестно.',
      'Лет слишком мало, чтобы говорить о правиле.',
    ],
    [
      'Маалымат бар 2 жылдын экөөндө августта ачык болгон.',
      'Январь айы тууралуу маалымат жок.',
      'Тыянак чыгаруу үчүн маалымат өтө аз.',
    ],
    [
      'Дерек бар 2 жылдың екеуінде тамызда ашық болған.',
      'Қаңтар айы туралы дерек жоқ.',
      'Дерек тым аз, сондықтан қорытынды жасай алмаймыз.',
    ],
  ]);
});
