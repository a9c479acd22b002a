import { expect, test } from 'vitest';
import { measureOf } from './measure.ts';
import { readOurs } from './ours.ts';

test.each(['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'] as const)(
  'limits, lanes, papers, seasons and later sentences of %s mislead nobody',
  (set) => {
    const { measure } = measureOf(readOurs(set));
    expect(measure.dangers).toBe(0);
    expect(measure.precision).toBeGreaterThanOrEqual(0.92);
    expect(measure.recall).toBeGreaterThanOrEqual(0.88);
    expect(measure.whole).toBeGreaterThanOrEqual(0.6);
  },
);

test('nor do those of the twentieth, not all of which are read', () => {
  expect(measureOf(readOurs('twentieth')).measure).toMatchObject({ posts: 24, dangers: 0 });
});

test('carriers, winter hours, histories and plans of the twenty-first mislead nobody', () => {
  const { measure } = measureOf(readOurs('twenty-first'));
  expect(measure).toMatchObject({ posts: 100, dangers: 0 });
  expect(measure.precision).toBeGreaterThanOrEqual(0.95);
  expect(measure.recall).toBeGreaterThanOrEqual(0.95);
  expect(measure.whole).toBeGreaterThanOrEqual(0.7);
});

test.each(['twenty-second', 'twenty-third'] as const)('nor do those of %s, which teach nothing', (set) => {
  const { measure } = measureOf(readOurs(set));
  expect(measure.dangers).toBe(0);
  expect(measure.precision).toBeGreaterThanOrEqual(0.84);
  expect(measure.recall).toBeGreaterThanOrEqual(0.84);
  expect(measure.whole).toBeGreaterThanOrEqual(0.7);
});
