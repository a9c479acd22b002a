import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { seasonHistory } from '#domain/season-history.ts';
import type { Statement } from '#domain/statement.ts';
import { seasonYears } from '#render/card/season-years.ts';
import { plain } from '#render/html.ts';
import { catalogue } from '../bot/house.ts';
import { karkyra, languages, localizerIn } from './build.ts';
import { closed, edge, guide, said, season, works } from './statements.ts';

const border = said('authority', 'border service', '2026-11-01');
const was = (date: string) => said('traveller', 'cyclist', date);

function told(statements: readonly Statement[], language = 'en', on = '2026-07-01') {
  const at = DateTime.fromISO(`${on}T12:00`, { zone: 'Asia/Bishkek' });
  const now = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Bishkek' });
  return seasonYears(seasonHistory({ ...karkyra, statements }, statements, { at, now }), localizerIn(language));
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
    [[closed('2022-01-07', '2022-01-16', 'unrest', border)], '2022: temporarily closed from 7 January to 16 January'],
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
    return plain(seasonYears(seasonHistory(crossing, crossing.statements, { at, now }), localizerIn(language)));
  };

  test('tells of the years that somebody told of, and of no others', () => {
    const years = [...inWords('en').matchAll(/^(\d{4}):/gm)].map(([, year]) => Number(year));
    expect(years).toEqual([
      2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2015, 2013, 2012, 2011, 2010, 2008, 2006, 2002,
    ]);
  });

  test.each([
    ['en', '2013: opened June; closed 2 October; temporarily closed from April 2010 to June 2013; seen working August'],
    [
      'ru',
      '2013: открылся в июне; закрылся 2 октября; временно закрыт с апреля 2010 г. по июнь 2013 г.; работал в августе',
    ],
    [
      'ky',
      '2013: июнда ачылган; 2-октябрда жабылган; 2010-жылдын апрелинен 2013-жылдын июнуна чейин убактылуу жабык; августта иштеп турган',
    ],
    [
      'kk',
      '2013: маусымда ашылған; 2 қазанда жабылған; 2010 жылғы сәуірден 2013 жылғы маусымға дейін уақытша жабық; тамызда жұмыс істеп тұрған',
    ],
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
