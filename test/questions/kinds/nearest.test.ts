import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* Which crossing lies nearest to a place, wherever that is: by the drive, those that are open first of all. */

test.each([
  ['which checkpoint is closest to jalal-abad', /^Nearest open now: .*road/u, /Madaniyat|Ken-Say/u],
  ['какой пункт ближе всего к баткену', /^Ближайшие открытые сейчас: /u, /Кызыл-Бел/u],
  ['нарынга эң жакын бекет кайсы', /эң жакын бекет/u, /Торугарт/u],
  ['таразға жақын шекара бекеті қайсы', /ең жақын бекет/u, /Шоң-Қапқа/u],
])('%s', (question, first, crossing) => {
  expect(firstLine(question)).toMatch(first);
  expect(answered(question)).toMatch(crossing);
});

test('over the border to the country that they go to', () => {
  expect(answered('кайсы бекет Ошко жакын, Өзбекстанга өтүү үчүн')).not.toMatch(/Эркечтам|Бор-Дөбө/u);
});

describe('what is near beside a crossing is no crossing', () => {
  test.each([
    'nearest petrol station to karkyra',
    'где ближайшая гостиница к достуку',
    'бишкекке жакын аэропорт кайсы',
  ])('%s', (question) => expect(firstLine(question)).not.toMatch(/Nearest open|Ближайшие открытые|эң жакын бекет/u));
});
