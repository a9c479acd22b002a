import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadLearned } from '#catalogue/words/learned.ts';
import { askedIn, askedKey } from '#domain/topic.ts';
import { likeliestOf, surenessOf } from '#search/learned/classifier.ts';
import { createLearned, type Learned } from '#search/learned/learned.ts';
import { createNameIndex } from '#search/names/index.ts';
import { createUnderstand as understandBy } from '#search/understand.ts';
import { noteTexts, othersTexts, questionsText, readTaughtNotes, readTaughtOthers } from '../../scripts/taught.ts';
import { projectDir } from '../house/check.ts';
import { codes, createUnderstand, linguistics, otherPlaces } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

/* What the written questions taught. The questions here are in none of them. */

const catalogue = ourCatalogue();
const understand = createUnderstand(catalogue);
const byLists = understandBy(catalogue, createNameIndex(catalogue, linguistics, otherPlaces));
const topicOf = (q: string) => askedKey(understand(q).topics[0]);
const locales = join(projectDir, 'locales');

function localesWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-learned-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'learned.json'), text);
  return folder;
}

test('what was learned was learned from the questions that are there', () => {
  const { taught } = JSON.parse(readFileSync(join(locales, 'learned.json'), 'utf8')) as { taught: string };
  const texts = codes.map(questionsText);
  expect(createHash('sha256').update(texts.join('')).digest('hex'), 'npm run learn').toBe(taught);
});

test('what was learned of notes was learned from the questions that are there', () => {
  const { taught } = JSON.parse(readFileSync(join(locales, 'learned-notes.json'), 'utf8')) as { taught: string };
  const texts = [...noteTexts(), ...othersTexts()].join('');
  expect(createHash('sha256').update(texts).digest('hex'), 'npm run learn:notes').toBe(taught);
});

test('every note has a name and questions that ask for it in each language, and no other has', () => {
  const { crossings, borders, countries } = catalogue;
  const notes = [...crossings, ...borders, ...countries].flatMap((place) => place.notes);
  const ids = new Set(notes.map(({ id }) => id));
  expect(ids.has(undefined)).toBe(false);
  const asked = Map.groupBy(readTaughtNotes(), ({ note }) => note);
  expect(new Set(asked.keys())).toEqual(ids);
  expect([...asked.values()].every((questions) => questions.length >= 4 * codes.length)).toBe(true);
});

test('what is of other matters is told once', () => {
  const others = readTaughtOthers();
  expect(others.length).toBeGreaterThan(2500);
  expect(new Set(others).size).toBe(others.length);
});

test('every question that teaches is asked once, with what it asks', () => {
  for (const text of codes.map(questionsText)) {
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { q: string; label: string });
    expect(new Set(rows.map(({ q }) => q)).size).toBe(rows.length);
    expect(rows.every(({ q, label }) => q.trim() !== '' && /^[a-z-]+(\/[a-z-]+)?(#[a-z-]+)?$/.test(label))).toBe(true);
  }
});

test.each([
  ['lost my driving permit on the way to the frontier', 'vehicles/licence'],
  ['сдохнет ли мой интернет за кордоном', 'connectivity'],
  ['балам он бирде, энеси менен кетет', 'documents/children'],
  ['тіркеуге тұру керек пе үш күннен асса', 'documents/registration'],
])('a question that no list reads is read: %s', (q, topic) => expect(topicOf(q)).toBe(topic));

test.each(['на границе деньги вымогают, что делать', 'что делать, если деньги отобрали на посту'])(
  'a word of every day is no badly misspelt name beside others: %s',
  (q) => {
    expect(byLists(q).found.kind).toBe('choose');
    expect(understand(q).found.kind).toBe('none');
  },
);

describe('the language', () => {
  test.each([
    ['kordoi achykpy azyr', 'ky'],
    ['kazakstanga pasport kerekpi', 'ky'],
    ['qyrgyzstanga viza kerek pe', 'kk'],
    ['nuzhna li viza v kyrgyzstan', 'ru'],
    ['is a visa needed', 'en'],
  ])('in Latin letters it is heard: %s', (q, language) => expect(understand(q).language).toBe(language));

  test.each(['Korday', 'Ak-Jol – Korday 2026', '112'])('a name and a number are in none: %s', (q) =>
    expect(understand(q).language).toBeNull(),
  );

  test.each(['Karaganda', 'Караганда – Каракол', 'Karaganda - Bishkek', 'Samarkand'])(
    'nor is a town that everybody knows, whatever language its letters are like: %s',
    (q) => expect(understand(q).language).toBeNull(),
  );

  test('beside such a town the other words tell', () => {
    expect(understand('Karaganda to Bishkek').language).toBe('en');
    expect(understand('Karagandadan Bishkekke').language).not.toBe('en');
  });

  test('nor is one that nobody here writes taken for one of ours', () =>
    expect(understand('ist die grenze heute offen').language).toBeNull());
});

test.each(['коллега айтты', 'коңшулар', 'wedding', 'рынок'])('an ordinary word is no condition: %s', (word) => {
  expect(understand(`Korday, ${word}?`).conditions).toEqual([]);
});

test('a name alone asks for its state, whatever its letters look like', () =>
  expect(['каркыра', 'Жаңа Жол', 'korday at 7'].map(topicOf)).toEqual(['status', 'status', 'status']));

test('where nothing was learned the lists read alone', () => {
  const folder = localesWith('');
  rmSync(join(folder, 'learned.json'));
  expect(loadLearned(folder)).toBeUndefined();
  expect(askedKey(byLists('do i need a visa for kazakhstan').topics[0])).toBe('documents/visa');
});

test.each([
  ['cut in half', (text: string) => text.slice(0, text.length / 2)],
  ['of other labels', (text: string) => text.replace(/"labels":\[[^\]]*\]/u, '"labels":["one"]')],
  ['of fewer weights', (text: string) => text.replace(/"weights":"[^"]{8}/u, '"weights":"')],
])('a file %s is named with what to do', (_, spoil) => {
  const folder = localesWith(spoil(readFileSync(join(locales, 'learned.json'), 'utf8')));
  expect(() => loadLearned(folder)).toThrow(/learned\.json: is not what was learned: write it anew by npm run learn/u);
});

function ourLearned(): Learned {
  const models = loadLearned(locales);
  if (models === undefined) throw new Error('nothing was learned');
  return createLearned(models, linguistics);
}

test('words that nobody taught are likeliest to ask for no topic', () => {
  const likely = ourLearned().topics({ letters: [' qxzqxz '], lists: ['first status', 'topic status'] });
  expect(askedIn(likeliestOf(surenessOf(likely)))).toBeUndefined();
});

test('whatever is asked, all that is likely adds up to one', () => {
  const { topics, languages } = ourLearned();
  for (const seen of [[], ['a'], ['visa', 'passport']]) {
    const likely = topics({ letters: seen, lists: [] });
    expect(likely.reduce((sum, { sure }) => sum + sure, 0)).toBeCloseTo(1, 9);
    expect(likely.every(({ sure }, at) => at === 0 || sure <= (likely[at - 1]?.sure ?? 1))).toBe(true);
  }
  expect(languages('').reduce((sum, { sure }) => sum + sure, 0)).toBeCloseTo(1, 9);
});
