import { expect, test } from 'vitest';
import { reviewData } from '#domain/data-review.ts';
import { asJson, listed } from '../../scripts/data-review.ts';
import { knownBy, momentOf, shipped } from './shipped.ts';

const now = momentOf(knownBy);
const found = reviewData(shipped, now);

test('the list says how long nobody was heard of each crossing', () => {
  const list = listed(found, shipped, now);
  for (const heading of ['Last heard', 'Plans and trials', 'Where sources disagree', 'Statements without a link']) {
    expect(list).toContain(heading);
  }
  expect(list).toContain('Tokmok – Sortobe: 17 January 2022 (4 years ago) – open, usual pattern, not confirmed');
});

test('what is empty says so', () => {
  const nothing = { silent: [], due: [], disputes: [], unlinked: [] };
  expect(listed(nothing, shipped, now).match(/^nothing$/gm)).toHaveLength(4);
});

test('programs get the same, with the place of each statement in its file', () => {
  const told = asJson(found) as Record<string, { crossing: string }[]>;
  expect(told['unheard']).toHaveLength(shipped.crossings.length);
  expect(told['disputes']).toContainEqual(
    expect.objectContaining({ crossing: 'karkyra-kegen', against: expect.objectContaining({ says: 'hours' }) }),
  );
  expect(JSON.parse(JSON.stringify(told))).toEqual(told);
});
