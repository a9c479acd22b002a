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

test.each([
  {
    part: 'a note',
    from: 'de: Schotter, dann Asphalt.\n    by: { source: the-paper, date: 2024 }',
    to: 'de: Schotter, dann Asphalt.\n    by: { source: the-paper, date: 2027 }',
    says: 'notes[0].by.date: 2027 lies in the future',
    left: { notes: 0 },
  },
  {
    part: 'how far a town is',
    from: 'by: { source: the-paper, date: 2024 }\n  - id: kz',
    to: 'by: { source: the-paper, date: 2027 }\n  - id: kz',
    says: 'posts[0].towns[0].by.date: 2027 lies in the future',
    left: { driveMinutes: undefined },
  },
  {
    part: 'how long one waits',
    from: 'worst_minutes: 360, by: { source: the-paper }',
    to: 'worst_minutes: 360, by: { source: the-paper, date: 2027 }',
    says: 'waits.by.date: 2027 lies in the future',
    left: { waits: undefined },
  },
])('$part of a day that lies ahead is left out alike, and the crossing stays', ({ from, to, says, left }) => {
  const { told, parts } = leftOutOf(createFolder({ [pass]: (text) => text.replace(from, () => to) }));
  expect(told).toEqual([expect.stringContaining(says)]);
  expect(told[0]).toMatch(/ is left out$/);
  expect(parts).toEqual({ ...leftOutOf(createFolder()).parts, ...left });
});
