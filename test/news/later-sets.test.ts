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
