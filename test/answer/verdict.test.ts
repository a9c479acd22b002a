import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';

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
