import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';
import { projectDir } from '../house/check.ts';

/*
 * "With a giraffe", "without shoes", "for a wedding": what stands in a frame that asks and means nothing to us has to be said,
 * and nothing green may stand above it.
 */

interface Conditional {
  readonly lang: string;
  readonly q: string;
  readonly word: string;
}

const { answer } = answering();
const lines = readFileSync(join(projectDir, 'test/questions/conditions.jsonl'), 'utf8').trim().split('\n');
const questions = lines.map((line): Conditional => JSON.parse(line));

function isSaid({ q, word }: Conditional): boolean {
  const text = plain(answer({ text: q, now: present, fallbackLanguage: 'en' }).html);
  const [named, green] = [text.indexOf(word), text.indexOf('🟢')];
  return named >= 0 && (green < 0 || named < green);
}

test.each([
  { language: 'en', most: 0 },
  { language: 'ru', most: 0 },
  // Clothes are goods, a yurt is a house, a hedgehog begins like a brick, and trousers like a post.
  { language: 'ky', most: 3 },
  { language: 'kk', most: 4 },
])('$language: a condition that is not understood is said', ({ language, most }) => {
  const own = questions.filter(({ lang }) => lang === language);
  expect(own).toHaveLength(15);
  const missed = own.filter((one) => !isSaid(one)).map(({ q }) => q);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(most);
});
