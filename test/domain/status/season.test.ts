import { describe, expect, test } from 'vitest';
import { ask, type Jotted, local, verdict } from '../build.ts';
import { answer, roundTheClock } from './usual.ts';

/** The season: its edges, the doubt around them, and what announcements and sightings change. */

describe('the season', () => {
  const summer = { says: 'season', season: '05-01..10-31', by: 'authority service 2026-01-10' } as const;
  const ledger = [{ ...roundTheClock, by: 'authority service 2025-06-01' }, summer];

  test('more than fourteen days outside a standing edge it is closed', () => {
    const status = ask(ledger, { at: '2026-04-10T12:00' });
    expect(verdict(status)).toBe('closed, season, announced');
    expect(status.next).toBeNull();
    expect(status.expected?.kind).toBe('usual');
    expect(local(status.expected?.at ?? null)).toBe('2026-05-01T00:00');
  });

  test('up to fourteen days from it, on either side, nobody knows', () => {
    expect(answer(ledger, '2026-04-16T23:59')).toMatch(/^closed/);
    expect(answer(ledger, '2026-04-17T00:00')).toBe('unknown, season-edge, unsure');
    expect(answer(ledger, '2026-05-15T00:00')).toBe('unknown, season-edge, unsure');
    expect(answer(ledger, '2026-05-15T00:01')).toMatch(/^open/);
  });

  test('the doubt ends on a whole minute, the first that answers otherwise', () => {
    const { until } = ask(ledger, { at: '2026-05-03T12:00' });
    expect(until?.toISO({ suppressMilliseconds: true })).toBe('2026-05-15T00:01:00+06:00');
  });

  test('near an edge the dates of past years are given', () => {
    const past = { says: 'opens', date: '2025-05-20', by: 'press paper 2025-05-20' } as const;
    const status = ask([...ledger, past], { at: '2026-05-03T12:00' });
    expect(status.edge?.kind).toBe('opens');
    expect(status.edge?.past.map((one) => one.date.text)).toEqual(['2025-05-20']);
  });

  test('an announced opening replaces the standing edge nearest to it; the others stay', () => {
    const opens = { says: 'opens', date: '2026-06-10', by: 'authority service 2026-04-20' } as const;
    expect(answer([...ledger, opens], '2026-06-09T12:00')).toBe('closed, season, announced');
    expect(answer([...ledger, opens], '2026-06-10T00:00')).toMatch(/^open/);
    expect(answer([...ledger, opens], '2026-11-05T12:00')).toBe('unknown, season-edge, unsure');
  });

  test('inside the season it is at most typical, unless this year’s opening was said', () => {
    expect(ask(ledger, { at: '2026-07-10T12:00' }).sure).toBe('typical');
    const opens = { says: 'opens', date: '2026-05-10', by: 'authority service 2026-04-20' } as const;
    expect(ask([...ledger, opens], { at: '2026-07-10T12:00' }).sure).toBe('announced');
  });

  test('a report lets the answer go on for thirty days', () => {
    const seen = { says: 'works', date: '2026-03-20', by: 'authority service 2026-03-20' } as const;
    const status = ask([...ledger, seen], { at: '2026-04-10T12:00' });
    expect(status.state).toBe('open');
    expect(local(status.until)).toBe('2026-04-19T00:00');
  });

  test('or until the first closing edge after the sighting, whichever comes first', () => {
    const seen = { says: 'works', date: '2026-10-25', by: 'authority service 2026-10-25' } as const;
    const status = ask([...ledger, seen], { at: '2026-10-28T12:00' });
    expect(status.state).toBe('open');
    expect(local(status.until)).toBe('2026-11-01T00:00');
  });

  test('a report less sure than the rule does not', () => {
    const seen = { says: 'works', date: '2026-03-20', by: 'traveller anna 2026-03-20' } as const;
    expect(answer([...ledger, seen], '2026-04-10T12:00')).toMatch(/^closed, season/);
  });

  test('a season may wrap the new year', () => {
    const winter = [ledger[0] as Jotted, { ...summer, season: '11-01..03-31' }];
    expect(answer(winter, '2027-01-15T12:00')).toMatch(/^open/);
    expect(answer(winter, '2026-07-15T12:00')).toMatch(/^closed, season/);
  });
});
