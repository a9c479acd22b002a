import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { resolveMoment } from '#search/moment/resolve.ts';
import type { AskedMoment } from '#search/question.ts';

const bishkek = 'Asia/Bishkek';
const almaty = 'Asia/Almaty';
/** A Sunday, noon in Bishkek and 11:00 in Almaty. */
const now = DateTime.fromISO('2026-11-22T12:00+06:00');
const format = "yyyy-MM-dd'T'HH:mmZZ";

describe('a moment is put on the clock of the post reached first', () => {
  test.each<{ moment: AskedMoment; at: string; precision: string }>([
    { moment: {}, at: '2026-11-22T12:00+06:00', precision: 'now' },
    { moment: { inMinutes: 90 }, at: '2026-11-22T13:30+06:00', precision: 'moment' },
    { moment: { day: { inDays: 0 } }, at: '2026-11-22T12:00+06:00', precision: 'day' },
    { moment: { day: { inDays: 1 } }, at: '2026-11-23T12:00+06:00', precision: 'day' },
    { moment: { day: { inDays: 1 }, time: 7 * 60 }, at: '2026-11-23T07:00+06:00', precision: 'moment' },
    { moment: { time: 19 * 60 + 30 }, at: '2026-11-22T19:30+06:00', precision: 'moment' },
    { moment: { time: 24 * 60 }, at: '2026-11-23T00:00+06:00', precision: 'moment' },
    { moment: { day: { weekday: 5 } }, at: '2026-11-27T12:00+06:00', precision: 'day' },
    { moment: { day: { month: 12, day: 31 }, time: 23 * 60 }, at: '2026-12-31T23:00+06:00', precision: 'moment' },
    { moment: { month: { month: 12 } }, at: '2026-12-01T12:00+06:00', precision: 'month' },
  ])('$moment is $at', ({ moment, at, precision }) => {
    const resolved = resolveMoment(moment, now, bishkek);
    expect(resolved.at.toFormat(format)).toBe(at);
    expect(resolved.precision).toBe(precision);
  });

  test('seven o’clock is an hour later at the Kazakh post', () => {
    const { at } = resolveMoment({ day: { inDays: 1 }, time: 7 * 60 }, now, almaty);
    expect(at.toFormat(format)).toBe('2026-11-23T07:00+05:00');
  });

  test('tomorrow begins when the post’s own day ends', () => {
    const lateInAlmaty = DateTime.fromISO('2026-11-22T23:30+05:00');
    expect(resolveMoment({ day: { inDays: 1 } }, lateInAlmaty, almaty).at.toISODate()).toBe('2026-11-23');
    expect(resolveMoment({ day: { inDays: 1 } }, lateInAlmaty, bishkek).at.toISODate()).toBe('2026-11-24');
  });
});

describe('a border question is about the future', () => {
  test('1 May, asked in November, is next year’s', () => {
    expect(resolveMoment({ day: { month: 5, day: 1 } }, now, bishkek).at.toISODate()).toBe('2027-05-01');
  });

  test('a date that is today is today', () => {
    expect(resolveMoment({ day: { month: 11, day: 22 } }, now, bishkek).at.toISODate()).toBe('2026-11-22');
  });

  test('yesterday’s date without a year is next year’s', () => {
    expect(resolveMoment({ day: { month: 11, day: 21 } }, now, bishkek).at.toISODate()).toBe('2027-11-21');
  });

  test('a year that is named is kept, also a past one', () => {
    expect(resolveMoment({ day: { month: 7, day: 1, year: 2019 } }, now, bishkek).at.toISODate()).toBe('2019-07-01');
  });

  test('29 February waits for a leap year', () => {
    expect(resolveMoment({ day: { month: 2, day: 29 } }, now, bishkek).at.toISODate()).toBe('2028-02-29');
  });

  test('“in May” is next May, “in November” is what is left of this one', () => {
    expect(resolveMoment({ month: { month: 5 } }, now, bishkek).at.toISODate()).toBe('2027-05-01');
    expect(resolveMoment({ month: { month: 11 } }, now, bishkek).at.toISODate()).toBe('2026-11-22');
    expect(resolveMoment({ month: { month: 5, year: 2026 } }, now, bishkek).at.toISODate()).toBe('2026-05-01');
  });

  test('on a Sunday, “Sunday” is today, unless the hour has passed', () => {
    expect(resolveMoment({ day: { weekday: 7 } }, now, bishkek).at.toISODate()).toBe('2026-11-22');
    expect(resolveMoment({ day: { weekday: 7 }, time: 18 * 60 }, now, bishkek).at.toISODate()).toBe('2026-11-22');
    expect(resolveMoment({ day: { weekday: 7 }, time: 9 * 60 }, now, bishkek).at.toISODate()).toBe('2026-11-29');
  });

  test('“07:00”, asked at noon, is tomorrow’s, and today’s where the words are of the past', () => {
    expect(resolveMoment({ time: 7 * 60 }, now, bishkek).at.toFormat(format)).toBe('2026-11-23T07:00+06:00');
    expect(resolveMoment({ time: 7 * 60, past: true }, now, bishkek).at.toFormat(format)).toBe(
      '2026-11-22T07:00+06:00',
    );
  });
});

test('seven is seven on the day when the clocks were set back', () => {
  const before = DateTime.fromISO('2024-02-28T12:00+06:00');
  const { at } = resolveMoment({ day: { month: 3, day: 1 }, time: 7 * 60 }, before, almaty);
  expect(at.toFormat(format)).toBe('2024-03-01T07:00+05:00');
});

test.each([
  { moment: { month: { month: 5, ahead: 1 } }, at: '2027-05-01' },
  { moment: { month: { month: 12, ahead: 1 } }, at: '2027-12-01' },
  { moment: { day: { month: 12, day: 31, ahead: 1 } }, at: '2027-12-31' },
])('a year ahead: $at', ({ moment, at }) => expect(resolveMoment(moment, now, bishkek).at.toISODate()).toBe(at));
