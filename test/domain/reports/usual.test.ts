import { expect, test } from 'vitest';
import { completedReport, keptTime, vehicleClassOf } from '#domain/reports/traveller-report.ts';
import { cellAt, countedWaits, goneBefore, usualAt } from '#domain/reports/usual.ts';
import { aCrossing } from '../build.ts';
import { clock, told } from './build.ts';

const crossing = aCrossing([]);

test('the hour of the week is on the clock of the post reached first', () => {
  expect(cellAt(crossing, { toward: 'KZ', vehicle: 'car' }, clock('14:30'))).toMatchObject({ weekday: 3, hour: 14 });
  expect(cellAt(crossing, { toward: 'KG', vehicle: 'car' }, clock('14:30'))).toMatchObject({ weekday: 3, hour: 13 });
  expect(cellAt(crossing, { toward: 'KG', vehicle: 'car' }, clock('00:30'))).toMatchObject({ weekday: 2, hour: 23 });
});

const countOf = (...reports: readonly ReturnType<typeof told>[]) => [...countedWaits(reports, crossing).values()];

test('who passed is counted, who waits or found it shut is not, nor anybody among a crowd of new people', () => {
  const one = told('anna 14:05 passed 40');
  expect(countOf(one)).toMatchObject([{ upTo: 45, count: 1, hour: 14 }]);
  expect(countOf(told('anna 14:05 passed 5000'))).toMatchObject([{ upTo: Infinity }]);
  expect(countOf(told('anna 14:05 waiting 40'))).toEqual([]);
  expect(countOf(told('anna 14:05 shut'))).toEqual([]);
  const crowd = [told('new-a 14:00 passed 5'), told('new-b 14:01 passed 5')];
  expect(countOf(...crowd, one)).toEqual([]);
  expect(countOf(told('new-a 11:05 passed 5'), ...crowd.slice(1), one)).toHaveLength(1);
});

test('whoever told the same hour of another way, or three hours before, is no crowd', () => {
  const one = told('anna 14:05 passed 40');
  const before = [told('new-a 11:05 passed 5'), told('new-b 11:05 passed 5')];
  const elsewhere = [told('new-a 14:00 passed 5 toward=KG'), told('new-b 14:00 passed 5 by=truck')];
  expect(countOf(...before, one)).toHaveLength(1);
  expect(countOf(...elsewhere, one)).toHaveLength(1);
});

test('a day goes at once, and no report is kept for more than ninety', () => {
  expect(goneBefore(clock('2026-09-08T14:00'))).toBe(Date.UTC(2026, 5, 11));
  expect(goneBefore(Date.UTC(2026, 8, 8))).toBe(Date.UTC(2026, 5, 11));
  expect(goneBefore(Date.UTC(2026, 8, 8) - 1)).toBe(Date.UTC(2026, 5, 10));
});

test('five in an hour of the week make it usual, and the middle of them is told', () => {
  const cell = cellAt(crossing, { toward: 'KZ', vehicle: 'car' }, clock('14:30'));
  const counted = [
    { ...cell, upTo: 240, count: 1 },
    { ...cell, upTo: 30, count: 2 },
    { ...cell, upTo: 60, count: 1 },
    { ...cell, hour: 15, upTo: 10, count: 9 },
    { ...cell, vehicle: 'truck' as const, upTo: 10, count: 9 },
  ];
  expect(usualAt(cell, counted)).toBeNull();
  expect(usualAt(cell, [...counted, { ...cell, upTo: 60, count: 1 }])).toEqual({ upTo: 60, n: 5 });
});

test('a time is exact for three hours and then good to ten minutes', () => {
  const at = clock('14:07');
  expect(keptTime(at, clock('17:06'))).toBe(at);
  expect(keptTime(at, clock('17:07'))).toBe(clock('14:00'));
});

test('whoever waited and is through has waited for both', () => {
  const waiting = told('anna 14:00 waiting 120');
  expect(completedReport(waiting, clock('14:50'))).toEqual({
    ...waiting,
    at: clock('14:50'),
    saw: { what: 'passed', minutes: 170 },
  });
  const passed = told('anna 14:00 passed 20');
  expect(completedReport(passed, clock('14:50'))).toBe(passed);
});

test('a train waits in no queue of ours; whoever cycles stands with those on foot', () => {
  expect((['bicycle', 'motorcycle', 'bus', 'truck', 'train'] as const).map(vehicleClassOf)).toEqual([
    'foot',
    'car',
    'car',
    'truck',
    null,
  ]);
});
