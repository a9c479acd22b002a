import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { startOfDay, yearOf } from '#domain/time/clock.ts';

const begins = (zone: string, year: number, month: number, day: number) =>
  DateTime.fromMillis(startOfDay(zone, year, month, day), { zone }).toFormat("yyyy-MM-dd'T'HH:mmZZ");

test.each([
  { day: [2026, 11, 22], zone: 'Asia/Bishkek', start: '2026-11-22T00:00+06:00' },
  { day: [2026, 11, 31], zone: 'Asia/Bishkek', start: '2026-12-01T00:00+06:00' },
  { day: [2026, 12, 32], zone: 'Asia/Bishkek', start: '2027-01-01T00:00+06:00' },
  { day: [2024, 2, 29], zone: 'Asia/Almaty', start: '2024-02-29T00:00+06:00' },
  { day: [2024, 3, 1], zone: 'Asia/Almaty', start: '2024-03-01T00:00+05:00' },
  { day: [2024, 10, 6], zone: 'America/Asuncion', start: '2024-10-06T01:00-03:00' },
] as const)('in $zone $day begins at $start', ({ zone, day: [year, month, day], start }) => {
  expect(begins(zone, year, month, day)).toBe(start);
});

test('every day of thirty years begins where Luxon says, also where clocks jump over midnight', () => {
  let compared = 0;
  for (const zone of ['Asia/Bishkek', 'Asia/Almaty', 'Asia/Tashkent', 'America/Asuncion', 'Europe/London']) {
    for (let at = DateTime.fromISO('2000-01-01', { zone }); at.year < 2030; at = at.plus({ days: 1 })) {
      expect(startOfDay(zone, at.year, at.month, at.day)).toBe(at.startOf('day').toMillis());
      compared += 1;
    }
  }
  expect(compared).toBe(5 * 10_958);
});

test('the year turns at midnight of the post', () => {
  const turn = Date.parse('2027-01-01T00:00+06:00');
  expect(yearOf('Asia/Bishkek', turn - 1)).toBe(2026);
  expect(yearOf('Asia/Bishkek', turn)).toBe(2027);
  expect(yearOf('Asia/Almaty', turn)).toBe(2026);
});
