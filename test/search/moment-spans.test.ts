import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { momentIn } from '#search/moment/moment.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import { tokensOf } from '#search/text/tokens.ts';
import { linguistics } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

/** A Saturday. */
const now = DateTime.fromISO('2026-11-28T12:00+06:00');
const { holidays } = ourCatalogue();

function read(question: string) {
  const tokens = tokensOf(linguistics.clean(question), linguistics);
  const { moment, unread } = momentIn(tokens, linguistics.readingsOf(tokens), linguistics);
  const resolved = resolveMoment(moment, now, 'Asia/Bishkek', holidays);
  return {
    ...resolved,
    unread: unread.map((at) => tokens[at]?.text).join(' '),
    isAsked: Object.keys(moment).length > 0,
  };
}

/** `2026-11-30 – 2026-12-06`: the last day is in it; an open end is left out. */
function daysOf(question: string): string {
  const { from, until, unread, problem } = read(question);
  if (unread !== '' || problem) return `not understood: ${unread} ${problem?.kind ?? ''}`;
  const last = until?.minus({ minutes: 1 }).toISODate() ?? '';
  const first = from.toISODate();
  return first === last ? `${first}` : `${first} – ${last}`;
}

const inLanguages = (rows: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(rows).flatMap(([days, questions]) => questions.map((question) => ({ question, days })));

describe('days and spans, in four languages', () => {
  test.each(
    inLanguages({
      '2026-11-30 – 2026-12-06': [
        'next week',
        'на следующей неделе',
        'келерки жумада',
        'кийинки аптада',
        'келесі аптада',
      ],
      '2026-11-28 – 2026-11-29': ['this weekend', 'на выходных', 'дем алышта', 'демалыста', 'this week', 'осы аптада'],
      '2026-12-01 – 2026-12-31': ['next month', 'в следующем месяце', 'эмки айда', 'алдағы айда'],
      '2027-01-01 – 2027-12-31': ['next year', 'в следующем году', 'келерки жылы', 'келесі жылы'],
      '2028-01-01 – 2028-12-31': ['in 2028', 'в 2028 году', '2028-жылы', '2028 жылы'],
      '2026-12-28': ['in a month', 'через месяц', 'бир айдан кийин', 'бір айдан кейін'],
      '2026-12-12': ['in two weeks', 'через 2 недели', 'эки жумадан кийин', 'екі аптадан кейін'],
      '2026-12-24': ['the 24th', '24 числа', '24-го', '24үндө', '24-күнү', '24-інде', 'двадцать четвёртого числа'],
      '2026-12-31': [
        '31-інде',
        '31инде',
        "new year's eve",
        'накануне нового года',
        'жаңы жылдын алдында',
        'жаңа жыл қарсаңында',
      ],
      '2026-12-04': ['friday', 'next friday', 'в пятницу, 4 декабря', 'жума күнү', 'жұмада'],
      '2026-11-20': ['last friday', 'в прошлую пятницу'],
      '2026-12-01 – 2027-02-28': ['in winter', 'зимой', 'кышында', 'қыста'],
      '2027-06-01 – 2027-08-31': ['next summer', 'летом', 'жайында', 'жаз айында'],
      '2027-05-01 – 2027-05-05': [
        'from 1 to 5 May',
        'с 1 по 5 мая',
        '1-5-май',
        '1ден 5-майга чейин',
        'between 1 and 5 May',
        '01.05-05.05',
      ],
      '2026-12-20 – 2027-01-10': [
        'from 20 December to 10 January',
        'с 20 декабря по 10 января',
        '20-декабрдан 10-январга чейин',
        '20 желтоқсаннан 10 қаңтарға дейін',
      ],
      '2026-12-31 – 2027-01-01': ['31 декабря и 1 января', '31 December and 1 January'],
      '2026-12-04 – 2026-12-06': ['from friday to sunday', 'с пятницы по воскресенье', 'жумадан жекшембиге чейин'],
      '2026-11-28 – 2026-12-20': ['until 20 December', 'до 20 декабря', '20-декабрга чейин', '20 желтоқсанға дейін'],
      '2026-11-28 – 2027-04-30': ['until May', 'до мая', 'майга чейин', 'мамырға дейін'],
      '2027-05-01 – ': ['since 1 May', 'с 1 мая', '1-майдан баштап', '1 мамырдан бастап'],
      '2027-05-01 – 2027-05-10': ['early May', 'в начале мая', 'майдын башында', 'мамырдың басында'],
      '2027-04-21 – 2027-04-30': ['late April', 'в конце апреля', 'апрелдин аягында', 'сәуірдің соңында'],
    }),
  )('$question is $days', ({ question, days }) => expect(daysOf(question)).toBe(days));
});

describe('holidays have names', () => {
  test.each(
    inLanguages({
      '2027-01-01': ['on new year', 'на Новый год', 'жаңы жылда', 'жаңа жылда'],
      '2027-01-01 – 2027-01-07': [
        'new year holidays',
        'в новогодние праздники',
        'жаңы жыл майрамында',
        'жаңа жыл мерекесінде',
      ],
      '2026-12-25': ['on christmas'],
      '2027-01-07': ['на рождество', 'рождестводо'],
      '2028-05-01 – 2028-05-09': ['в 2028, едем на майские'],
      '2027-03-21': ['nooruz', 'nauryz', 'на нооруз', 'Нооруз майрамында', 'Наурыз мейрамында'],
      '2027-03-20': ['Нооруздун алдында', 'eve of nooruz'],
      '2027-05-01 – 2027-05-09': ['may holidays', 'на майские', 'май майрамдарында', 'мамыр мерекесінде'],
      '2027-03-09': ['eid al-fitr', 'на Орозо айт', 'Орозо айтта', 'Ораза айтта'],
      '2027-05-16': ['kurban ait', 'на Курман айт', 'Курман айт күнү', 'Құрбан айтта'],
    }),
  )('$question is $days', ({ question, days }) => expect(daysOf(question)).toBe(days));

  test('the moon’s are said to be reckoned, the sun’s are not', () => {
    expect(read('Орозо айтта').about).toBe('eid-al-fitr');
    expect(read('Нооруз майрамында').about).toBeUndefined();
  });

  test('a year that nobody has told us of is not known', () => {
    const far = resolveMoment({ day: { holiday: 'eid-al-fitr' } }, now.plus({ years: 3 }), 'Asia/Bishkek', holidays);
    expect(far).toMatchObject({ precision: 'now', problem: { kind: 'no-holiday-date', holiday: 'eid-al-fitr' } });
  });
});

describe('the hour', () => {
  test.each([
    { question: 'korday at 7', at: '28T19:00', other: '29T07:00' },
    { question: 'кордай в 3 часа', at: '28T15:00', other: '29T03:00' },
    { question: 'саат 3тө чыксам', at: '28T15:00', other: '29T03:00' },
    { question: 'сағат үште шықсақ', at: '28T15:00', other: '29T03:00' },
    { question: 'ертең екіде', at: '29T02:00', other: '29T14:00' },
    { question: 'half past seven', at: '28T19:30', other: '29T07:30' },
    { question: 'в половине восьмого', at: '28T19:30', other: '29T07:30' },
    { question: 'жети жарымда', at: '28T19:30', other: '29T07:30' },
    { question: 'quarter to eight', at: '28T19:45', other: '29T07:45' },
    { question: 'кешкі алты жарымда', at: '28T18:30' },
    { question: 'korday at 07:00', at: '29T07:00' },
    { question: 'korday 7h', at: '29T07:00' },
    { question: 'кордай в 7:30', at: '29T07:30' },
    { question: '18дө', at: '28T18:00' },
    { question: 'сағат он жетіде', at: '28T17:00' },
    { question: 'таңкы 5те', at: '29T05:00' },
    { question: 'түнкү 2де', at: '29T02:00' },
    { question: 'сегодня в 2 часа ночи', at: '29T02:00' },
    { question: 'at night', at: '28T23:00' },
    { question: 'кордай сегодня в 9:00', at: '28T09:00', other: '29T09:00' },
    { question: 'was it open at 7', at: '28T07:00' },
    { question: 'эки жарым сааттан кийин', at: '28T14:30' },
    { question: 'бір жарым сағаттан соң', at: '28T13:30' },
    { question: 'через полтора часа', at: '28T13:30' },
    { question: 'by 18:00', at: '28T18:00' },
  ])('$question', ({ question, at, other }) => {
    const resolved = read(question);
    const shown = (moment: DateTime | undefined) => moment?.toFormat("dd'T'HH:mm");
    expect([shown(resolved.at), shown(resolved.other)]).toEqual([at, other]);
  });

  test.each(['завтра с 14 часов', 'с 14 часов 23 ноября', 'from 14 hours tomorrow'])(
    'an hour that is called one: %s',
    (question) => expect(read(question).at.toFormat('HH:mm')).toBe('14:00'),
  );

  test.each(['с 8 до 18', '8ден 18ге чейин', 'from 8 to 18', '08:00-18:00', '8-18'])('a range: %s', (question) => {
    const { from, until } = read(question);
    expect(`${from.toFormat('HH:mm')} ${until?.toFormat('HH:mm')}`).toBe('08:00 18:00');
  });
});

describe('what does not exist is said, and answered for now', () => {
  test.each([
    { question: 'кордай 31 ноября', problem: { kind: 'no-day', month: 11, day: 31, last: 30 } },
    { question: '30 февраля', problem: { kind: 'no-day', month: 2, day: 30 } },
    { question: 'korday 29.02.2027', problem: { kind: 'no-day', year: 2027, exists: 2028 } },
    { question: '2027-02-29', problem: { kind: 'no-day', year: 2027, exists: 2028 } },
    { question: 'каркыра 25:00', problem: { kind: 'no-hour', said: '25:00' } },
  ])('$question', ({ question, problem }) => {
    expect(read(question)).toMatchObject({ precision: 'now', problem });
  });

  test('29 February without a year waits for one that has it, and says so', () => {
    const { at, problem } = read('29 февраля');
    expect(at.toISODate()).toBe('2028-02-29');
    expect(problem).toMatchObject({ year: 2027, exists: 2028 });
    expect(read('29.02.2028').problem).toBeUndefined();
  });
});

describe('words of time that were not understood are given back', () => {
  test.each([
    { question: 'korday next blah', unread: 'next blah' },
    { question: 'каркыра через 5 фантиков', unread: 'через 5 фантиков' },
    { question: 'на праздники', unread: 'праздники' },
    { question: 'майрамда', unread: 'майрамда' },
    { question: 'завтра или в пятницу', unread: '' },
  ])('$question', ({ question, unread }) => expect(read(question).unread).toBe(unread));
});

describe('no moment', () => {
  test.each([
    ...['is karkyra open now?', 'korday hours now', 'we sent a car to korday', 'среди машин', 'май куюучу жай барбы'],
    ...['на 2 недели в казахстан', 'for two weeks', 'бир ай жүрсөм болобу', '90 дней из 180', '30 days in any 60 days'],
    ...['3 ноутбука можно', 'with 2 kids', '2-й паспорт', 'еду первый раз', 'биринчи жолу барам', 'машина 2015 года'],
    ...['на сайте пишут с 8 до 18', 'сайтта 8ден 18ге чейин деп жазылган', 'the website says from 8 to 18'],
    ...['онда не істейміз', 'бірге барамыз', 'как долго, 5 часов'],
  ])('%s', (question) => expect(read(question)).toMatchObject({ isAsked: false, unread: '' }));
});

describe('a pair of numbers beside a month is days, whichever is said first', () => {
  test.each(
    inLanguages({
      '2026-12-07 – 2026-12-09': [
        ...['dec 7-9', 'december 7 - 9', 'in december, leaving 7-9 dec'],
        ...['декабря 7-9', '7 - 9 декабря', 'в декабре, числа 7-9 декабря'],
        ...['декабрдын 7-9', '7 – 9 декабрь', 'желтоқсанның 7-9', 'желтоқсанда, 7-9 желтоқсан'],
      ],
    }),
  )('$question is $days', ({ question, days }) => expect(daysOf(question)).toBe(days));
});
