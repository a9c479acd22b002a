import { expect, test } from 'vitest';
import { parseHours } from '#domain/time/hours.ts';
import { describeSeason, formatHours } from '#render/hours.ts';
import { formatStatedHours } from '#render/statement.ts';
import { languages, localizerIn } from './build.ts';
import { guide, hours, season } from './statements.ts';

test.each([
  ['24/7', ['round the clock', 'круглосуточно', 'күнү-түнү', 'тәулік бойы']],
  ['08:00-18:00', ['08:00–18:00', '08:00–18:00', '08:00–18:00', '08:00–18:00']],
  [
    '08:00-12:00,13:00-17:00',
    [
      '08:00–17:00, break 12:00–13:00',
      '08:00–17:00, перерыв 12:00–13:00',
      '08:00–17:00, тыныгуу 12:00–13:00',
      '08:00–17:00, үзіліс 12:00–13:00',
    ],
  ],
  [
    '06:00-10:00,16:00-20:00',
    ['06:00–10:00, 16:00–20:00', '06:00–10:00, 16:00–20:00', '06:00–10:00, 16:00–20:00', '06:00–10:00, 16:00–20:00'],
  ],
  [
    'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off',
    [
      'Mon–Fri 09:00–18:00; Sat 10:00–14:00; Sun closed',
      'пн–пт 09:00–18:00; сб 10:00–14:00; вс закрыто',
      'дүйшөмбү–жума 09:00–18:00; ишемби 10:00–14:00; жекшемби жабык',
      'дүйсенбі–жұма 09:00–18:00; сенбі 10:00–14:00; жексенбі жабық',
    ],
  ],
  [
    'May-Sep 08:00-20:00; Oct-Apr 09:00-17:00',
    [
      'May–September 08:00–20:00; October–April 09:00–17:00',
      'май–сентябрь 08:00–20:00; октябрь–апрель 09:00–17:00',
      'май–сентябрь 08:00–20:00; октябрь–апрель 09:00–17:00',
      'мамыр–қыркүйек 08:00–20:00; қазан–сәуір 09:00–17:00',
    ],
  ],
  [
    'sunrise-sunset',
    [
      'by daylight (no hours named)',
      'в светлое время суток (часы не названы)',
      'күн жарыкта (сааты аталган эмес)',
      'күн жарықта (сағаты аталмаған)',
    ],
  ],
  ['22:00-06:00', ['22:00–06:00', '22:00–06:00', '22:00–06:00', '22:00–06:00']],
  ['unknown', ['not known', 'неизвестно', 'белгисиз', 'белгісіз']],
  [
    '?-18:00',
    [
      'until 18:00, opening time not known',
      'до 18:00, время открытия неизвестно',
      'жабылуу убактысы 18:00, ачылуу убактысы белгисиз',
      'жабылу уақыты 18:00, ашылу уақыты белгісіз',
    ],
  ],
])('%s in words', (text, words) => {
  expect(languages.map((language) => formatHours(parseHours(text), localizerIn(language)))).toEqual(words);
});

test('where a source does not say whose clock it means, neither do we', () => {
  const stated = hours('08:00-18:00', guide, { clockUnstated: true });
  expect(languages.map((language) => formatStatedHours(stated, localizerIn(language)))).toEqual([
    '08:00–18:00 (clock not named)',
    '08:00–18:00 (чьё время — не указано)',
    '08:00–18:00 (кайсы өлкөнүн убактысы экени жазылган эмес)',
    '08:00–18:00 (қай елдің уақыты екені жазылмаған)',
  ]);
});

test('seasons', () => {
  const words = (text: string) =>
    languages.map((language) => describeSeason(season(text, guide), localizerIn(language)));
  expect(words('year-round')).toEqual(['all year', 'весь год', 'жыл бою', 'жыл бойы']);
  expect(words('05-01..10-31')).toEqual(['May–October', 'май–октябрь', 'май–октябрь', 'мамыр–қазан']);
});
