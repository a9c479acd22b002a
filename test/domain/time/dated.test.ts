import { DateTime, Settings } from 'luxon';
import { expect, test } from 'vitest';
import { parseDated, parseMonthDay } from '#domain/time/dated.ts';

const zone = 'Asia/Bishkek';

// As in the program: a reader that trusts `isValid` would fail there with an error of Luxon's.
Settings.throwOnInvalid = true;

test.each([
  { text: '2025-08-25', precision: 'day', bound: 'exact', first: '2025-08-25T00:00', last: '2025-08-26T00:00' },
  {
    text: '2013-10-02T18:00',
    precision: 'minute',
    bound: 'exact',
    first: '2013-10-02T18:00',
    last: '2013-10-02T18:00',
  },
  { text: '2013-06', precision: 'month', bound: 'exact', first: '2013-06-01T00:00', last: '2013-07-01T00:00' },
  { text: '2013', precision: 'year', bound: 'exact', first: '2013-01-01T00:00', last: '2014-01-01T00:00' },
  { text: '~2022-01-17', precision: 'day', bound: 'about', first: '2022-01-14T00:00', last: '2022-01-21T00:00' },
  { text: '~2022-01', precision: 'month', bound: 'about', first: '2021-12-29T00:00', last: '2022-02-04T00:00' },
  { text: '~2022', precision: 'year', bound: 'about', first: '2021-12-29T00:00', last: '2023-01-04T00:00' },
  { text: '<=2018-06', precision: 'month', bound: 'before', first: '2017-06-30T00:00', last: '2018-07-01T00:00' },
  { text: '>=2015-09', precision: 'month', bound: 'after', first: '2015-09-01T00:00', last: '2016-09-01T00:00' },
  { text: '<=2018-06-05', precision: 'day', bound: 'before', first: '2017-06-05T00:00', last: '2018-06-06T00:00' },
])('$text means from $first to $last on the clock of the post', ({ text, precision, bound, first, last }) => {
  const dated = parseDated(text, zone);
  expect(dated).toMatchObject({ text, precision, bound });
  expect([localTime(dated.first), localTime(dated.last)]).toEqual([first, last]);
});

test('a year that YAML reads as a number is a year', () => {
  expect(parseDated(2013, zone)).toEqual(parseDated('2013', zone));
});

test('a time with an offset does not ask the post for its clock', () => {
  expect(parseDated('2013-10-02T18:00+06:00', 'Asia/Tashkent').first).toBe(Date.parse('2013-10-02T12:00Z'));
  expect(parseDated('2013-10-02T18:00Z', zone).first).toBe(Date.parse('2013-10-02T18:00Z'));
});

test('the day on which Kazakhstan changed its clocks began by the old one and lasted 24 hours', () => {
  const day = parseDated('2024-02-29', 'Asia/Almaty');
  expect([iso(day.first), iso(day.last)]).toEqual(['2024-02-28T18:00:00.000Z', '2024-02-29T19:00:00.000Z']);
});

test.each([
  { text: '2025-02-30', says: 'no such day' },
  { text: '2025-13', says: 'no such month' },
  { text: '2025-08-25T25:00', says: 'no such time of day' },
  { text: '25.08.2025', says: 'write a day (2025-08-25)' },
  { text: '05-01', says: 'write a day (2025-08-25)' },
  { text: '2025-8-5', says: 'write a day (2025-08-25)' },
  { text: 'spring 2025', says: 'write a day (2025-08-25)' },
  { text: '~2025-08-25T10:00', says: 'leave the time out: ~2025-08-25' },
])('$text is refused, with what to write', ({ text, says }) => {
  expect(() => parseDated(text, zone)).toThrow(says);
});

test('a day of every year is month and day', () => {
  expect(parseMonthDay('05-01')).toEqual({ month: 5, day: 1 });
  expect(parseMonthDay('02-29')).toEqual({ month: 2, day: 29 });
});

test.each(['02-30', '13-01', '5-1', '2025-05-01', ''])('"%s" is no day of every year', (text) => {
  expect(() => parseMonthDay(text)).toThrow('such as 05-01 for 1 May');
});

function localTime(ms: number): string {
  return DateTime.fromMillis(ms, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
