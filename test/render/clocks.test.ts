import type { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { Post } from '#domain/crossing.ts';
import {
  clockDifference,
  clockRanges,
  clocks,
  clocksOnDay,
  moment,
  momentUntil,
  postsInOrder,
} from '#render/clocks.ts';
import { at, karkyra, languages, localizerIn } from './build.ts';

const posts = karkyra.posts;
const reversed = postsInOrder(karkyra, 'KG');

test('the clock of the post that is reached first stands first', () => {
  const words = (order: readonly Post[]) => clocks(at('2026-11-22T18:00'), order, localizerIn('en'));
  expect(words(posts)).toBe('18:00 Bishkek / 17:00 Almaty');
  expect(words(reversed)).toBe('17:00 Almaty / 18:00 Bishkek');
  expect(postsInOrder(karkyra, 'KZ')).toBe(posts);
});

test('cities in four languages', () => {
  expect(languages.map((language) => clocks(at('2026-11-22T18:00'), posts, localizerIn(language)))).toEqual([
    '18:00 Bishkek / 17:00 Almaty',
    '18:00 Бишкек / 17:00 Алматы',
    '18:00 Бишкек / 17:00 Алматы',
    '18:00 Бішкек / 17:00 Алматы',
  ]);
});

test('over midnight each clock has its own date', () => {
  const words = ['en', 'ru', 'ky', 'kk'].map((language) =>
    moment(at('2026-03-01T00:30'), posts, localizerIn(language)),
  );
  expect(words).toEqual([
    '1 March, 00:30 Bishkek / 28 February, 23:30 Almaty',
    '1 марта, 00:30 Бишкек / 28 февраля, 23:30 Алматы',
    '1-март, 00:30 Бишкек / 28-февраль, 23:30 Алматы',
    '1 наурыз, 00:30 Бішкек / 28 ақпан, 23:30 Алматы',
  ]);
});

test('beside a date that is said already, only the other one is', () => {
  const words = (time: string) => clocksOnDay(at(`2026-03-01T${time}`), posts, localizerIn('en'));
  expect(words('00:30')).toBe('00:30 Bishkek / 28 February, 23:30 Almaty');
  expect(words('12:00')).toBe('12:00 Bishkek / 11:00 Almaty');
});

test('before 1 March 2024 the clocks agreed, since then they are an hour apart', () => {
  const before = at('2024-02-15T18:00');
  expect(languages.map((language) => clocks(before, posts, localizerIn(language, '2024-06-01')))).toEqual([
    '18:00 (the same time on both sides)',
    '18:00 (время по обе стороны одно)',
    '18:00 (убакыт эки тарапта бирдей)',
    '18:00 (екі елдің уақыты бірдей)',
  ]);
  expect(clockDifference(before, posts, localizerIn('en'))).toBeNull();
  expect(clockDifference(at('2024-03-15T18:00'), reversed, localizerIn('en'))).toBe(
    'When it is 18:00 in Kyrgyzstan, it is 17:00 in Kazakhstan.',
  );
});

test('on other borders the clocks are named, by the country where no city is known', () => {
  const uzbek: Post = { id: 'uz', country: 'UZ', zone: 'Asia/Tashkent', towns: [] };
  const aktau: Post = { id: 'kz', country: 'KZ', zone: 'Asia/Aqtau', towns: [] };
  expect(clockDifference(at('2026-11-22T12:00'), [posts[0], uzbek], localizerIn('ky'))).toBe(
    '18:00 Бишкек = 17:00 Ташкент',
  );
  expect(clocks(at('2026-11-22T18:00'), [posts[0], aktau], localizerIn('ru'))).toBe('18:00 Бишкек / 17:00 Казахстан');
});

test('a stretch of time on both clocks', () => {
  const spans = (from: string, to: string) => [[at(from), at(to)]] as [DateTime, DateTime][];
  const words = (from: string, to: string) => clockRanges(spans(from, to), posts, localizerIn('en'));
  expect(words('2026-07-01T09:00', '2026-07-01T18:00')).toBe('09:00–18:00 Bishkek / 08:00–17:00 Almaty');
  expect(words('2026-07-01T22:00', '2026-07-02T06:00')).toBe('22:00–06:00 Bishkek / 21:00–05:00 Almaty');
  expect(words('2026-07-01T09:00', '2026-07-02T00:00')).toBe('09:00–24:00 Bishkek / 08:00–23:00 Almaty');
  expect(words('2026-07-01T00:00', '2026-07-01T18:00')).toBe(
    '00:00–18:00 Bishkek / 30 June, 23:00 – 1 July, 17:00 Almaty',
  );
  expect(words('2026-07-01T00:00', '2026-07-01T01:00')).toBe('00:00–01:00 Bishkek / 30 June, 23:00–24:00 Almaty');
});

test('three posts with two clocks show two', () => {
  const third: Post = { id: 'kz2', country: 'KZ', zone: 'Asia/Almaty', towns: [] };
  expect(clocks(at('2026-11-22T18:00'), [...posts, third], localizerIn('en'))).toBe('18:00 Bishkek / 17:00 Almaty');
});

test.each([
  { language: 'ky', time: '17:14', said: 'Бишкек убактысы менен 17:14кө, Алматы убактысы менен 16:14кө' },
  { language: 'ky', time: '20:40', said: 'Бишкек убактысы менен 20:40ка, Алматы убактысы менен 19:40ка' },
  { language: 'ky', time: '09:10', said: 'Бишкек убактысы менен 09:10го, Алматы убактысы менен 08:10го' },
  { language: 'ky', time: '18:00', said: 'Бишкек убактысы менен 18:00гө, Алматы убактысы менен 17:00гө' },
  { language: 'kk', time: '17:14', said: 'Бішкек уақытымен 17:14-ке, Алматы уақытымен 16:14-ке' },
  { language: 'kk', time: '20:46', said: 'Бішкек уақытымен 20:46-ға, Алматы уақытымен 19:46-ға' },
  { language: 'kk', time: '21:40', said: 'Бішкек уақытымен 21:40-қа, Алматы уақытымен 20:40-қа' },
  { language: 'en', time: '17:14', said: '17:14 Bishkek / 16:14 Almaty' },
])('$language: until $time takes the ending of the number spoken last, on every clock', ({ language, time, said }) => {
  const localizer = localizerIn(language);
  expect(momentUntil(at(`2026-11-22T${time}`), karkyra.posts, { localizer, isDaySaid: false })).toBe(said);
});

test.each([
  ['ky', '22-ноябрь, Бишкек убактысы менен 18:05ке, Алматы убактысы менен 17:05ке'],
  ['kk', '22 қараша, Бішкек уақытымен 18:05-ке, Алматы уақытымен 17:05-ке'],
  ['ru', '22 ноября, 18:05 Бишкек / 17:05 Алматы'],
])('%s: the day of such a moment is said once', (language, said) => {
  const localizer = localizerIn(language);
  expect(momentUntil(at('2026-11-22T18:05'), karkyra.posts, { localizer, isDaySaid: true })).toBe(said);
});

test('where the days differ, each clock has its own', () => {
  const moment = momentUntil(at('2026-11-23T00:20'), karkyra.posts, { localizer: localizerIn('ky'), isDaySaid: true });
  expect(moment).toBe('Бишкек убактысы менен 23-ноябрь, саат 00:20га, Алматы убактысы менен 22-ноябрь, саат 23:20га');
});
