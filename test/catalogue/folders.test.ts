/** Files that are missing, broken, or named wrongly, and names that two crossings claim. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CatalogueError } from '#catalogue/problem.ts';
import { createFolder, problemsOf, small } from './folder.ts';

const pass = readFileSync(join(small, 'crossings/high-pass.yaml'), 'utf8');
const otherNames = pass.replace('en: High Pass', 'en: Low Pass').replace(/aliases: .*/, 'aliases: [The Low One]');

test('a folder without crossings', () => {
  const folder = createFolder();
  rmSync(join(folder, 'crossings'), { recursive: true });
  expect(problemsOf(folder)).toMatchObject([
    { file: 'crossings', message: 'no crossing here: write at least one <id>.yaml' },
  ]);
});

test('a folder that does not exist', () => {
  expect(problemsOf('/nowhere/at/all').map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'sources.yaml: the file is missing',
    'countries: no country here: write at least one <CODE>.yaml',
    'crossings: no crossing here: write at least one <id>.yaml',
  ]);
});

test.each([
  { slip: 'broken YAML', text: 'kind: road\nposts: [\n', line: 3, says: 'not valid YAML' },
  {
    slip: 'one field twice',
    text: 'kind: road\nkind: rail\n',
    line: 2,
    says: 'not valid YAML: Map keys must be unique',
  },
  { slip: 'a bare >= date', text: 'since: >=2015-09\n', line: 1, says: 'a date such as ">=2015-09" needs quotes' },
])('$slip names its line', ({ text, line, says }) => {
  const folder = createFolder({ 'crossings/other.yaml': () => text });
  expect(problemsOf(folder)[0]).toMatchObject({
    file: 'crossings/other.yaml',
    line,
    message: expect.stringContaining(says),
  });
});

test.each(['Low_Pass.yaml', 'low-pass.yml', 'низкий.yaml'])('%s is no name for a file', (name) => {
  const folder = createFolder({ [`crossings/${name}`]: () => otherNames });
  expect(problemsOf(folder)).toMatchObject([
    { file: `crossings/${name}`, message: expect.stringContaining('such as ak-jol') },
  ]);
});

test('two crossings with names of their own live together', () => {
  expect(problemsOf(createFolder({ 'crossings/low-pass.yaml': () => otherNames }))).toEqual([]);
});

test('an alias belongs to one crossing', () => {
  const claims = otherNames.replace('[The Low One]', '[the  HIGH one]');
  expect(problemsOf(createFolder({ 'crossings/low-pass.yaml': () => claims }))).toMatchObject([
    { path: 'aliases[0]', message: '"the  HIGH one" is an alias of high-pass too: keep it with one of them' },
  ]);
});

test('two crossings whose posts are called alike cannot be told apart', () => {
  const twin = pass.replace(/aliases: .*/, 'aliases: []');
  expect(problemsOf(createFolder({ 'crossings/twin.yaml': () => twin }))).toMatchObject([
    {
      file: 'crossings/twin.yaml',
      path: 'posts',
      message: expect.stringContaining('the same names as those of high-pass'),
    },
  ]);
});

test('a road and a railway of one name can be told apart', () => {
  const railway = pass.replace(/aliases: .*/, 'aliases: []').replace('kind: road', 'kind: rail');
  expect(problemsOf(createFolder({ 'crossings/railway.yaml': () => railway }))).toEqual([]);
});

test('a list of sources without keys', () => {
  const folder = createFolder({ 'sources.yaml': () => '- kind: press\n' });
  expect(problemsOf(folder)[0]).toMatchObject({
    file: 'sources.yaml',
    message: expect.stringContaining('has no entries'),
  });
});

test('a broken list of sources is told once, not at every statement', () => {
  const folder = createFolder({ 'sources.yaml': () => 'kg-guards: [\n' });
  expect(new Set(problemsOf(folder).map(({ file }) => file))).toEqual(new Set(['sources.yaml']));
});

test('the error prints one line for each problem', () => {
  const error = new CatalogueError([
    { file: 'data/sources.yaml', line: 3, path: 'a.kind', message: 'is missing' },
    { file: 'data/crossings', path: '', message: 'no crossing here' },
  ]);
  expect(error.message).toBe(
    'The data has 2 problems:\n  data/sources.yaml:3: a.kind: is missing\n  data/crossings: no crossing here',
  );
});
