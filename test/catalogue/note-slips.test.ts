/** Slips in the notes of a border and in the stays of a country: each has a sentence that says where and what to write. */
import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { codes } from '../languages.ts';
import { createFolder, now, problemsAfter, problemsOf, small } from './folder.ts';

const border = 'borders/KG-KZ.yaml';
const country = 'countries/KG.yaml';

test('a note says for whom it holds and answers in one sentence', () => {
  const { borders, countries } = loadCatalogue(small, now, codes);
  expect(borders).toMatchObject([
    {
      countries: ['KG', 'KZ'],
      crossings: ['high-pass'],
      notes: [
        {
          topic: 'customs',
          part: 'food',
          toward: 'KZ',
          citizens: ['KG', 'KZ'],
          plates: ['KG'],
          verdict: 'yes',
          short: { ru: 'Свой хлеб через Высокий провозить можно.' },
        },
      ],
    },
  ]);
  expect(countries[0]?.stay).toMatchObject([
    { citizens: ['CH', 'DE'], visa: 'none', days: 30, perDays: 60, by: [{ who: 'kg-guards' }] },
    { citizens: ['IN'], visa: 'required', entries: 1 },
  ]);
});

test.each([
  {
    slip: 'a part of another topic',
    file: border,
    from: 'part: food',
    to: 'part: visa',
    path: 'notes[0].part',
    says: '"visa" is no part of customs: write one of food, alcohol-tobacco,',
  },
  {
    slip: 'a part of a topic without parts',
    file: border,
    from: 'topic: customs',
    to: 'topic: road',
    path: 'notes[0].part',
    says: '"food" is no part of road: take it out',
  },
  {
    slip: 'a way to nowhere',
    file: border,
    from: 'toward: KZ',
    to: 'toward: UZ',
    path: 'notes[0].toward',
    says: 'nobody goes to UZ here: write KG or KZ',
  },
  {
    slip: 'citizens that are no list',
    file: border,
    from: 'citizens: [KG, KZ]',
    to: 'citizens: KG',
    path: 'notes[0].citizens',
    says: 'write their two-letter codes in brackets, such as [KG, KZ]',
  },
  {
    slip: 'a verdict that is none',
    file: border,
    from: 'verdict: "yes"',
    to: 'verdict: maybe',
    path: 'notes[0].verdict',
    says: 'write one of yes, no, depends',
  },
  {
    slip: 'a short text that begins with yes',
    file: border,
    from: 'en: Your own bread may',
    to: 'en: Yes, bread may',
    path: 'notes[0].short.en',
    says: 'begins with "Yes": write verdict: yes or no instead',
  },
  {
    slip: 'the same in Kyrgyz',
    file: border,
    from: 'ky: Өз наныңызды Бийик',
    to: 'ky: Ооба, Бийик',
    path: 'notes[0].short.ky',
    says: 'begins with "Ооба"',
  },
  {
    slip: 'a short text that is long',
    file: border,
    from: 'Свой хлеб через',
    to: `${'Очень '.repeat(25)}хлеб через`,
    path: 'notes[0].short.ru',
    says: 'at most 140; put the rest into text',
  },
  {
    slip: 'a short text that lacks a language',
    file: border,
    from: '      kk: Өз наныңызды Биік арқылы алып өтуге болады.\n',
    to: '',
    path: 'notes[0].short.kk',
    says: 'write this sentence in Kazakh as well',
  },
  {
    slip: 'a crossing of another border',
    file: border,
    from: 'crossings: [high-pass]',
    to: 'crossings: [low-pass]',
    path: 'crossings[0]',
    says: 'no crossing "low-pass" on this border: write one of high-pass',
  },
  {
    slip: 'a crossing named twice',
    file: border,
    from: 'crossings: [high-pass]',
    to: 'crossings: [high-pass, high-pass]',
    path: 'crossings[1]',
    says: 'stands here twice',
  },
  {
    slip: 'a stay without days',
    file: country,
    from: 'visa: none, days: 30,',
    to: 'visa: none,',
    path: 'stay[0].days',
    says: 'is missing: write how many days they may stay',
  },
  {
    slip: 'one passport under two terms',
    file: country,
    from: 'citizens: [IN], visa: required, entries: 1',
    to: 'citizens: [DE], visa: none, days: 90',
    path: 'stay[1].citizens[0]',
    says: 'DE stands in stay[0] too: keep it in one of them',
  },
  {
    slip: 'a visa of a kind that there is not',
    file: country,
    from: 'visa: required',
    to: 'visa: yes',
    path: 'stay[1].visa',
    says: 'write one of none, on-arrival, electronic, required',
  },
])('$slip', ({ file, from, to, path, says }) => {
  const problems = problemsAfter(file, from, to);
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  expect(problems[0]).toMatchObject({ file, message: expect.stringContaining(says) });
});

test('a word that only begins like no is a word', () => {
  expect(problemsAfter(border, 'en: Your own bread', 'en: Normal bread')).toEqual([]);
});

test.each(['KZ-KG.yaml', 'kg-kz.yaml', 'KG.yaml'])('%s is no name for a border', (name) => {
  const folder = createFolder({ [`borders/${name}`]: () => 'notes: []\n' });
  expect(problemsOf(folder)).toMatchObject([
    { file: `borders/${name}`, message: expect.stringContaining('in the order of the alphabet, such as KG-KZ') },
  ]);
});

test('a border of a country that has no file', () => {
  const folder = createFolder({ 'borders/KG-UZ.yaml': () => 'notes: []\n' });
  expect(problemsOf(folder)).toMatchObject([
    { file: 'borders/KG-UZ.yaml', message: 'UZ has no file: write countries/UZ.yaml' },
  ]);
});
