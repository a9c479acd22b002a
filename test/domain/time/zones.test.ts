import { expect, test } from 'vitest';
import { ask, local } from '../build.ts';

/** The night of 1 March 2024, when Kazakhstan's clocks went back to 23:00. Times are on the clock in Bishkek. */
const daytime = { says: 'hours', hours: '08:00-18:00', by: 'authority service 2024-02-20' } as const;
const stretches = (at: string, hours: string) =>
  ask([{ ...daytime, hours }], { at }).window.map((pair) => pair.map((moment) => local(moment)?.slice(8)));

test('the evening before, both gates open at eight; the morning after, theirs opens at nine', () => {
  expect(stretches('2024-02-29T12:00', '08:00-18:00')).toEqual([['29T08:00', '29T18:00']]);
  expect(stretches('2024-03-01T12:00', '08:00-18:00')).toEqual([['01T09:00', '01T18:00']]);
});

test('asked late on the eve, the next opening is by the new clock', () => {
  const status = ask([daytime], { at: '2024-02-29T19:00' });
  expect(local(status.next)).toBe('2024-03-01T09:00');
});

test('a shift over that night is an hour longer for those who keep the clock that was moved', () => {
  const shift = { ...daytime, hours: '22:00-06:00', posts: ['kz'] };
  const status = ask([shift, { ...daytime, hours: '24/7', posts: ['kg'] }], { at: '2024-02-29T23:00' });
  expect(local(status.until)).toBe('2024-03-01T07:00');
});

test('a halt until the end of that day lasts for the hour that came twice', () => {
  const halt = {
    says: 'closed',
    from: '2024-02-28',
    until: '2024-02-29',
    ends: 'certain',
    posts: ['kz'],
    by: daytime.by,
  };
  const status = ask([{ ...daytime, hours: '24/7' }, halt as never], { at: '2024-02-29T12:00' });
  expect(local(status.next)).toBe('2024-03-01T01:00');
});

test('“tomorrow” counts from the first post’s date, though the other side has another one', () => {
  const status = ask([{ ...daytime, hours: '24/7; Fr off' }], { at: '2024-03-01T00:30' });
  expect(status.state).toBe('closed');
  expect(local(status.next)).toBe('2024-03-02T01:00');
});
