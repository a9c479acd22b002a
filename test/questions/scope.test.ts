import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { borderId } from '#domain/crossing.ts';
import { projectDir } from '../house/check.ts';
import { ourCatalogue } from '../search/evaluation.ts';
import { answered } from './kinds/asked.ts';

/*
 * Whose rule is asked for: of the country entered or left, for the citizen named, at the border meant. `country` says which;
 * what has to be told of it stands in `must`, what is another country's, road's or person's in `never`.
 */

interface Scoped {
  readonly lang: string;
  readonly q: string;
  readonly country: string;
  readonly topic: string;
  readonly must: readonly string[];
  readonly never: readonly string[];
}

const lines = readFileSync(join(projectDir, 'test/questions/scope.jsonl'), 'utf8').trim().split('\n');
const questions = lines.map((line): Scoped => JSON.parse(line));

describe.each(['en', 'ru', 'ky', 'kk'])('in %s the rule that was asked for, and nobody else’s', (language) => {
  const own = questions.filter(({ lang }) => lang === language);

  test('there are fifteen', () => {
    expect(own).toHaveLength(15);
  });

  test.each(own)('$country $topic: $q', ({ q, must, never }) => {
    const text = answered(q);
    for (const words of must) expect(text).toMatch(new RegExp(words, 'su'));
    for (const words of never) expect(text).not.toMatch(new RegExp(words, 'mu'));
  });
});

test('a note that holds at some borders names borders that there are', () => {
  const { borders, countries } = ourCatalogue();
  const ids = borders.map(borderId);
  const named = countries.flatMap(({ notes }) => notes.flatMap(({ borders: own = [] }) => own));
  expect(named.length).toBeGreaterThan(0);
  for (const id of named) expect(ids).toContain(id);
});
