import { describe, expect, test } from 'vitest';
import { ask } from '../build.ts';
import { answer, daytime, night, noon, roundTheClock } from './usual.ts';

/** Of several statements about the same thing, which one is the answer. */

describe('which standing statement counts', () => {
  const older = { says: 'hours', hours: '24/7', by: 'authority service 2025-06-01' } as const;

  test('the best certainty wins: an authority over a newer traveller', () => {
    expect(answer([older, { says: 'hours', hours: '08:00-18:00', by: 'traveller anna 2026-06-01' }], night)).toBe(
      'open, hours, likely',
    );
  });

  test('a newer contradiction at that moment, by anyone but a guide, lowers it by one step', () => {
    const anna = { says: 'hours', hours: '08:00-18:00', by: 'traveller anna 2026-06-01' } as const;
    expect(ask([older, anna], { at: noon }).sure).toBe('announced');
    expect(ask([older, anna], { at: night }).sure).toBe('likely');
    expect(ask([older, { ...anna, by: 'guide page 2026-06-01' }], { at: night }).sure).toBe('announced');
  });

  test('a contradiction never lowers it below typical', () => {
    const old = { says: 'hours', hours: '24/7', by: 'press paper 2020-06-01' } as const;
    const newer = { says: 'hours', hours: '08:00-18:00', by: 'guide page 2026-06-01' } as const;
    expect(ask([old, newer], { at: night }).sure).toBe('typical');
  });

  test('confirmed and announced count as one: the later said of two authorities wins', () => {
    const ledger = [older, { says: 'hours', hours: '08:00-18:00', by: 'authority other 2026-06-01' }] as const;
    expect(answer(ledger, night)).toBe('closed, hours, confirmed');
  });

  test('of equal certainty guides come last, even newer ones', () => {
    const ledger = [
      { says: 'hours', hours: '24/7', by: 'traveller anna 2024-06-01' },
      { says: 'hours', hours: '08:00-18:00', by: 'guide page 2026-06-01' },
    ] as const;
    expect(answer(ledger, night)).toBe('open, hours, typical');
  });

  test('limited hours beat the standing ones while they last', () => {
    const limited = { ...daytime, since: '2026-06-09', until: '2026-06-11', by: 'authority border-service 2026-06-02' };
    expect(answer([roundTheClock, limited], night)).toBe('closed, hours, confirmed');
    expect(answer([roundTheClock, limited], '2026-06-12T23:00')).toBe('open, hours, confirmed');
  });

  test('of two statements of the same day the lower in the file wins', () => {
    expect(answer([roundTheClock, daytime], night)).toBe('closed, hours, confirmed');
    expect(answer([daytime, roundTheClock], night)).toBe('open, hours, confirmed');
  });

  test('standing statements hold from `since`, or else from the day they were said', () => {
    const later = { ...roundTheClock, since: '2026-06-15' };
    expect(answer([daytime, later], night)).toBe('closed, hours, confirmed');
    expect(answer([daytime, later], '2026-06-15T23:00')).toBe('open, hours, confirmed');
    expect(answer([roundTheClock], '2026-05-01T12:00', { now: noon })).toBe('unknown, no-hours, unsure');
  });

  test('the whole answer is as sure as its weakest step, and the trust line names that step', () => {
    const bus = { says: 'season', season: 'year-round', by: 'carrier bus 2025-09-08' } as const;
    const status = ask([roundTheClock, bus], { at: noon });
    expect(status.sure).toBe('likely');
    expect(status.trustedTo?.by.who).toBe('bus');
    expect(status.decidedBy?.by.who).toBe('border-service');
  });

  test('all other values are kept as evidence and shown as conflicts', () => {
    const guide = { says: 'hours', hours: '08:00-18:00', by: 'guide old-page' } as const;
    const evidence = ask([guide, roundTheClock], { at: noon }).evidence;
    expect(evidence.map(({ statement, decides, conflicts }) => [statement.by.who, decides, conflicts])).toEqual([
      ['border-service', true, false],
      ['old-page', false, true],
    ]);
  });
});
