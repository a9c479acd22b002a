import { expect, test } from 'vitest';
import {
  formatDated,
  formatDatedAs,
  formatDay,
  formatMonth,
  formatMonths,
  formatSeason,
  formatWeekday,
} from '#i18n/dates.ts';
import { at, languages, localizerIn } from '../render/build.ts';
import { dated } from '../render/statements.ts';

const months = [...Array(12).keys()].map((index) => index + 1);
const days = (language: string, year: number) =>
  months.map((month) => formatDay(at(`${year}-${String(month).padStart(2, '0')}-22`), localizerIn(language)));

test('a day of this year is said without the year, in all twelve months', () => {
  expect(days('en', 2026)).toEqual([
    '22 January',
    '22 February',
    '22 March',
    '22 April',
    '22 May',
    '22 June',
    '22 July',
    '22 August',
    '22 September',
    '22 October',
    '22 November',
    '22 December',
  ]);
  expect(days('ru', 2026)).toEqual([
    '22 января',
    '22 февраля',
    '22 марта',
    '22 апреля',
    '22 мая',
    '22 июня',
    '22 июля',
    '22 августа',
    '22 сентября',
    '22 октября',
    '22 ноября',
    '22 декабря',
  ]);
  expect(days('ky', 2026)).toEqual([
    '22-январь',
    '22-февраль',
    '22-март',
    '22-апрель',
    '22-май',
    '22-июнь',
    '22-июль',
    '22-август',
    '22-сентябрь',
    '22-октябрь',
    '22-ноябрь',
    '22-декабрь',
  ]);
  expect(days('kk', 2026)).toEqual([
    '22 қаңтар',
    '22 ақпан',
    '22 наурыз',
    '22 сәуір',
    '22 мамыр',
    '22 маусым',
    '22 шілде',
    '22 тамыз',
    '22 қыркүйек',
    '22 қазан',
    '22 қараша',
    '22 желтоқсан',
  ]);
});

test('a day of another year carries it, with the endings that Kyrgyz wants', () => {
  expect(days('ky', 2025)).toEqual([
    '2025-жылдын 22-январы',
    '2025-жылдын 22-февралы',
    '2025-жылдын 22-марты',
    '2025-жылдын 22-апрели',
    '2025-жылдын 22-майы',
    '2025-жылдын 22-июну',
    '2025-жылдын 22-июлу',
    '2025-жылдын 22-августу',
    '2025-жылдын 22-сентябры',
    '2025-жылдын 22-октябры',
    '2025-жылдын 22-ноябры',
    '2025-жылдын 22-декабры',
  ]);
  expect(days('en', 2027)[10]).toBe('22 November 2027');
  expect(days('ru', 2027)[10]).toBe('22 ноября 2027 г.');
  expect(days('kk', 2027)[10]).toBe('2027 жылғы 22 қараша');
});

test.each([
  ['2026-05', ['May', 'май', 'май', 'мамыр']],
  ['2013-06', ['June 2013', 'июнь 2013 г.', '2013-жылдын июну', '2013 жылғы маусым']],
  ['2013', ['2013', '2013 г.', '2013-жыл', '2013 жыл']],
  [
    '~2017-05-01',
    ['about 1 May 2017', 'примерно 1 мая 2017 г.', 'болжол менен 2017-жылдын 1-майы', 'шамамен 2017 жылғы 1 мамыр'],
  ],
  [
    '<=2018-06',
    [
      'by June 2018',
      'не позднее июня 2018 г.',
      '2018-жылдын июну же андан мурун',
      '2018 жылғы маусым немесе одан бұрын',
    ],
  ],
  [
    '>=2015-09',
    [
      'not before September 2015',
      'не раньше сентября 2015 г.',
      '2015-жылдын сентябры же андан кийин',
      '2015 жылғы қыркүйек немесе одан кейін',
    ],
  ],
  [
    '<=2018-06-05',
    [
      'by 5 June 2018',
      'не позднее 5 июня 2018 г.',
      '2018-жылдын 5-июну же андан мурун',
      '2018 жылғы 5 маусым немесе одан бұрын',
    ],
  ],
  ['2013-10-02T18:00', ['2 October 2013', '2 октября 2013 г.', '2013-жылдын 2-октябры', '2013 жылғы 2 қазан']],
])('%s is said as roughly as it is known', (text, words) => {
  expect(languages.map((language) => formatDated(dated(text), localizerIn(language)))).toEqual(words);
});

test('from, until and on a day: each month with the ending that it takes', () => {
  const forms = (language: string, text: string) =>
    (['from', 'until', 'on'] as const).map((form) => formatDatedAs(form, dated(text), localizerIn(language)));
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(months.map((month) => forms('ky', `2026-${month}-02`).join(' '))).toEqual([
    '2-январдан 2-январга чейин 2-январда',
    '2-февралдан 2-февралга чейин 2-февралда',
    '2-марттан 2-мартка чейин 2-мартта',
    '2-апрелден 2-апрелге чейин 2-апрелде',
    '2-майдан 2-майга чейин 2-майда',
    '2-июндан 2-июнга чейин 2-июнда',
    '2-июлдан 2-июлга чейин 2-июлда',
    '2-августтан 2-августка чейин 2-августта',
    '2-сентябрдан 2-сентябрга чейин 2-сентябрда',
    '2-октябрдан 2-октябрга чейин 2-октябрда',
    '2-ноябрдан 2-ноябрга чейин 2-ноябрда',
    '2-декабрдан 2-декабрга чейин 2-декабрда',
  ]);
  expect(months.map((month) => forms('ky', `2013-${month}`)[0]?.split(' ')[1])).toEqual(
    ['январынан', 'февралынан', 'мартынан', 'апрелинен', 'майынан', 'июнунан'].concat([
      'июлунан',
      'августунан',
      'сентябрынан',
      'октябрынан',
      'ноябрынан',
      'декабрынан',
    ]),
  );
  expect(months.map((month) => forms('kk', `2026-${month}-02`).join(' '))).toEqual([
    '2 қаңтардан 2 қаңтарға дейін 2 қаңтарда',
    '2 ақпаннан 2 ақпанға дейін 2 ақпанда',
    '2 наурыздан 2 наурызға дейін 2 наурызда',
    '2 сәуірден 2 сәуірге дейін 2 сәуірде',
    '2 мамырдан 2 мамырға дейін 2 мамырда',
    '2 маусымнан 2 маусымға дейін 2 маусымда',
    '2 шілдеден 2 шілдеге дейін 2 шілдеде',
    '2 тамыздан 2 тамызға дейін 2 тамызда',
    '2 қыркүйектен 2 қыркүйекке дейін 2 қыркүйекте',
    '2 қазаннан 2 қазанға дейін 2 қазанда',
    '2 қарашадан 2 қарашаға дейін 2 қарашада',
    '2 желтоқсаннан 2 желтоқсанға дейін 2 желтоқсанда',
  ]);
});

test.each([
  ['2025-08-25', '2025-жылдын 25-августунан', '2025 жылғы 25 тамыздан', 'с 25 августа 2025 г.', '25 August 2025'],
  ['2026-05', 'майдан', 'мамырдан', 'с мая', 'May'],
  ['2010', '2010-жылдан', '2010 жылдан', 'с 2010 г.', '2010'],
  ['~2026-05-01', 'болжол менен 1-майдан', 'шамамен 1 мамырдан', 'примерно с 1 мая', 'about 1 May'],
  ['<=2026-05-01', '1-май же андан мурун', '1 мамыр немесе одан бұрын', 'не позднее 1 мая', 'by 1 May'],
])('since %s, in the words of each language', (text, ...words) => {
  const since = (language: string) => formatDatedAs('from', dated(text), localizerIn(language));
  expect(['ky', 'kk', 'ru', 'en'].map(since)).toEqual(words);
});

test('a month asked about', () => {
  const may = languages.map((language) => formatMonth(at('2027-05-15'), localizerIn(language)));
  expect(may).toEqual(['May 2027', 'май 2027 г.', '2027-жылдын майы', '2027 жылғы мамыр']);
});

test('seasons of whole months are named by their months, others by their days', () => {
  const season = (language: string) =>
    formatSeason({ month: 5, day: 1 }, { month: 10, day: 31 }, localizerIn(language));
  expect(languages.map(season)).toEqual(['May–October', 'май–октябрь', 'май–октябрь', 'мамыр–қазан']);
  const days = (language: string) => formatSeason({ month: 5, day: 15 }, { month: 10, day: 10 }, localizerIn(language));
  expect(languages.map(days)).toEqual([
    '15 May – 10 October',
    '15 мая – 10 октября',
    '15-май – 10-октябрь',
    '15 мамыр – 10 қазан',
  ]);
  expect(formatSeason({ month: 12, day: 1 }, { month: 2, day: 28 }, localizerIn('en'))).toBe('December–February');
  expect(formatMonths(7, 7, localizerIn('kk'))).toBe('шілде');
});

test('weekdays', () => {
  const week = (language: string) =>
    [16, 17, 18, 19, 20, 21, 22].map((day) => formatWeekday(at(`2026-11-${day}`), localizerIn(language)));
  expect(week('ky')).toEqual(['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби']);
  expect(week('kk')).toEqual(['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі']);
  expect(week('ru')[6]).toBe('воскресенье');
  expect(week('en')[0]).toBe('Monday');
});
