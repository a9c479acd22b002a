import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { statusAt } from '#domain/status-at.ts';
import { aCrossing, type Jotted } from '../build.ts';

/* What is open only by a rule, in a month in which no year on record had it open, is told as not sure. */

const hours: Jotted = { says: 'hours', hours: '24/7', by: 'guide old-page' };
const once: Jotted = { says: 'season', season: '05-01..10-31', by: 'guide old-page' };
const allYear: Jotted = { says: 'season', season: 'year-round', by: 'carrier buses 2025-09-08' };

function statusOn(ledger: readonly Jotted[], on: string, now = '2026-11-22') {
  const crossing = aCrossing(ledger);
  const moment = (text: string) => DateTime.fromISO(`${text}T12:00`, { zone: 'Asia/Bishkek' });
  const asked = { at: moment(on), now: moment(now), precision: 'day' } as const;
  return statusAt(crossing, crossing.statements, { traveller: {}, moment: asked });
}

/** Shut on 2 October of each of these years, and open since May. */
const seasons = (years: readonly number[]): readonly Jotted[] =>
  years.flatMap((year): Jotted[] => [
    { says: 'opens', date: `${year}-05-01`, by: `press paper ${year}-05-01` },
    { says: 'closes', date: `${year}-10-02`, by: `press paper ${year}-10-02` },
  ]);

const five = [2019, 2021, 2022, 2023, 2024];

describe('the record against the rule', () => {
  test('in no December of five years was it open', () => {
    const status = statusOn([hours, once, ...seasons(five), allYear], '2026-12-15');
    expect(status).toMatchObject({ state: 'open', doubt: { month: 12, open: 0, years: 5 } });
  });

  test('in a month of which the record knows that it was open there is no doubt', () => {
    const ledger = [hours, once, ...seasons(five), allYear];
    expect(statusOn(ledger, '2027-07-15').doubt).toBeUndefined();
  });

  test('one winter in which somebody passed is told, and as many as half end the doubt', () => {
    const passed = (year: number): Jotted => {
      return { says: 'works', date: `${year}-12-14`, by: `traveller cyclist ${year}-12-14` };
    };
    const ledger = [hours, once, ...seasons(five), allYear, passed(2025)];
    expect(statusOn(ledger, '2026-12-15').doubt).toEqual({ month: 12, open: 1, years: 6 });
    const more = [...ledger, ...[2014, 2015, 2016, 2017].map(passed)];
    expect(statusOn(more, '2026-12-15').doubt).toBeUndefined();
  });

  test('four years make no rule', () => {
    expect(statusOn([hours, once, ...seasons(five.slice(1)), allYear], '2026-12-15').doubt).toBeUndefined();
  });

  test('holidays that shut it for two days in the middle of a month tell nothing of the month', () => {
    const shut = (from: (year: number) => string, until: (year: number) => string) =>
      five.map((year): Jotted => {
        return {
          says: 'closed',
          from: from(year),
          until: until(year),
          ends: 'certain',
          by: `authority border ${year}-11-20`,
        };
      });
    const twoDays = shut(
      (year) => `${year}-12-16`,
      (year) => `${year}-12-17`,
    );
    const allOfIt = shut(
      (year) => `${year}-12-01`,
      (year) => `${year}-12-31`,
    );
    expect(statusOn([hours, once, ...twoDays, allYear], '2026-12-15').doubt).toBeUndefined();
    expect(statusOn([hours, once, ...allOfIt, allYear], '2026-12-15').doubt).toEqual({ month: 12, open: 0, years: 5 });
  });

  test('an authority of the last two years outweighs the record', () => {
    const word: Jotted = { says: 'season', season: 'year-round', by: 'authority border 2026-09-01' };
    expect(statusOn([hours, once, ...seasons(five), word], '2026-12-15').doubt).toBeUndefined();
  });

  test('an authority that says now that it opens outweighs it too, for thirty days', () => {
    const word: Jotted = { says: 'opens', date: '2026-11-20', by: 'authority border 2026-11-20' };
    const ledger = [hours, once, ...seasons(five), allYear, word];
    expect(statusOn(ledger, '2026-12-10').doubt).toBeUndefined();
    expect(statusOn(ledger, '2027-02-10').doubt).toMatchObject({ month: 2 });
  });

  test('where nobody ever spoke of a season there is no rule to doubt', () => {
    expect(statusOn([hours, allYear], '2026-12-15').doubt).toBeUndefined();
  });
});

test('a doubt is never about what is shut or unknown, and only about a month that few years had open', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2008, max: 2026 }), { maxLength: 9 });
  const sightings = fc.array(
    fc.record({ year: fc.integer({ min: 2008, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(years, sightings, fc.integer({ min: 1, max: 12 }), (shut, seen, month) => {
      const text = (number: number) => String(number).padStart(2, '0');
      const told = seen
        .map((one) => `${one.year}-${text(one.month)}-16`)
        .filter((date) => date <= '2026-11-22')
        .map((date): Jotted => ({ says: 'works', date, by: `traveller walker ${date}` }));
      const before = seasons(shut).filter((one) => String(one['date'] ?? '') <= '2026-11-22');
      const status = statusOn([hours, once, ...before, allYear, ...told], `2027-${text(month)}-16`);
      const { doubt, state } = status;
      if (doubt === undefined) return;
      expect(state).toBe('open');
      expect(doubt.month).toBe(month);
      expect(doubt.years).toBeGreaterThanOrEqual(5);
      expect(doubt.open * 3).toBeLessThanOrEqual(doubt.years);
      if (doubt.open > 0) return;
      expect(told.some((one) => String(one['date']).slice(5, 7) === text(month))).toBe(false);
    }),
    { numRuns: 150 },
  );
});
