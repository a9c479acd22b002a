import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summaryOf } from '#domain/reports/summary.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { cellAt, countedWaits, merged, usualAt } from '#domain/reports/usual.ts';
import { windowsAt } from '#domain/reports/window.ts';
import { aCrossing } from '../build.ts';
import { readUsual, readWaits } from '../oracle/waits.ts';
import { clock } from './build.ts';

const minute = 60_000;
const runs = 500 * Number(process.env['ORACLE_ROUNDS'] ?? 1);
const crossing = aCrossing([]);
const people = Array.from({ length: 30 }, (_, index) => (index % 4 === 3 ? `new-${index}` : `known-${index}`));

/** Within one no two are of one moment: which of them is the newest nobody could say. */
const history = (steps: { readonly min: number; readonly max: number }, most: number) =>
  fc.uniqueArray(
    fc.record({
      person: fc.constantFrom(...people),
      toward: fc.constantFrom('KZ', 'KZ', 'KZ', 'KZ', 'KZ', 'KG'),
      vehicle: fc.constantFrom('car', 'car', 'car', 'car', 'car', 'truck'),
      step: fc.integer(steps),
      what: fc.constantFrom('passed', 'passed', 'passed', 'passed', 'waiting', 'shut'),
      // Most guess alike, so that many are through and agree.
      minutes: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 30, max: 90 }) },
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 3_000 }) },
      ),
    }),
    { selector: ({ step }) => step, maxLength: most, size: 'max' },
  );

const told = (
  some: readonly { person: string; toward: string; vehicle: string; step: number; what: string; minutes: number }[],
) =>
  some
    .map(
      ({ step, what, minutes, vehicle, ...rest }, index): TravellerReport => ({
        ...{ ...rest, id: String(index), vehicle: vehicle as 'car', crossing: crossing.id, atGate: false },
        ...{ isNew: rest.person.startsWith('new'), at: clock('14:00') + step * minute },
        saw: what === 'shut' ? { what } : { what: what as 'passed', minutes },
      }),
    )
    .toSorted((a, b) => a.at - b.at);

test('over random histories what is told of the queue is what DESIGN says of it', () => {
  const met = { medians: 0, outliers: 0, nothing: 0 };
  fc.assert(
    fc.property(history({ min: -200, max: 20 }, 60), fc.integer({ min: 0, max: 60 }), (some, minutes) => {
      const at = clock('14:00') + minutes * minute;
      const reports = told(some);
      for (const [toward, vehicle] of [
        ['KZ', 'car'],
        ['KG', 'car'],
        ['KZ', 'truck'],
      ] as const) {
        const window = windowsAt(reports, at).find((one) => one.toward === toward && one.vehicle === vehicle);
        const summary = window ? summaryOf(window) : null;
        const right = readWaits(reports, toward, vehicle, at);
        expect(
          summary && {
            ...{ people: summary.waits.length, newestAt: summary.waits[0].at, median: summary.median },
            ...{ shortest: summary.shortest.minutes, longest: summary.longest.minutes },
            outliers: summary.outliers.map((one) => one.minutes).toSorted((a, b) => a - b),
          },
        ).toEqual(right);
        if (right === null) met.nothing += 1;
        else if (right.median !== null) met.medians += 1;
        if (right !== null && right.outliers.length > 0) met.outliers += 1;
      }
    }),
    { numRuns: runs, seed: Number(process.env['ORACLE_SEED'] ?? 20260612) },
  );
  for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(runs / 50);
});

test('what is usual at an hour is the middle of those who passed then, without crowds of new people', () => {
  const weeks = { min: 0, max: 6 };
  let usuals = 0;
  const week = 7 * 24 * 60;
  const inWeeks = fc
    .array(fc.tuple(history({ min: 0, max: 130 }, 8), fc.integer(weeks)), { minLength: 3, maxLength: 8 })
    .map((some) =>
      some.flatMap(([one, away]) => one.map((report) => ({ ...report, step: report.step - away * week }))),
    );
  fc.assert(
    fc.property(inWeeks, fc.integer({ min: 0, max: 130 }), (some, minutes) => {
      const reports = told(some);
      const at = clock('14:00') + minutes * minute;
      const counted = merged([...countedWaits(reports, crossing).values()]);
      for (const [toward, zone] of [
        ['KZ', 'Asia/Bishkek'],
        ['KG', 'Asia/Almaty'],
      ] as const) {
        const usual = usualAt(cellAt(crossing, { toward, vehicle: 'car' }, at), counted);
        expect(usual).toEqual(readUsual(reports, { toward, vehicle: 'car', zone }, at));
        if (usual !== null) usuals += 1;
      }
    }),
    { numRuns: runs / 4, seed: Number(process.env['ORACLE_SEED'] ?? 20260613) },
  );
  expect(usuals).toBeGreaterThan(runs / 100);
});
