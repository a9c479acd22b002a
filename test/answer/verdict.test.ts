import { expect, test } from 'vitest';
import { directLines } from '#render/direct/notes.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';
import { localizerIn } from '../render/build.ts';

/** *Yes* and *no* stand only before what was asked with yes or no. */

const { answer } = answering();
const said = (text: string) => plain(answer({ text, now: present }).html);

test.each([
  ['Ташкенден Ошко барабыз, балдар менен, Достук ачыкпы эртең', 'Ооба'],
  ['с детьми через Достук, он открыт завтра?', 'Да'],
])('a yes to the papers of a child is none to the gate: %s', (question, yes) => {
  expect(answer({ text: question, now: present }).topics.map(({ topic }) => topic)).toContain('status');
  expect(said(question)).not.toMatch(new RegExp(`^${yes}`));
});

test('asked alone, the same fact is answered with yes', () => {
  expect(said('нужно ли согласие на ребенка на Кордае?')).toMatch(/^Да\. /);
});

test('who asks whether they may pass is answered with yes', () => {
  expect(said('is karkyra open for cyclists in july')).toContain('Yes. Karkyra can be crossed by bicycle');
});

test('a fact that answers two topics is told once', () => {
  const lines = said('will they stamp my passport at Kyzyl-Art if I have no permit').split('\n');
  expect(new Set(lines).size).toBe(lines.length);
});

test('a yes or a no that two facts have is said once', () => {
  const fact = (verdict: 'yes' | 'no', text: string) => ({
    note: { topic: 'customs', text: { en: text }, verdict, by: [] },
  });
  const notes = [fact('no', 'Not for a month.'), fact('no', 'Nor for a year.'), fact('yes', 'For two years.')];
  const lines = (verdict: boolean) => directLines(notes as never, { verdict }, localizerIn('en'));
  expect(lines(true)).toEqual(['No. Not for a month.', 'Nor for a year.', 'Yes. For two years.']);
  expect(lines(false)).toEqual(['Not for a month.', 'Nor for a year.', 'For two years.']);
});
