/** Sources may contradict each other; the person who writes them down may not. */
import { expect, test } from 'vitest';
import { createFolder, problemsOf } from './folder.ts';

/** What is wrong with a ledger of these statements; `by` is left out of them where an authority speaks. */
function problemsIn(...statements: string[]): readonly string[] {
  const by = 'by: { source: kg-guards }';
  const ledger = statements.map((one) => `  - { ${one.includes('by:') ? one : `${one}, ${by}`} }`).join('\n');
  const change = (text: string) => `${text.split('statements:')[0]}statements:\n${ledger}\n`;
  return problemsOf(createFolder({ 'crossings/high-pass.yaml': change })).map(
    ({ line, path, message }) => `${line} ${path}: ${message}`,
  );
}

const winter = 'says: closed, from: 2020-11-30, until: 2021-02-28, cause: weather';

test('two halts of one time and scope name each other', () => {
  expect(problemsIn(winter, 'says: closed, from: 2021-02-01, until: 2021-03-15, cause: road')).toEqual([
    '20 statements[1]: "closed" from 2021-02-01 until 2021-03-15 (line 20) overlaps ' +
      '"closed" from 2020-11-30 until 2021-02-28 (line 19): if it is the same halt told again, ' +
      'give that one an id and write supersedes here; otherwise end one of them with until',
  ]);
});

test.each([
  ['the day after', 'says: closed, from: 2021-03-01, until: 2021-03-15, cause: road'],
  ['every year', 'says: closed, from: 01-01, until: 01-02, cause: holiday'],
  ['for some of the same days, but nobody knows which', 'says: closed, from: 2021-02, until: 2021-03-15, cause: road'],
  ['about the last days', 'says: closed, from: ~2021-02-27, until: 2021-03-15, cause: road'],
])('a halt may follow another: %s', (_, halt) => {
  expect(problemsIn(winter, halt)).toEqual([]);
});

test('the last day of a halt belongs to it', () => {
  expect(problemsIn(winter, 'says: closed, from: 2021-02-28, until: 2021-03-15, cause: road')).toHaveLength(1);
});

test('the same halt told again supersedes the first telling', () => {
  const retold = 'says: closed, from: 2020-12-01, until: 2021-03-31, cause: weather, supersedes: snow';
  expect(problemsIn(`${winter}, id: snow`, retold)).toEqual([]);
});

test.each([
  ['the posts', 'posts: [kg]', 'posts: [kz]'],
  ['the directions', 'toward: KZ', 'toward: KG'],
  ['the traffic', 'traffic: [truck, bus]', 'traffic: [car]'],
  ['the people', 'people: citizens', 'people: foreigners'],
  ['the citizenships', 'people: [KG]', 'people: [KZ]'],
  ['citizens of one and foreigners', 'people: [KG]', 'people: foreigners'],
])('two halts at one time do not meet when %s differ', (_, one, other) => {
  expect(problemsIn(`${winter}, ${one}`, `${winter}, ${other}`)).toEqual([]);
});

test.each([
  ['everybody and lorries', 'id: all', 'traffic: [truck]'],
  ['citizens and Kyrgyz citizens', 'people: citizens', 'people: [KG]'],
  ['one post and cars', 'posts: [kg]', 'traffic: [car]'],
])('two halts at one time meet: %s', (_, one, other) => {
  expect(problemsIn(`${winter}, ${one}`, `${winter}, ${other}`)).toHaveLength(1);
});

const epidemic = 'says: closed, from: 2020-03-19, cause: epidemic';
const later = 'says: closed, from: 2021-07-01, until: 2021-07-09, cause: repair';

test.each([
  ['an opening', 'says: opens, date: 2021-05-01'],
  ['a sighting', 'says: works, date: 2021-05-01'],
  ['hours that hold again', 'says: hours, hours: 24/7, since: 2021-05-01'],
])('a halt without an end is over with %s', (_, end) => {
  expect(problemsIn(epidemic, end, later)).toEqual([]);
});

test('a halt without an end is retold by the next halt of a source as trusted', () => {
  expect(problemsIn(epidemic, later)).toEqual([]);
});

test.each([
  ['by somebody less trusted', `${later}, by: { source: the-paper }`],
  ['while only one post reported', later.replace('cause', 'posts: [kz], cause')],
])('a halt without an end goes on: told again %s', (_, halt) => {
  expect(problemsIn(epidemic, halt)).toHaveLength(1);
});

test('a halt for weather without an end is forgotten after thirty days', () => {
  const snow = 'says: closed, from: 2021-06-10, cause: weather, by: { source: the-paper }';
  expect(problemsIn(snow, `${later}, by: { who: A, kind: guide }`)).toHaveLength(1);
  expect(problemsIn(snow.replace('06-10', '05-10'), `${later}, by: { who: A, kind: guide }`)).toEqual([]);
});

const summer = 'says: season, season: { from: 05-01, to: 10-31 }';
const long = 'says: season, season: { from: 04-01, to: 11-30 }';

test('one source cannot say two seasons at once', () => {
  expect(problemsIn(summer, long)).toEqual([
    '20 statements[1]: "season" (line 20) contradicts "season" (line 19), said by the same source on the same date: ' +
      'keep one, or tell them apart with since and until',
  ]);
});

test.each([
  ['by different sources', summer, `${long}, by: { source: the-paper }`],
  ['on different dates', summer, `${long}, by: { source: kg-guards, date: 2020 }`],
  ['one after the other', `${summer}, until: 2019-12-31`, `${long}, since: 2020-01-01`],
  ['for different people', `${summer}, people: citizens`, `${long}, people: foreigners`],
  ['alike', `${summer}, posts: [kg]`, `${summer}, posts: [kg, kz]`],
])('seasons may differ when they are said %s', (_, one, other) => {
  expect(problemsIn(one, other)).toEqual([]);
});

test('an opening is written once for each source', () => {
  const opens = 'says: opens, date: 2021-05-01';
  expect(problemsIn(opens, opens)).toEqual([
    '20 statements[1]: "opens" on 2021-05-01 (line 20) repeats "opens" on 2021-05-01 (line 19): keep one of them',
  ]);
  expect(problemsIn(opens, `${opens}, by: { source: the-paper }`)).toEqual([]);
  expect(problemsIn(opens, opens.replace('opens', 'closes'))).toEqual([]);
});

test('statements cannot replace each other in a ring', () => {
  const says = 'says: works, date: 2021';
  expect(problemsIn(`${says}, id: a, supersedes: b`, `${says}, id: b, supersedes: a`)).toEqual([
    '19 statements[0].supersedes: a statement cannot supersede itself',
    '20 statements[1].supersedes: a statement cannot supersede itself',
  ]);
});
