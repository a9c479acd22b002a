import { expect, test } from 'vitest';
import { isQuiet, quietHours } from '#domain/alerts/quiet-hours.ts';

test('from eight in the evening to nine in the morning, always, or as each alert says itself', () => {
  const quietAt = Object.fromEntries(
    quietHours.map((hours) => [
      hours,
      Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet(hours, hour)),
    ]),
  );
  expect(quietAt['usual']).toEqual([]);
  expect(quietAt['evening']).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 23]);
  expect(quietAt['always']).toHaveLength(24);
});
