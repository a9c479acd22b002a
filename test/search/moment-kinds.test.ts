import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { momentIn } from '#search/moment/moment.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import { tokensOf } from '#search/text/tokens.ts';
import { linguistics } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

/* Kinds of moments that were misread, in the words of four languages. It is Friday 27 November 2026, noon in Bishkek. */

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const { holidays } = ourCatalogue();

function readIn(question: string): string {
  const tokens = tokensOf(linguistics.clean(question), linguistics);
  const { moment } = momentIn(tokens, linguistics.readingsOf(tokens), linguistics);
  const { from, until, precision } = resolveMoment(moment, now, 'Asia/Bishkek', holidays);
  if (precision === 'now') return 'now';
  if (until === null || until.equals(from)) return from.toFormat("yyyy-MM-dd'T'HH:mm");
  const isOfHours = until.diff(from, 'hours').hours < 24;
  if (isOfHours) return `${from.toFormat("yyyy-MM-dd'T'HH:mm")}..${until.toFormat('HH:mm')}`;
  const last = until.minus({ minutes: 1 }).toISODate();
  return last === null || last === from.toISODate() ? (last ?? '') : `${from.toISODate()}..${last}`;
}

describe('a festival by its bare name', () => {
  test.each([
    ['will you work on Eid', '2027-03-09'],
    ['во время айта открыто?', '2027-03-09'],
    ['айт күнү өткөрөбү', '2027-03-09'],
    ['айт мерекесінде ашық бола ма', '2027-03-09'],
    ['is it open during Ramadan', '2027-02-08..2027-03-08'],
    ['в рамадан', '2027-02-08..2027-03-08'],
    ['рамазан айында', '2027-02-08..2027-03-08'],
    ['орозодо иштейби', '2027-02-08..2027-03-08'],
    ['оразада жұмыс істей ме', '2027-02-08..2027-03-08'],
    ['орозо айтта', '2027-03-09'],
    ['құрбан айтта', '2027-05-16'],
  ])('%s', (question, moment) => expect(readIn(question)).toBe(moment));

  test('behind the number of a day the month in its name is the month', () => {
    expect(readIn('8 наурыз мерекесінде')).toBe('2027-03-08');
    expect(readIn('23 наурыз мейрамы күні')).toBe('2027-03-23');
    expect(readIn('наурыз мерекесінде')).toBe('2027-03-21');
    expect(readIn('9 май майрамында')).toBe('2027-05-09');
  });

  test('of two in a year the one to come is meant', () => {
    const tokens = tokensOf(linguistics.clean('on Eid'), linguistics);
    const { moment } = momentIn(tokens, linguistics.readingsOf(tokens), linguistics);
    const april = DateTime.fromISO('2027-04-02T12:00', { zone: 'Asia/Bishkek' });
    expect(resolveMoment(moment, april, 'Asia/Bishkek', holidays).from.toISODate()).toBe('2027-05-16');
  });
});

describe('hours in words from one to the other', () => {
  test.each([
    ['from seven to nine in the evening', '2026-11-27T19:00..21:00'],
    ['с шести до девяти утра', '2026-11-28T06:00..09:00'],
    ['таңкы алтыдан сегизге чейин', '2026-11-28T06:00..08:00'],
    ['таңғы алтыдан сегізге дейін', '2026-11-28T06:00..08:00'],
  ])('%s', (question, moment) => expect(readIn(question)).toBe(moment));

  test.each(['with two to three people', 'от двух до трёх машин', 'с двух до трёх месяцев'])(
    '%s is an amount',
    (question) => expect(readIn(question)).toBe('now'),
  );
});

describe('a day of the month in words, and an hour and a half', () => {
  test.each([
    ['двадцать девятого работает?', '2026-11-29'],
    ['отузунда ачыкпы', '2026-11-30'],
    ['жиырма сегізінде ашық па', '2026-11-28'],
    ['жыйырма тогузунда', '2026-11-29'],
    ['in an hour and a half', '2026-11-27T13:30'],
    ['через полтора часа', '2026-11-27T13:30'],
    ['бир жарым сааттан кийин', '2026-11-27T13:30'],
    ['бір жарым сағаттан соң', '2026-11-27T13:30'],
  ])('%s', (question, moment) => expect(readIn(question)).toBe(moment));

  test.each(['первый раз еду', 'the third lane', 'бешинчи жолу өтөм'])('%s is no day', (question) =>
    expect(readIn(question)).toBe('now'),
  );
});
