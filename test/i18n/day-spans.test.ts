import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { formatDays, formatMonthDays, formatSpan } from '#i18n/day-spans.ts';
import { languages, localizerIn } from '../render/build.ts';
import { dated } from '../render/statements.ts';

const day = (text: string) => DateTime.fromISO(text, { zone: 'Asia/Bishkek' });
const inAll = (say: (language: string) => string) =>
  Object.fromEntries(['en', 'ru', 'ky', 'kk'].map((language) => [language, say(language)]));
const label = (from: string, until: string) =>
  inAll((language) => formatDays(day(from), day(until), localizerIn(language)));
const sentence = (from: string, until: string) =>
  inAll((language) => formatSpan(dated(from), dated(until), localizerIn(language)));

test('days of one month say the month and the year once', () => {
  expect(label('2027-03-01', '2027-03-05')).toEqual({
    en: '1–5 March 2027',
    ru: '1–5 марта 2027 г.',
    ky: '2027-жылдын 1–5-марты',
    kk: '2027 жылғы 1–5 наурыз',
  });
  expect(label('2026-12-01', '2026-12-31')).toEqual({
    en: '1–31 December',
    ru: '1–31 декабря',
    ky: '1–31-декабрь',
    kk: '1–31 желтоқсан',
  });
});

test('days of two months say the year once, and the second keeps the ending that the year gives it', () => {
  expect(label('2027-03-01', '2027-04-05')).toEqual({
    en: '1 March – 5 April 2027',
    ru: 'с 1 марта по 5 апреля 2027 г.',
    ky: '2027-жылдын 1-мартынан 5-апрелине чейин',
    kk: '2027 жылғы 1 наурыздан 5 сәуірге дейін',
  });
});

test('a span that could be read as of one year says both', () => {
  expect(label('2026-11-28', '2027-12-05')['en']).toBe('28 November 2026 – 5 December 2027');
  expect(label('2026-11-28', '2027-04-05')['en']).toBe('28 November – 5 April 2027');
  expect(label('2026-11-28', '2027-04-05')['ky']).toBe('28-ноябрдан 2027-жылдын 5-апрелине чейин');
});

test('a sentence says the year once too', () => {
  expect(sentence('2027-12-01', '2027-12-31')).toEqual({
    en: 'from 1 to 31 December 2027',
    ru: 'с 1 по 31 декабря 2027 г.',
    ky: '2027-жылдын 1-декабрынан 31-декабрына чейин',
    kk: '2027 жылғы 1 желтоқсаннан 31 желтоқсанға дейін',
  });
  expect(sentence('2027-05', '2027-10')).toEqual({
    en: 'from May to October 2027',
    ru: 'с мая по октябрь 2027 г.',
    ky: '2027-жылдын майынан октябрына чейин',
    kk: '2027 жылғы мамырдан қазанға дейін',
  });
  expect(sentence('~2027-12-01', '2027-12-31')['en']).toBe('from about 1 December to 31 December 2027');
});

test('days of every year', () => {
  const said = inAll((language) => formatMonthDays({ month: 1, day: 7 }, { month: 1, day: 9 }, localizerIn(language)));
  expect(said).toEqual({ en: '7–9 January', ru: '7–9 января', ky: '7–9-январь', kk: '7–9 қаңтар' });
});

const someDay = fc.integer({ min: 0, max: 3 * 365 }).map((after) => day('2025-06-01').plus({ days: after }));
type Days = readonly [DateTime, DateTime];
const someSpan = fc.tuple(someDay, someDay).map(([one, other]): Days => (one < other ? [one, other] : [other, one]));

test.each(languages)('%s: no year is ever said twice, and no two spans alike', (language) => {
  const localizer = localizerIn(language);
  const ways = [
    ([from, until]: Days) => formatDays(from, until, localizer),
    ([from, until]: Days) => formatSpan(dated(from.toISODate() ?? ''), dated(until.toISODate() ?? ''), localizer),
  ];
  fc.assert(
    fc.property(someSpan, someSpan, fc.constantFrom(...ways), (one, other, say) => {
      const years = say(one).match(/\d{4}/gu) ?? [];
      expect(years).toEqual([...new Set(years)]);
      const [from, until] = one;
      const away = [from, until].some(({ year }) => year !== localizer.year);
      expect(years.length > 0).toBe(away);
      const isSame = from.hasSame(other[0], 'day') && until.hasSame(other[1], 'day');
      expect(say(one) === say(other)).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});
