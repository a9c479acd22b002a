import { expect, test } from 'vitest';
import { ask } from '../build.ts';
import { answer, daytime, noon, roundTheClock } from './usual.ts';

/** What an answer carries beside its state. */

test('nothing known: unknown, no evidence', () => {
  expect(answer([], noon)).toBe('unknown, no-evidence, unsure');
});

test('last heard is the newest statement that is not a guide’s, in its own precision', () => {
  const status = ask(
    [
      roundTheClock,
      { says: 'works', date: '2026-05', by: 'carrier bus 2026-05' },
      { ...daytime, by: 'guide page 2026-06-05' },
    ],
    { at: noon },
  );
  expect(status.lastHeard?.date.text).toBe('2026-06-01');
});

test('a warning is shown with every answer it touches and decides nothing', () => {
  const snow = {
    says: 'warning',
    from: '2026-06-08',
    until: '2026-06-12',
    cause: 'weather',
    by: 'authority s 2026-06-08',
  } as const;
  const status = ask([roundTheClock, snow], { at: noon });
  expect(status.state).toBe('open');
  expect(status.warnings).toHaveLength(1);
  expect(ask([roundTheClock, snow], { at: '2026-06-14T12:00' }).warnings).toHaveLength(0);
});
