import { expect, test } from 'vitest';
import { loadSearchData } from '#catalogue/words/vocabulary.ts';
import { createNormalizer, squeeze } from '#search/text/normalize.ts';
import { codes } from '../languages.ts';
import { shipped } from './shipped.ts';

const { vocabularies, letters } = loadSearchData('locales', codes);
const { normalizeWord } = createNormalizer(letters);
const foldedOf = (written: string) =>
  written
    .toLowerCase()
    .replace('*', '')
    .split(/[_-]/u)
    .map((word) => squeeze(normalizeWord(word)))
    .join(' ');

interface Entry {
  readonly country: string;
  readonly word: string;
  readonly open: boolean;
}

const entries: readonly Entry[] = vocabularies.flatMap(({ citizenships }) =>
  Object.entries(citizenships).flatMap(([country, list]) =>
    list.split(/\s+/u).map((written) => ({ country, word: foldedOf(written), open: written.endsWith('*') })),
  ),
);

const means = ({ word, open }: Entry, other: string) => word === other || (open && other.startsWith(word));

test('every citizenship that the data knows a term for has words in every language', () => {
  const known = [...shipped.countries.values()].flatMap(({ stay, notes }) => [
    ...stay.flatMap(({ citizens }) => citizens),
    ...notes.flatMap(({ citizens }) => citizens ?? []),
  ]);
  expect(known.length).toBeGreaterThan(100);
  const missing = vocabularies.flatMap(({ language, citizenships }) =>
    [...new Set(known)].filter((code) => !citizenships[code]?.trim()).map((code) => `${language}: ${code}`),
  );
  expect(missing).toEqual([]);
});

test('every language has the same citizenships', () => {
  const [first, ...others] = vocabularies.map(({ citizenships }) => Object.keys(citizenships).sort());
  for (const other of others) expect(other).toEqual(first);
});

test('no word of a citizenship means another one, in whatever language', () => {
  const clashes = entries.flatMap((one) =>
    entries
      .filter((other) => other.country !== one.country && means(one, other.word))
      .map((other) => `${one.word} (${one.country}) – ${other.word} (${other.country})`),
  );
  expect([...new Set(clashes)]).toEqual([]);
});

test('no citizenship begins with less than four letters', () => {
  expect(entries.filter(({ word, open }) => open && word.length < 4)).toEqual([]);
});

test('no word of a citizenship, of an emergency or of nothing names a crossing or a town', () => {
  const ours = shipped.crossings.flatMap(({ aliases, posts }) => [
    ...aliases,
    ...posts.flatMap(({ name, towns }) =>
      [name ?? {}, ...towns.map((town) => town.name)].flatMap(Object.values<string>),
    ),
  ]);
  const names = new Set(ours.map(foldedOf));
  expect(names.size).toBeGreaterThan(50);
  const plain = vocabularies
    .flatMap(({ emergency, fillers }) => `${emergency} ${fillers}`.split(/\s+/u))
    .map((written) => ({ country: '', word: foldedOf(written), open: written.endsWith('*') }));
  const clashes = [...entries, ...plain].filter((entry) => [...names].some((name) => means(entry, name)));
  expect(clashes).toEqual([]);
});
