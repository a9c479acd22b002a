import { describe, expect, test } from 'vitest';
import { ask, type Jotted } from '../build.ts';
import { answer, noon, roundTheClock } from './usual.ts';

/** How sure an answer is: the source, its age, and what else was said. */

describe('how sure a statement is', () => {
  test.each([
    { by: 'authority service 2026-05-20', sure: 'confirmed', who: 'an authority within thirty days' },
    { by: 'authority service 2025-01-10', sure: 'announced', who: 'an authority within two years' },
    { by: 'authority service 2022-01-10', sure: 'likely', who: 'an authority within five years' },
    { by: 'authority service 2020-01-10', sure: 'typical', who: 'an authority before that' },
    { by: 'press paper 2026-06-01', sure: 'likely', who: 'a newspaper within two years' },
    { by: 'carrier bus 2025-01-01', sure: 'likely', who: 'a carrier within two years' },
    { by: 'press paper 2023-01-01', sure: 'typical', who: 'a newspaper before that' },
    { by: 'traveller anna 2026-06-09', sure: 'typical', who: 'a traveller, however new' },
    { by: 'guide page 2026-06-09', sure: 'typical', who: 'a guide, however new' },
    { by: 'authority service', sure: 'typical', who: 'an authority without a date' },
  ])('$who: $sure', ({ by, sure }) => {
    expect(ask([{ says: 'hours', hours: '24/7', by }], { at: noon }).sure).toBe(sure);
  });

  test('anything about the future is at most announced', () => {
    expect(ask([roundTheClock], { at: '2026-06-12T12:00', now: noon }).sure).toBe('announced');
  });

  test('what was said after the present is not known', () => {
    expect(answer([{ ...roundTheClock, by: 'authority border-service 2026-06-11' }], noon)).toBe(
      'unknown, no-evidence, unsure',
    );
  });

  test('history is judged with everything known since: a statement about an earlier day is as fresh as can be', () => {
    const told = {
      says: 'closed',
      from: '2026-01-01',
      until: '2026-01-10',
      ends: 'certain',
      by: 'authority s 2026-05-01',
    };
    expect(answer([told as Jotted], '2026-01-05T12:00', { now: noon })).toBe('closed, closure, confirmed');
  });

  test('two independent sightings within thirty days confirm that it works; the hours keep their own certainty', () => {
    const season = { says: 'season', season: '05-01..10-31', by: 'guide page' } as const;
    const seen = (who: string) => ({ says: 'works', date: '2026-06-05', by: `traveller ${who} 2026-06-05` }) as const;
    expect(answer([roundTheClock, season, seen('anna'), seen('ben')], noon)).toBe('open, hours, confirmed');
    expect(answer([roundTheClock, season, seen('anna'), seen('anna')], noon)).toBe('open, hours, typical');
  });

  test('a rough date ages from its first day', () => {
    expect(ask([{ says: 'hours', hours: '24/7', by: 'authority s 2026-05' }], { at: noon }).sure).toBe('announced');
  });
});

test('ageing is no change: a statement that grows older does not end an answer', () => {
  expect(ask([roundTheClock], { at: noon }).until).toBeNull();
});
