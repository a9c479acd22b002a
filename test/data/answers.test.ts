/** What can be asked of Kyrgyzstan and Kazakhstan and what of it has an answer. */
import { expect, test } from 'vitest';
import type { Note } from '#domain/crossing.ts';
import { noteParts } from '#domain/notes/note-topics.ts';
import { codes } from '../languages.ts';
import { shipped } from './shipped.ts';

const { crossings, countries, borders } = shipped;
const notes: readonly Note[] = [...crossings, ...countries, ...borders].flatMap((one) => one.notes);

/** What the statements of a crossing, the numbers of a country or the notes of another topic answer: `peaks` has its own. */
const answeredElsewhere = ['status', 'hours', 'weather', 'news', 'emergency', 'waits/peaks', 'admits/'];

/** Of these no source speaks: the answer says so, and whom to ask. */
const toldByNobody = ['fees'];

test('every topic and part has its facts', () => {
  const told = new Set(notes.flatMap(({ topic, part }) => [topic, `${topic}/${part}`]));
  const asked = Object.entries(noteParts).flatMap(([topic, parts]) => [
    topic,
    ...parts.map((part) => `${topic}/${part}`),
  ]);
  const missing = asked.filter((one) => !told.has(one) && !answeredElsewhere.some((start) => one.startsWith(start)));
  expect(missing).toEqual(toldByNobody);
});

test('whoever reads only the first sentence of a note reads it at a glance', () => {
  const long = notes.flatMap(({ short, text }) =>
    codes
      .map((code) => (short ?? text)[code] ?? '')
      .filter((words) => (short === undefined ? firstSentence(words) : words).length > 140),
  );
  expect(notes.length).toBeGreaterThan(150);
  expect(long).toEqual([]);
});

function firstSentence(text: string): string {
  return text.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u, 1)[0] ?? '';
}
