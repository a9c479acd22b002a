import { expect, test } from 'vitest';
import { ask, local, verdict } from './build.ts';

const daily = { says: 'hours', hours: '08:00-18:00', by: 'authority border-service 2026-06-01' } as const;

test('two gates that both keep 08:00–18:00 are open together for nine hours, because the clocks differ', () => {
  const status = ask([daily], { at: '2026-06-10T12:00' });
  expect(verdict(status)).toBe('open, hours, confirmed');
  expect(status.window.map((pair) => pair.map(local))).toEqual([['2026-06-10T09:00', '2026-06-10T18:00']]);
  expect(local(status.until)).toBe('2026-06-10T18:00');
});

test('at night it says when it opens', () => {
  const status = ask([daily], { at: '2026-06-10T20:00' });
  expect(verdict(status)).toBe('closed, hours, confirmed');
  expect(local(status.next)).toBe('2026-06-11T09:00');
});
