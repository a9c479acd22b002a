import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';
import { aspects, falsePositives, readQuestions, sharesOf } from './evaluate.ts';

/*
 * Questions of travellers with what they mean, in three sets by different writers. All three have been read by now, and kinds
 * of their misses mended: only what another writer asks next tells how well a stranger is understood.
 */

const understand = createUnderstand(ourCatalogue());
const languages = ['en', 'kk', 'ky', 'ru'] as const;
const sets = (['first', 'second', 'third'] as const).map((set) => ({ set, questions: readQuestions(set) }));

describe.each(sets.flatMap(({ set, questions }) => languages.map((language) => ({ set, language, questions }))))(
  'the $set set in $language',
  ({ language, questions }) => {
    const own = questions.filter(({ lang }) => lang === language);
    const shareOf = sharesOf(own, understand);

    test.each(aspects)('%s is read as it was meant', (aspect) => {
      const { share, misses } = shareOf(aspect);
      expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    });

    test('talk of other things is seldom offered a crossing', () => {
      const offered = falsePositives(own, understand);
      expect(offered.length / own.length, offered.join('\n')).toBeLessThanOrEqual(0.01);
    });
  },
);

test('nothing is asked twice, in any of the sets', () => {
  const all = sets.flatMap(({ questions }) => questions.map(({ q }) => q));
  expect(all.length).toBeGreaterThanOrEqual(1980);
  expect(new Set(all).size).toBeGreaterThanOrEqual(all.length - 5);
});
