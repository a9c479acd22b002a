import { describe, expect, test } from 'vitest';
import { firstAsked, isMissed } from './first.ts';

/*
 * Questions as they are typed in Kyrgyz and Kazakh chats, in plain letters, with Russian words among them, as stories and in a
 * single word: written before they were asked, and read since. The day of a card stands in its second line.
 */

const most: Readonly<Record<string, number>> = { 'as-typed-first': 16, 'as-typed-second': 13 };

describe('what is typed in a chat is answered', () => {
  test.each(Object.keys(most))('%s', (set) => {
    const misses = firstAsked(set)
      .filter((row) => isMissed(row, 2, 'iu'))
      .map(({ q }) => q);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(most[set] ?? 0);
  });
});
