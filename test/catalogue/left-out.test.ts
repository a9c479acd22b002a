import { expect, test } from 'vitest';
import { createFolder, leftOutOf } from './folder.ts';
import { pass } from './slip.ts';

/** A slip of the pen, or a machine whose clock is wrong: no reason to be silent about every other crossing. */
test.each([
  {
    slip: 'a word',
    from: 'kind: carrier, date: 2026-05 }',
    to: 'kind: carrier, date: 2026-12 }',
    says: '.by.date: 2026-12',
  },
  { slip: 'a sighting', from: 'date: 2026-05\n', to: 'date: 2027\n', says: '.date: 2027' },
])('$slip from the future is left out with a warning, and the rest can be used', ({ from, to, says }) => {
  const before = leftOutOf(createFolder());
  expect(before.told).toEqual([]);
  const { told, statements } = leftOutOf(createFolder({ [pass]: (text) => text.replace(from, () => to) }));
  expect(statements).toBe(before.statements - 1);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`statements[6]${says} lies in the future`);
  expect(told[0]).toMatch(/high-pass\.yaml:\d+: /);
});
