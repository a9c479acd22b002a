import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { parseHours } from '#domain/time/hours.ts';
import { daylightAt, hoursAt, hoursOn } from '#domain/time/hours-at.ts';
import { answer, bishkek, karkyra } from './hours-rows.ts';

const almaty = 'Asia/Almaty';

const today = (text: string, at: string, zone = bishkek, position?: typeof karkyra) =>
  hoursOn(parseHours(text), DateTime.fromISO(at, { zone }).toMillis(), zone, position);

describe('over midnight', () => {
  test('a night shift goes on after midnight', () => {
    expect(answer('22:00-06:00', '2026-07-01T23:00', bishkek)).toMatchObject({ is: 'open', until: '2026-07-02T06:00' });
    expect(answer('22:00-06:00', '2026-07-02T05:59', bishkek)).toMatchObject({ is: 'open', until: '2026-07-02T06:00' });
    expect(answer('22:00-06:00', '2026-07-02T06:00', bishkek)).toMatchObject({
      is: 'closed',
      until: '2026-07-02T22:00',
    });
  });

  test('the shift of Friday night goes on into a Saturday that is off', () => {
    const text = '22:00-06:00; Sa off';
    expect(answer(text, '2026-07-03T23:00', bishkek)).toMatchObject({ is: 'open', until: '2026-07-04T06:00' });
    expect(answer(text, '2026-07-04T02:00', bishkek)).toMatchObject({ is: 'open', until: '2026-07-04T06:00' });
    expect(answer(text, '2026-07-04T06:00', bishkek)).toMatchObject({ is: 'closed', until: '2026-07-05T22:00' });
    expect(answer(text, '2026-07-05T02:00', bishkek)).toMatchObject({ is: 'closed', until: '2026-07-05T22:00' });
  });

  test('the shift of Friday night meets other hours on Saturday', () => {
    const text = 'Mo-Fr 22:00-06:00; Sa 05:00-14:00';
    expect(answer(text, '2026-07-04T02:00', bishkek)).toMatchObject({ is: 'open', until: '2026-07-04T14:00' });
    expect(answer(text, '2026-07-06T02:00', bishkek)).toMatchObject({ is: 'closed', until: '2026-07-06T22:00' });
  });

  test('the shift of Sunday night is not that of a Monday', () => {
    expect(answer('Mo-Fr 22:00-06:00', '2026-07-06T02:00', bishkek).is).toBe('closed');
    expect(answer('Mo-Fr 22:00-06:00', '2026-07-11T02:00', bishkek).is).toBe('open');
  });

  test('a shift goes on into a day that nobody speaks of', () => {
    const text = 'Mo-Fr 22:00-06:00; Sa unknown';
    expect(answer(text, '2026-07-04T02:00', bishkek)).toMatchObject({ is: 'open', until: '2026-07-04T06:00' });
    expect(answer(text, '2026-07-04T06:00', bishkek)).toMatchObject({ is: 'unknown', until: '2026-07-05T00:00' });
  });

  test('the last night of the season ends in the morning after it', () => {
    const text = 'May-Sep 22:00-06:00; Oct-Apr off';
    expect(answer(text, '2026-10-01T05:00', bishkek)).toMatchObject({ is: 'open', until: '2026-10-01T06:00' });
    expect(answer(text, '2026-10-01T06:00', bishkek)).toMatchObject({ is: 'closed', until: '2027-05-01T22:00' });
  });

  test('the night of New Year is one shift', () => {
    expect(answer('20:00-08:00', '2026-12-31T23:59', bishkek)).toMatchObject({ is: 'open', until: '2027-01-01T08:00' });
    const decemberOnly = 'Dec 20:00-08:00';
    expect(answer(decemberOnly, '2027-01-01T00:00', bishkek)).toMatchObject({ is: 'open', until: '2027-01-01T08:00' });
    expect(answer(decemberOnly, '2027-01-01T08:00', bishkek)).toMatchObject({
      is: 'closed',
      until: '2027-12-01T20:00',
    });
  });

  test('day and night shifts that meet are one opening without an end', () => {
    expect(answer('06:00-18:00,18:00-06:00', '2026-07-01T12:00', bishkek)).toMatchObject({ is: 'open', until: null });
  });
});

describe('the night in which Kazakhstan moved its clocks back, 29 February 2024', () => {
  const ask = (text: string, at: string) => {
    const { state, until } = hoursAt(parseHours(text), Date.parse(at), almaty);
    return { is: state, until: until === null ? null : DateTime.fromMillis(until, { zone: almaty }).toISO() };
  };

  test('a night shift lasts an hour longer', () => {
    const until = '2024-03-01T06:00:00.000+05:00';
    expect(ask('22:00-06:00', '2024-02-29T22:00+06:00')).toEqual({ is: 'open', until });
    expect(Date.parse(until) - Date.parse('2024-02-29T22:00+06:00')).toBe(9 * 3_600_000);
  });

  test('half past eleven comes twice', () => {
    const text = '08:00-23:30';
    expect(ask(text, '2024-02-29T23:29+06:00')).toEqual({ is: 'open', until: '2024-02-29T23:30:00.000+06:00' });
    expect(ask(text, '2024-02-29T23:30+06:00')).toEqual({ is: 'closed', until: '2024-02-29T23:00:00.000+05:00' });
    expect(ask(text, '2024-02-29T23:00+05:00')).toEqual({ is: 'open', until: '2024-02-29T23:30:00.000+05:00' });
    expect(ask(text, '2024-02-29T23:30+05:00')).toEqual({ is: 'closed', until: '2024-03-01T08:00:00.000+05:00' });
  });

  test('February ends after the second eleven o’clock', () => {
    const text = '24/7; Mar off';
    expect(ask(text, '2024-02-29T23:59+06:00')).toEqual({ is: 'open', until: '2024-03-01T00:00:00.000+05:00' });
  });

  test('on the next day the same hours are an hour later for the world', () => {
    expect(hoursAt(parseHours('08:00-18:00'), Date.parse('2024-02-29T12:00+06:00'), almaty).until).toBe(
      Date.parse('2024-02-29T12:00Z'),
    );
    expect(hoursAt(parseHours('08:00-18:00'), Date.parse('2024-03-01T12:00+05:00'), almaty).until).toBe(
      Date.parse('2024-03-01T13:00Z'),
    );
  });
});

test('where the clock is put forward, a gate that should open in the missing hour opens when it is over', () => {
  const { state, until } = hoursAt(parseHours('02:30-18:00'), Date.parse('2026-03-29T00:00Z'), 'Europe/Berlin');
  expect({ state, until }).toEqual({ state: 'closed', until: Date.parse('2026-03-29T01:00Z') });
});

describe('by the sun', () => {
  test('a post may keep daylight hours', () => {
    expect(answer('sunrise-sunset', '2026-07-01T05:07', bishkek, karkyra)).toMatchObject({
      is: 'closed',
      until: '2026-07-01T05:08',
    });
    expect(answer('sunrise-sunset', '2026-07-01T05:08', bishkek, karkyra)).toMatchObject({
      is: 'open',
      until: '2026-07-01T20:25',
    });
    expect(answer('sunrise-sunset', '2026-12-22T12:00', bishkek, karkyra)).toMatchObject({ until: '2026-12-22T17:12' });
  });

  test('each day has its own sunset, on the clock of the post', () => {
    const sunsets = ['2024-02-28', '2024-02-29', '2024-03-01'].map(
      (day) => answer('sunrise-sunset', `${day}T12:00`, almaty, karkyra).until,
    );
    expect(sunsets).toEqual(['2024-02-28T18:30', '2024-02-29T18:31', '2024-03-01T17:32']);
  });

  test('one end may be by the sun and the other by the clock', () => {
    expect(answer('08:00-sunset', '2026-07-01T12:00', bishkek, karkyra).until).toBe('2026-07-01T20:25');
    expect(answer('sunrise-18:00', '2026-07-01T02:00', bishkek, karkyra).until).toBe('2026-07-01T05:08');
    expect(answer('08:00-sunset', '2026-07-01T20:25', bishkek, karkyra).until).toBe('2026-07-02T08:00');
  });

  test('a post that opens after sunset stays shut that day', () => {
    const text = '17:30-sunset';
    expect(answer(text, '2026-12-22T17:45', bishkek, karkyra).is).toBe('closed');
    expect(answer(text, '2026-07-01T17:45', bishkek, karkyra).is).toBe('open');
  });

  test('without a position nobody knows what depends on the sun, and only that', () => {
    expect(answer('sunrise-sunset', '2026-07-01T12:00', bishkek)).toMatchObject({ is: 'unknown', until: null });
    expect(answer('08:00-sunset', '2026-07-01T07:00', bishkek)).toMatchObject({
      is: 'closed',
      until: '2026-07-01T08:00',
    });
    expect(answer('08:00-sunset', '2026-07-01T12:00', bishkek)).toMatchObject({
      is: 'unknown',
      until: '2026-07-02T00:00',
    });
  });

  test('beyond the polar circle the sun stays up, or down', () => {
    const murmansk = { lat: 68.97, lon: 33.08, withinKm: 1 };
    expect(answer('sunrise-sunset', '2026-06-21T00:30', 'Europe/Moscow', murmansk).is).toBe('open');
    expect(answer('sunrise-sunset', '2026-12-21T12:00', 'Europe/Moscow', murmansk).is).toBe('closed');
    expect(answer('08:00-sunset', '2026-12-21T12:00', 'Europe/Moscow', murmansk).is).toBe('closed');
  });

  test('daylight is the hours of a post for which nobody states any', () => {
    const noon = Date.parse('2026-07-01T12:00+06:00');
    expect(daylightAt(noon, bishkek, karkyra)).toEqual({ state: 'open', until: Date.parse('2026-07-01T20:25+06:00') });
    expect(daylightAt(noon, bishkek)).toEqual({ state: 'unknown', until: null });
  });
});

describe('the hours of a date', () => {
  test('are printed as the clock shows them', () => {
    expect(today('08:00-18:00', '2026-07-01T23:00')).toEqual([['08:00', '18:00']]);
    expect(today('24/7', '2026-07-01T23:00')).toEqual([['00:00', '24:00']]);
    expect(today('sunrise-sunset', '2026-07-01T23:00', bishkek, karkyra)).toEqual([['05:08', '20:25']]);
  });

  test('end with the date: a night shift is the morning of one and the evening of another', () => {
    expect(today('22:00-06:00; Sa off', '2026-07-01T12:00')).toEqual([
      ['00:00', '06:00'],
      ['22:00', '24:00'],
    ]);
    expect(today('22:00-06:00; Sa off', '2026-07-04T12:00')).toEqual([['00:00', '06:00']]);
  });

  test('are none on a day off', () => {
    expect(today('Mo-Fr 09:00-18:00', '2026-07-04T12:00')).toEqual([]);
  });

  test('are not known where any part of the day is not', () => {
    expect(today('?-18:00', '2026-07-01T20:00')).toBeNull();
    expect(today('Mo-Fr unknown; Sa-Su off', '2026-07-01T12:00')).toBeNull();
    expect(today('Mo-Fr unknown; Sa-Su off', '2026-07-04T12:00')).toEqual([]);
    expect(today('sunrise-sunset', '2026-07-01T12:00')).toBeNull();
  });

  test('are those of the date at the post, wherever the asker is', () => {
    const lateInLondon = DateTime.fromISO('2026-07-03T23:00', { zone: 'Europe/London' }).toMillis();
    expect(hoursOn(parseHours('Mo-Fr 09:00-18:00'), lateInLondon, bishkek)).toEqual([]);
  });
});

test('a zone that does not exist, or a moment that is none, is our fault and says so', () => {
  expect(() => hoursAt(parseHours('08:00-18:00'), 0, 'Asia/Karkyra')).toThrow('"Asia/Karkyra" is not a time zone');
  expect(() => hoursAt(parseHours('08:00-18:00'), Number.NaN, bishkek)).toThrow('NaN is not a moment');
});
