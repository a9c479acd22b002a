import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { parseDated } from '#domain/time/dated.ts';
import { parseHours } from '#domain/time/hours.ts';
import { codes } from '../languages.ts';
import { createFolder, now, problemsOf, small } from './folder.ts';

const { crossings, countries, sources } = loadCatalogue(small, now, codes);
const pass = crossings[0];
const guards = { who: 'kg-guards', kind: 'authority', name: { en: 'Guards of the one side' } };
const oldBus = {
  who: 'Old Bus',
  kind: 'carrier',
  name: { mul: 'Old Bus' },
};

test('the file name is the id of the crossing', () => {
  expect(crossings.map(({ id, kind }) => ({ id, kind }))).toEqual([{ id: 'high-pass', kind: 'road' }]);
  expect(pass?.aliases).toEqual(['The High One', 'Бийик ашуу']);
});

test('posts keep the order of the road; a nameless one has only its country', () => {
  expect(pass?.posts).toMatchObject([
    {
      id: 'kg',
      country: 'KG',
      zone: 'Asia/Bishkek',
      name: { ky: 'Бийик' },
      position: { lat: 42.8, lon: 79.1, withinKm: 4 },
      towns: [{ name: { kk: 'Жақын' }, driveMinutes: 90, by: [{ who: 'the-paper' }] }],
    },
    { id: 'kz', country: 'KZ', zone: 'Asia/Almaty', towns: [] },
  ]);
  expect(pass?.posts[1]).not.toHaveProperty('name');
});

test('minutes between the posts and at the gates come with who gives them', () => {
  expect(pass?.betweenPosts).toMatchObject({ minutes: 2, by: [{ who: 'the-paper' }] });
  expect(pass?.waits).toMatchObject({ usualMinutes: 30, worstMinutes: 360, by: [{ who: 'the-paper' }] });
});

test('the ledger keeps the order of the file', () => {
  expect(pass?.statements.map(({ order, says }) => `${order} ${says}`)).toEqual([
    '0 season',
    '1 hours',
    '2 closed',
    '3 closed',
    '4 closes',
    '5 admits',
    '6 queue',
    '7 warning',
  ]);
});

test.each([
  {
    kind: 'a season, which ends for certain',
    at: 0,
    reads: { season: { from: { month: 5, day: 1 }, to: { month: 10, day: 31 } }, ends: 'certain' },
  },
  {
    kind: 'hours of a clock that is not named, by a proper name',
    at: 1,
    reads: { hours: parseHours('08:00-18:00'), clockUnstated: true, posts: ['kz'], by: oldBus, ends: 'certain' },
  },
  {
    kind: 'a dated halt, whose end is only planned',
    at: 2,
    reads: {
      id: 'snow',
      period: {
        every: 'once',
        from: parseDated('2020-11-30T18:00', 'Asia/Bishkek'),
        until: parseDated('2021-02-28', 'Asia/Bishkek'),
      },
      ends: 'planned',
      cause: 'weather',
      by: { ...guards, via: { mul: 'The Paper' }, url: 'https://paper.example.org/snow' },
    },
  },
  {
    kind: 'a halt of every year, which ends for certain',
    at: 3,
    reads: {
      period: { every: 'year', from: { month: 1, day: 1 }, until: { month: 1, day: 2 }, years: { from: 2019 } },
      ends: 'certain',
    },
  },
  {
    kind: 'the end of a season, on the clock of the post it speaks of',
    at: 4,
    reads: { date: parseDated('2013-10-02T18:00', 'Asia/Almaty'), posts: ['kz'] },
  },
  { kind: 'who is admitted', at: 5, reads: { admits: { people: 'everyone', traffic: ['car', 'foot'] } } },
  {
    kind: 'a queue in one direction',
    at: 6,
    reads: { minutes: 90, toward: 'KZ', date: parseDated('2026-05', 'Asia/Bishkek') },
  },
  { kind: 'a warning for some', at: 7, reads: { people: ['KG'], cause: 'road', text: { kk: 'Жолда тас бар.' } } },
])('the ledger has $kind', ({ at, reads }) => {
  expect(pass?.statements[at]).toMatchObject(reads);
});

test('an undated word has no date at all', () => {
  expect(pass?.statements[0]?.by).not.toHaveProperty('date');
});

test('a note may speak more languages than four, and loses the line end of its block', () => {
  expect(pass?.notes).toMatchObject([
    {
      topic: 'road',
      post: 'kg',
      disputed: false,
      text: { en: 'Gravel, then asphalt.', de: 'Schotter, dann Asphalt.' },
    },
  ]);
});

test('a country has its money, its numbers and what holds at all its posts', () => {
  expect(countries.map(({ code }) => code)).toEqual(['KG', 'KZ']);
  expect(countries[0]).toMatchObject({
    flag: '🇰🇬',
    currency: { code: 'KGS', name: { kk: 'сом' } },
    borderService: 'kg-guards',
    emergency: [{ number: '112', service: 'any', meaning: { ru: 'все службы' }, by: [guards] }],
    notes: [{ topic: 'documents', disputed: true, by: [guards, { who: 'the-paper', kind: 'press' }] }],
  });
});

test('a country of which no source gives the numbers has none', () => {
  const folder = createFolder({ 'countries/KZ.yaml': (text) => text.replace(/emergency:\n(?: {2}.*\n)+/, '') });
  expect(loadCatalogue(folder, now, codes).countries[1]).toMatchObject({ code: 'KZ', emergency: [] });
});

test('a name may tell which of its forms were seen in no source', () => {
  const guessing = (text: string) =>
    text.replace(/^( +)(?:- )?name: .*$/gm, (line, indent: string) => {
      const column = line.includes('- name') ? `${indent}  ` : indent;
      return `${line}\n${column}guessed: [kk]`;
    });
  expect(problemsOf(createFolder({ 'crossings/high-pass.yaml': guessing }))).toEqual([]);
});

test('a source has a link, or the reason why it has none', () => {
  expect(sources).toMatchObject([
    { id: 'kg-guards', kind: 'authority', url: 'https://guards.example.org' },
    { id: 'the-paper', kind: 'press', name: { mul: 'The Paper' }, noUrl: 'it is printed on paper only' },
  ]);
});

test('all problems of all files are told at once', () => {
  const folder = createFolder({
    'sources.yaml': (text) => text.replace('kind: press', 'kind: newspaper'),
    'countries/KZ.yaml': (text) => text.replace('zone: Asia/Almaty', 'zone: Asia/Alma-Ata'),
    'crossings/high-pass.yaml': (text) =>
      text.replace('season: {', 'seasons: {').replace('minutes: 90\n    toward: KZ', 'minutes: 90\n    toward: CN'),
    'crossings/other.yaml': () => 'kind: road\n',
  });
  expect(problemsOf(folder).map(({ file, line, path }) => `${file}:${line} ${path}`)).toEqual([
    'sources.yaml:7 the-paper.kind',
    'countries/KZ.yaml:3 zone',
    'crossings/high-pass.yaml:19 statements[0].season',
    'crossings/high-pass.yaml:20 statements[0].seasons',
    'crossings/high-pass.yaml:50 statements[6].toward',
    'crossings/other.yaml:1 posts',
    'crossings/other.yaml:1 statements',
  ]);
});

test.each(['EST', 'PST8PDT', 'GMT', 'Asia/Alma-Ata', '+06:00'])('%s is the clock of no place', (zone) => {
  const folder = createFolder({
    'countries/KZ.yaml': (text) => text.replace('zone: Asia/Almaty', `zone: ${zone}`),
    'crossings/high-pass.yaml': (text) => text.replace('zone: Asia/Almaty', `zone: ${zone}`),
  });
  const message = `"${zone}" is no time zone: write its IANA name, such as Asia/Bishkek`;
  const told = problemsOf(folder).map((problem) => [problem.file, problem.message]);
  expect(told).toEqual([
    ['countries/KZ.yaml', message],
    ['crossings/high-pass.yaml', message],
  ]);
});
