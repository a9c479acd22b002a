import { expect, test } from 'vitest';
import { readQuestions } from '../questions/evaluate.ts';
import { badAnswers } from './answers-fit.ts';
import { served } from './served.ts';

test('answers to a thousand questions fit the specification', async () => {
  const { get } = await served();
  const questions = [...readQuestions('first'), ...readQuestions('second'), ...readQuestions('third')].slice(0, 1_000);
  expect(questions).toHaveLength(1_000);
  expect(await badAnswers(get, questions)).toEqual([]);
}, 600_000);
