import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';
import { falsePositives, readQuestions, sharesOf } from './evaluate.ts';

/*
 * Questions of travellers with what they mean, in three sets by different writers. All three have been read by now, and kinds
 * of their misses mended: only what another writer asks next tells how well a stranger is understood.
 */

const understand = createUnderstand(ourCatalogue());
const first = readQuestions('first');

const third = readQuestions('third');

describe.each([
  { lines: 'odd', rest: 0, about: 0.89, topic: 0.9, moment: 0.95, traveller: 0.94 },
  { lines: 'even', rest: 1, about: 0.89, topic: 0.9, moment: 0.95, traveller: 0.95 },
])('the $lines lines of the third set, by a third writer', ({ rest, ...least }) => {
  const shareOf = sharesOf(
    third.filter((_, at) => at % 2 === rest),
    understand,
  );
  test.each(['about', 'topic', 'moment', 'traveller'] as const)('%s', (aspect) =>
    expect(shareOf(aspect).share).toBeGreaterThanOrEqual(least[aspect]),
  );
});

test('nothing is asked twice, in any of the sets', () => {
  const all = [...first, ...readQuestions('second'), ...readQuestions('third')].map(({ q }) => q);
  expect(all.length).toBeGreaterThanOrEqual(1980);
  expect(new Set(all).size).toBeGreaterThanOrEqual(all.length - 5);
});

describe('the first half is understood', () => {
  const shareOf = sharesOf(first, understand);

  test.each([
    { aspect: 'about', least: 0.93 },
    { aspect: 'topic', least: 0.91 },
    { aspect: 'moment', least: 0.91 },
    { aspect: 'traveller', least: 0.94 },
    { aspect: 'language', least: 0.98 },
  ] as const)('$aspect', ({ aspect, least }) => {
    const { share, misses } = shareOf(aspect);
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test.each(['ky', 'kk', 'ru', 'en'])('in %s as well as in the other languages', (language) => {
    const own = sharesOf(
      first.filter(({ lang }) => lang === language),
      understand,
    );
    expect(own('topic').share, own('topic').misses.join('\n')).toBeGreaterThanOrEqual(0.86);
    expect(own('about').share, own('about').misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('talk of other things is seldom offered a crossing', () => {
    const offered = falsePositives(first, understand);
    expect(offered.length, offered.join('\n')).toBeLessThanOrEqual(12);
  });
});
