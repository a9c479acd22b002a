import { expect, test } from 'vitest';
import { formatAge, formatDuration } from '#i18n/durations.ts';
import { languages, localizerIn } from '../render/build.ts';
import { dated } from '../render/statements.ts';

test.each([
  [125, ['2 h 5 min', '2 ч 5 мин', '2 саат 5 мүнөт', '2 сағат 5 минут']],
  [780, ['13 h', '13 ч', '13 саат', '13 сағат']],
  [40, ['40 min', '40 мин', '40 мүнөт', '40 минут']],
  [0.2, ['1 min', '1 мин', '1 мүнөт', '1 минут']],
  [3 * 1440 + 30, ['3 days', '3 дня', '3 күн', '3 күн']],
])('%d minutes', (minutes, words) => {
  expect(languages.map((language) => formatDuration(minutes, localizerIn(language)))).toEqual(words);
});

test.each([
  ['2026-05-10', ['6 months ago', '6 месяцев назад', '6 ай мурун', '6 ай бұрын']],
  ['2026-11-21', ['1 day ago', '1 день назад', '1 күн мурун', '1 күн бұрын']],
  ['2026-11-01', ['21 days ago', '21 день назад', '21 күн мурун', '21 күн бұрын']],
  ['2024-11-01', ['2 years ago', '2 года назад', '2 жыл мурун', '2 жыл бұрын']],
  ['2026-11-22', ['today', 'сегодня', 'бүгүн', 'бүгін']],
  ['2026-11-22T11:15', ['45 minutes ago', '45 минут назад', '45 мүнөт мурун', '45 минут бұрын']],
  ['2026-11-22T09:00', ['3 hours ago', '3 часа назад', '3 саат мурун', '3 сағат бұрын']],
])('seen on 22 November 2026, %s was', (text, words) => {
  expect(languages.map((language) => formatAge(dated(text), localizerIn(language)))).toEqual(words);
});

test('this month and this year have no age', () => {
  expect(formatAge(dated('2026-11'), localizerIn('en'))).toBeNull();
  expect(formatAge(dated('2026'), localizerIn('en'))).toBeNull();
});
