import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';
import { readQuestions } from './evaluate.ts';
import { type Spoilt, spoilt } from './nonsense.ts';

/*
 * What is not understood of a question has to be said before anything green, and nothing else may be called not understood.
 * The questions are those of the first half, each with its time, its place or a condition made a word that nobody knows.
 */

const { answer } = answering();
const meant = readQuestions('first').filter(
  ({ about }) => !['none', 'elsewhere', 'smalltalk', 'emergency'].includes(String(about)),
);

/** The answer names the word, and nothing green stands above it. */
function heard({ q, word }: Spoilt): 'said' | 'unsaid' | 'unsaid and green' {
  const told = answer({ text: q, now: present, language: 'en' });
  // Where nothing of ours was found the answer is that.
  if (told.kind === 'none') return 'said';
  const text = plain(told.html);
  const [named, green] = [text.indexOf(word), text.indexOf('🟢')];
  if (named >= 0 && (green < 0 || named < green)) return 'said';
  return green < 0 ? 'unsaid' : 'unsaid and green';
}

describe('a part of a question that nobody understands', () => {
  const results = spoilt(meant, 200, 13).map((one) => ({ ...one, heard: heard(one) }));

  test.each([
    { part: 'condition', most: 2 },
    { part: 'time', most: 2 },
    // Where a rule or a service is asked, the answer is of the border as a whole.
    { part: 'place', most: 10 },
  ] as const)('a $part is said', ({ part, most }) => {
    const missed = results.filter((one) => one.part === part && one.heard !== 'said');
    expect(missed.length, missed.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(most);
  });

  test('never does an unconditional green stand in its stead', () => {
    const missed = results.filter((one) => one.heard === 'unsaid and green');
    expect(missed.map(({ q }) => q)).toEqual([]);
  });
});

/** Words of the first half that are not understood and that do change what is asked. */
const changing = new Set(
  `artic операцию мейрам holidays майрам көчүрмөсү печатью стирки чужими домашним растоможки первомай сессия dark местных
   колесах зиму summer праздники рефрижератор бүткөндөн туугандан той бесағаш шолпан оштон манасе yanvarya дордойдан диабет замок той ktms`.split(
    /\s+/u,
  ),
);

test('hardly any word is called not understood that changes nothing', () => {
  const understand = createUnderstand(ourCatalogue());
  const said = meant.slice(0, 500).flatMap(({ q }) => {
    const { unread, conditions } = understand(q);
    const idle = [...unread, ...conditions].filter((word) => !changing.has(word));
    return idle.length === 0 ? [] : [`${q}: ${idle.join(', ')}`];
  });
  expect(said.length, said.join('\n')).toBeLessThanOrEqual(8);
});
