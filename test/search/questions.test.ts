import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue, ourQuestions, score } from './evaluation.ts';

const catalogue = ourCatalogue();
const understand = createUnderstand(catalogue);
const questions = ourQuestions();

describe('the set of questions', () => {
  test('is large, and at least a third of it means no crossing', () => {
    expect(questions.length).toBeGreaterThanOrEqual(400);
    expect(questions.filter(({ expect: ids }) => ids.length === 0).length * 3).toBeGreaterThanOrEqual(questions.length);
  });

  test('asks nothing twice and only expects crossings that exist', () => {
    expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
    const ids = new Set(catalogue.crossings.map(({ id }) => id));
    expect(questions.flatMap(({ expect: expected }) => expected.filter((id) => !ids.has(id)))).toEqual([]);
  });
});

describe('people are understood', () => {
  const { top1, top3, falsePositives, misses } = score(understand, questions);
  const missed = misses.join('\n');

  test('the first crossing offered is the one they mean', () => expect(top1, missed).toBeGreaterThanOrEqual(0.97));
  test('it is among the first three', () => expect(top3, missed).toBeGreaterThanOrEqual(0.99));
  test('a greeting is not answered with a border', () => expect(falsePositives, missed).toBeLessThanOrEqual(0.02));

  test.each(['ky', 'kk', 'ru', 'en'])('in %s as well as in the other languages', (language) => {
    const own = score(
      understand,
      questions.filter(({ lang }) => lang === language),
    );
    expect(own.asked + own.none).toBeGreaterThanOrEqual(80);
    expect(own.right, own.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
