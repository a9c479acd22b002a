import { expect, test } from 'vitest';
import { lately } from '#search/text/lately.ts';

test('what came of a word lately is not worked out again, and no more is remembered than there is room for', () => {
  const worked: string[] = [];
  const lengthOf = lately(2, (word) => {
    worked.push(word);
    return { length: word.length };
  });
  expect(['a', 'bb', 'a', 'bb'].map((word) => lengthOf(word).length)).toEqual([1, 2, 1, 2]);
  expect(worked).toEqual(['a', 'bb']);
  lengthOf('ccc');
  lengthOf('ccc');
  expect(lengthOf('a')).toEqual({ length: 1 });
  expect(worked).toEqual(['a', 'bb', 'ccc', 'a']);
});
