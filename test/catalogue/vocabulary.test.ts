import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CatalogueError } from '#catalogue/problem.ts';
import { loadSearchData } from '#catalogue/words/vocabulary.ts';
import { codes } from '../languages.ts';

const root = resolve(import.meta.dirname, '../..');

/** The problems of the shipped words and letters after one change to one file. */
function problemsAfter(file: string, from: string, to: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-words-'));
  cpSync(join(root, 'locales'), join(folder, 'locales'), { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
  writeFileSync(path, text.replace(from, to));
  try {
    loadSearchData(join(folder, 'locales'), codes);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map(
      ({ file: where, path: at, message }) => `${where.slice(folder.length + 1)} ${at}: ${message}`,
    );
  }
}

describe('a slip in the words of a language is named with its place and what to write', () => {
  test.each([
    {
      slip: 'a word that says two things to an editor',
      from: '\n    closes: closes\n',
      to: '\n    closes: closes opens\n',
      says: /^locales\/en\/vocabulary.yaml announcement\.says\.closes: has "opens", which stands under says\.opens too/,
    },
    {
      slip: 'a word that means two countries',
      from: '\n  AL: albania*\n',
      to: '\n  AL: albania* armenia*\n',
      says: /^locales\/en\/vocabulary.yaml citizenships\.AM: has "armenia\*", which stands under AL too/,
    },
    {
      slip: 'a country by its name',
      from: '\n  AL: albania*',
      to: '\n  Albania: albania*',
      says: /citizenships.*Albania/,
    },
    { slip: 'a list that is gone', from: '\nwhen:', to: '\nwhenn:', says: /^locales\/en\/vocabulary.yaml when/ },
    { slip: 'a topic nobody knows', from: '  makeit:', to: '  makeitt:', says: /makeitt/ },
    {
      slip: 'a month too few',
      from: '    - december dec\n',
      to: '',
      says: /moment.months: .*12 of them: January first/,
    },
    {
      slip: 'an alphabet nobody knows',
      from: 'script: latin',
      to: 'script: runes',
      says: /script: .*latin or cyrillic/,
    },
    {
      slip: 'a number where words belong',
      from: '  pm: pm',
      to: '  pm: 12',
      says: /moment.pm: .*words between spaces/,
    },
  ])('$slip', ({ from, to, says }) => {
    const problems = problemsAfter('locales/en/vocabulary.yaml', from, to);
    expect(problems).not.toEqual([]);
    expect(problems.join('\n')).toMatch(says);
  });
});

test('a slip in the letters is named too', () => {
  expect(problemsAfter('locales/letters.yaml', 'near: kg ', 'near: kgh ').join()).toMatch(
    /^locales\/letters.yaml near: .*two letters/,
  );
  expect(problemsAfter('locales/letters.yaml', 'qwerty', 'qwert').join()).toMatch(/layouts: .*one length/);
});

test('and one in the words of the neighbours', () => {
  expect(problemsAfter('locales/glosses.yaml', 'in: en', 'in: English').join()).toMatch(/^locales\/glosses.yaml in: /);
  expect(problemsAfter('locales/glosses.yaml', 'bus: [avtobus, автобус]', 'bus: avtobus').join()).toMatch(
    /glossaries.uz.words.bus: /,
  );
});

/** Editors may write in any language: a word of one must not be another word of the next. */
test('no word of an editor says two things in two languages', () => {
  const { vocabularies } = loadSearchData(join(root, 'locales'), codes);
  const places = new Map<string, Set<string>>();
  for (const { announcement } of vocabularies) {
    for (const [group, rows] of Object.entries(announcement)) {
      for (const [meaning, words] of Object.entries(rows as Record<string, string>)) {
        for (const word of words.toLowerCase().split(/\s+/).filter(Boolean)) {
          places.set(word, (places.get(word) ?? new Set()).add(`${group}.${meaning}`));
        }
      }
    }
  }
  expect(places.size).toBeGreaterThan(150);
  expect([...places].filter(([, meanings]) => meanings.size > 1)).toEqual([]);
});

test('as they ship there is none', () => {
  expect(problemsAfter('locales/other-places.yaml', 'places:', 'places:')).toEqual([]);
});
