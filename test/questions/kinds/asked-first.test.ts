import { describe, expect, test } from 'vitest';
import { firstAsked, isMissed } from './first.ts';

/*
 * A hundred questions by kind, written before they were asked: what the first line has to say, what else has to be told, and
 * what nobody asked. A call for help has its first two lines. A Friday, 18:00 in Bishkek.
 */

const rows = firstAsked('asked-first');
const kinds = [...new Set(rows.map(({ kind }) => kind))];

/** How many of a kind are missed at most. */
const missed: Readonly<Record<string, number>> = {
  ...{ 'no-help': 1, holiday: 1, both: 2, 'not-ours': 2 },
};

describe('what is asked is said first', () => {
  test.each(kinds)('%s', (kind) => {
    const misses = rows
      .filter((row) => row.kind === kind && isMissed(row, kind === 'help' ? 2 : 1, 'u'))
      .map(({ q }) => q);
    expect(misses, misses.join('\n')).toHaveLength(missed[kind] ?? 0);
  });
});

describe('what strangers type is answered in the first line', () => {
  test.each([
    ['told-plainly', 15],
    ['told-plainly-second', 15],
  ])('%s: at most %d are missed', (name, most) => {
    const misses = firstAsked(name)
      .filter((row) => isMissed(row, row.kind === 'help' ? 2 : 1, 'u'))
      .map(({ q }) => q);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(most);
  });
});
