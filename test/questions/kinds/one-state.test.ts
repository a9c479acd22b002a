import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { understand } from './asked.ts';

/*
 * How one crossing stands: what is told of its opening, its rebuilding, its hours or its season comes first where that was
 * asked, or where nobody knows more; and no more is said of a time than was told of it.
 */

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const answered = (q: string) => plain(answer({ text: q, now, fallbackLanguage: 'en' }).html);
const firstLine = (q: string) => answered(q).split('\n')[0] ?? '';

describe('whether it has opened again, or is rebuilt, is told by its own notes first', () => {
  test.each([
    ['was akbalshyk reopened after the pandemic', /12 July 2022/u],
    ['Акбалшык после пандемии заработал?', /12 июля 2022/u],
    ['акбалшык пандемиядан кийин ачылдыбы', /2022-жылдын 12-июлунда/u],
    ['ақбалшық пандемиядан соң ашылды ма', /2022 жылғы 12 шілдеде/u],
    ['is kosak still under construction', /being rebuilt in November 2025/u],
    ['косак павловка реконструкция закончилась?', /Косак перестраивали/u],
    ['косак бекетинде курулуш бүттүбү', /кайра курулуп/u],
    ['қосақ бекеті жөнделіп болды ма', /қайта салынып/u],
    ['when will syrym open for cars', /31 December 2026/u],
    ['сырым когда откроется для машин', /31 декабря 2026/u],
    ['i heard alimbet was closed for renovation', /Alimbet was announced shut/u],
    ['Әлімбет жөндеуге жабылды дейді', /Әлімбет 2025 жылғы ақпаннан/u],
  ])('%s', (question, first) => expect(firstLine(question)).toMatch(first));

  test.each(['скажите, когда откроется Сырым: нужно ли разрешение?', 'tell me when syrym opens'])(
    'an alert that is asked for stands before it: %s',
    (question) => expect(firstLine(question)).not.toMatch(/^(The works at Syrym|🟡)/u),
  );
});

describe('what nobody knows of the state, and what was told last of it', () => {
  test.each([
    ['is otukchu working', /Otukchu opened in April 2021/u],
    ['Дулата на легковой проеду?', /едут грузовики/u],
    ['атамекенден жеңил машина өтөбү', /жүк ташуучу унаалардын жолу/u],
    ['қазығұрт бекеті ашық па', /қайта толық істейтіні/u],
  ])('%s', (question, first) => expect(firstLine(question)).toMatch(first));

  test('people set against lorries are not those who drive them', () => {
    for (const question of [
      'торугарт завтра пускает людей или только фуры',
      'does torugart let people over tomorrow or only trucks',
    ])
      expect(understand(question).traveller.traffic).toBeUndefined();
    expect(understand('на фуре через кордай или чалдыбар').traveller.traffic).toBe('truck');
  });
});

describe('hours that nobody fixed', () => {
  test.each([
    ['irkeshtam thursday what time', 'Mon–Fri 09:00–18:00'],
    ['иркештам в среду до скольки', 'пн–пт 09:00–18:00'],
    ['эркечтам шейшемби саат канчада ачылат', 'дүйшөмбү–жума 09:00–18:00'],
    ['еркештам бейсенбі нешеге дейін', 'дүйсенбі–жұма 09:00–18:00'],
  ])('what a traveller told of them stands in the card: %s', (question, told) => {
    expect(answered(question)).toContain(told);
  });

  test.each([
    ['can i make it over bakhty by 6pm', /07:00–19:00/u],
    ['до скольки успеть на Майкапчагай', /07:00–19:00/u],
    ['бактыга саат канчага чейин жетсем өтөм', /07:00–19:00/u],
    ['достық алашанькоуға кешкі 6да жетсем үлгерем бе', /07:00–19:00/u],
  ])(
    'those of the other posts of the border come first, and nothing is asked back before them: %s',
    (question, first) => expect(firstLine(question)).toMatch(first),
  );
});

describe('a day in a month, two days, a season of floods', () => {
  test.each([
    ['bor-dobo on a sunday in february', '7 February'],
    ['каркыра в субботу в январе', '2 января'],
    ['достук кышында жекшемби ачыкпы', '6-декабрь'],
    ['қордай мамырда сенбі күні ашық па', '1 мамыр'],
  ])('a weekday is one of the month or the season that was named: %s', (question, day) => {
    expect(answered(question)).toContain(day);
  });

  test.each([
    'ak-tilek open today, and tomorrow?',
    'ак-тилек сегодня работает? завтра тоже?',
    'ак-тилек бүгүн ачыкпы эртең да',
    'ақ-тілек бүгін ашық па ертең де',
  ])('today and tomorrow are both answered: %s', (question) => expect(firstLine(question)).toMatch(/27.*28/u));

  test.each([
    ['zhelkuar on 12 april', 'not sure'],
    ['желкуар 12 апреля', 'неясно'],
    ['желкуар 12-апрель ачыкпы', 'так эмес'],
    ['желқуар 12 сәуір ашық па', 'нақты емес'],
  ])('where its road floods nobody can be sure: %s', (question, doubt) => {
    expect(answered(question)).toContain(doubt);
    expect(answered(question)).not.toMatch(/any of the 1 years|годы, о которых есть сведения: 1\)|бар 1 жыл/u);
  });
});

test.each([
  ['is aksai an international crossing', 'Citizens of other countries may pass here.'],
  ['тасқала халықаралық бекет пе', 'Басқа елдердің азаматтары бұл жерден өте алады.'],
  ['озинки пункт международный или нет', 'Граждан других стран здесь пропускают.'],
  ['эркечтам эл аралык бекетпи', 'Бул жерден башка өлкөлөрдүн жарандары өтө алат.'],
])('an international crossing lets others pass: %s', (question, first) => expect(firstLine(question)).toBe(first));

describe('daylight at a post whose hours nobody told is never printed as hours of that day', () => {
  test.each([
    ['is maykapchagay open at 19:30', /Hours that day/u],
    ['майкапчагай в 19:30 открыт', /Часы в этот день|часы.*того дня/iu],
    ['майкапчагай кечки 7:30да ачыкпы', /күнкү иштөө убактысы/u],
    ['майқапшағай кешкі 19:30-да ашық па', /күнгі жұмыс уақыты/u],
  ])('%s', (question, hours) => {
    expect(answered(question)).toMatch(/07:00–19:00/u);
    expect(answered(question)).not.toMatch(hours);
  });
});
