import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { ourAnswer } from '../../answer/ours.ts';
import { createUnderstand } from '../../languages.ts';
import { offered, ourCatalogue } from '../../search/evaluation.ts';

/*
 * Questions by people who had not read the word lists, each set written before the first run on it. The bounds are what it
 * reached then or later: they hold what was won, and say nothing of the next stranger.
 */

interface Question {
  readonly q: string;
  readonly lang: string;
}

/** A journey with the crossings over which somebody who knows the roads would go first; `null`: it is none of ours. */
interface Journey extends Question {
  readonly first: readonly string[] | null;
}

function read<Line extends Question>(set: string): readonly Line[] {
  const lines = readFileSync(new URL(`./${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const understand = createUnderstand(ourCatalogue());

/** The crossings that are told first, joined where there are several borders; `null` where none is. */
function toldFirst({ q }: Question): string | null {
  const got = answer({ text: q, now });
  if (got.kind === 'answer') return got.crossing.id;
  if (got.kind !== 'route' || got.options[0] === undefined) return null;
  return got.options[0].crossings.map(({ crossing }) => crossing.id).join('+');
}

function expectAtMost(most: number, wrong: readonly Question[]): void {
  expect(wrong.length, wrong.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(most);
}

test('journeys go first where somebody who knows the roads would go', () => {
  const journeys = read<Journey>('journeys').filter(({ first }) => first !== null);
  expect(journeys).toHaveLength(75);
  expectAtMost(
    5,
    journeys.filter((one) => one.first?.includes(toldFirst(one) ?? '') !== true),
  );
});

test('what only looks like a journey of ours hardly ever gets a crossing', () => {
  const traps = read<Journey>('journeys').filter(({ first }) => first === null);
  expect(traps).toHaveLength(60);
  expectAtMost(
    10,
    traps.filter((one) => toldFirst(one) !== null),
  );
});

test('a short question is answered in its own language', () => {
  const questions = read('languages');
  expect(questions).toHaveLength(120);
  expectAtMost(
    5,
    questions.filter(({ q, lang }) => understand(q).language !== lang),
  );
});

test('what is not ours gets no crossing', () => {
  const questions = read('not-ours');
  expect(questions).toHaveLength(100);
  expectAtMost(
    1,
    questions.filter(({ q }) => offered(understand(q).found).length > 0),
  );
});

test('of what is understood at most a quarter has a word named as not understood', () => {
  const questions = read('understood');
  expect(questions).toHaveLength(200);
  const isNamed = ({ q }: Question) => {
    const { unread, conditions } = understand(q);
    return unread.length + conditions.length > 0;
  };
  expectAtMost(49, questions.filter(isNamed));
});
