/** Follows "A crossing" of docs/adding.md: its file, one line of what is believed, and nothing else by hand. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { problemsOf } from '../catalogue/folder.ts';
import { codes, createUnderstand } from '../languages.ts';
import { lostQuestions } from '../search/every-name.ts';
import { type Belief, believed, unbelieved } from './believed.ts';
import { knownBy, momentOf } from './shipped.ts';

const fixture = readFileSync(new URL('../fixtures/new-crossing.yaml', import.meta.url), 'utf8');
const id = 'qwertash';

/** A copy of the data, with the new crossing in it. */
function dataWith(crossing: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-new-crossing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('data', folder, { recursive: true });
  writeFileSync(join(folder, 'crossings', `${id}.yaml`), crossing);
  return folder;
}

/** All that start-up and the tests of the data have to say. */
function complaintsAbout(folder: string, beliefs: Readonly<Record<string, Belief>>): readonly string[] {
  const problems = problemsOf(folder).map(({ file, path, message }) => `${file}: ${path}: ${message}`);
  if (problems.length > 0) return problems;
  const catalogue: Catalogue = loadCatalogue(folder, momentOf(knownBy), codes);
  const { crossings } = catalogue;
  const understand = createUnderstand(catalogue);
  return [
    ...unbelieved(
      crossings.map((crossing) => crossing.id),
      beliefs,
    ),
    ...crossings.flatMap((crossing) => lostQuestions(crossing, understand)),
  ];
}

test('its file alone: what it may answer is asked for, and nothing else', () => {
  expect(complaintsAbout(dataWith(fixture), believed)).toEqual([
    'qwertash: say in test/data/believed.ts what it may answer, { is: […], cap: … }',
  ]);
});

test('with what is believed of it: nothing more', () => {
  const beliefs = { ...believed, [id]: { is: ['closed'], cap: 'typical' } } as const;
  expect(complaintsAbout(dataWith(fixture), beliefs)).toEqual([]);
});

test('a misspelt field: the start names the file, the path and what to write', () => {
  const misspelt = fixture.replace('aliases:', 'alias:');
  expect(complaintsAbout(dataWith(misspelt), believed)).toEqual([
    'crossings/qwertash.yaml: alias: unknown field: did you mean aliases?',
  ]);
});

test('a belief about a crossing that is gone is asked to go, too', () => {
  expect(unbelieved([], { [id]: { is: ['closed'], cap: 'typical' } })).toEqual([
    'qwertash: take it out of test/data/believed.ts, data/crossings has no such file',
  ]);
});
