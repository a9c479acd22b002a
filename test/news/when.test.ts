/** When it begins and ends, in every language: the words that say it, and what the post's own time adds. */
import { expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

/** A Thursday, at noon in Bishkek. */
function draftsOf(text: string, { title = '', at = '2027-06-03T06:00:00Z' }: { title?: string; at?: string } = {}) {
  return draftsAt(at)(text, { title });
}

test.each([
  ['КПП «Достук» закрыт с субботы.', '2027-05-29'],
  ['The Dostuk checkpoint has been closed since Saturday evening.', '2027-05-29'],
  ['«Достук» бекети ишемби кечинен бери жабык.', '2027-05-29'],
  ['«Қордай» бекеті сенбі кешінен бері жабық.', '2027-05-29'],
  ['КПП «Достук» закрыт со вчерашнего дня.', '2027-06-02'],
  ['«Достук» бекети кечээтен бери иштебейт.', '2027-06-02'],
  ['«Қордай» бекеті кешеден бері жұмыс істемейді.', '2027-06-02'],
])('what is shut since a day is shut since the last one: %s', (text, from) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from, guessed: [] }]);
});

test.each([
  ['КПП «Достук» закрыт с завтрашнего дня.', '2027-06-04'],
  ['From tomorrow the Dostuk checkpoint is closed.', '2027-06-04'],
  ['Эртеңден баштап «Достук» бекети жабык.', '2027-06-04'],
  ['Ертеңнен бастап «Қордай» бекеті жабық.', '2027-06-04'],
])('a day to come may be said before what happens: %s', (text, from) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from, guessed: [] }]);
});

test.each([
  'Со следующей недели КПП «Достук» закрыт для фур.',
  'From next week the Dostuk checkpoint is closed to trucks.',
  'Кийинки жумадан баштап «Достук» бекети фуралар үчүн жабык.',
  'Келесі аптадан бастап «Қордай» бекеті жүк көліктеріне жабық.',
])('next week begins with its Monday, which nobody said: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ from: '2027-06-07', guessed: ['from'], traffic: ['truck'] }]);
});

test.each([
  'The Dostuk checkpoint is closed for a third day.',
  '«Достук» бекети үчүнчү күн катары менен жабык.',
  '«Қордай» бекеті үшінші күн жабық тұр.',
])('the third day began two days ago, by reckoning: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from: '2027-06-01', guessed: ['from'] }]);
});

test.each([
  'В четверг, 10 июня, с 10:00 до 15:00 КПП «Достук» не будет работать.',
  'The Dostuk checkpoint will be closed on Thursday, 10 June, from 10:00 to 15:00.',
])('a weekday says no other day than the date beside it: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from: '2027-06-10T10:00', until: '2027-06-10T15:00' }]);
});

test.each([
  ['Вместо 10 июня КПП «Достук» закроют 12 июня.', 'closed'],
  ['The Dostuk checkpoint will close on 12 June instead of 10 June.', 'closed'],
  ['«Достук» бекети 10-июндун ордуна 12-июнда жабылат.', 'closed'],
  ['«Қордай» бекеті 10 маусымда емес, 12 маусымда жабылады.', 'closed'],
])('a day instead of another: %s', (text, says) => {
  expect(draftsOf(text)).toMatchObject([{ says, from: '2027-06-12' }]);
});

test.each([
  ['КПП «Достук» закроют на ночь с 10 на 11 июня.', '2027-06-10', '2027-06-11'],
  ['On the night of 10-11 June the Dostuk checkpoint will be closed.', '2027-06-10', '2027-06-11'],
  [
    'В ночь со среды на четверг, 10 июня, с 01:00 до 04:30 КПП «Достук» не работает.',
    '2027-06-10T01:00',
    '2027-06-10T04:30',
  ],
  ['В ночь на 11 июня с 22:00 до 06:00 КПП «Достук» закрыт.', '2027-06-10T22:00', '2027-06-11T06:00'],
])('a night is of two days, and its small hours of the second: %s', (text, from, until) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from, until }]);
});

test.each([
  '10 июня в 10:00 КПП «Достук» закроется на три часа.',
  'The Dostuk checkpoint closes on 10 June at 10:00 for three hours.',
  '10-июнда саат 10:00дө «Достук» бекети үч саатка жабылат.',
  '10 маусым сағат 10:00-де «Қордай» бекеті үш сағатқа жабылады.',
])('so many hours end on their hour: %s', (text) => {
  const [draft] = draftsOf(text);
  expect(draft).toMatchObject({ says: 'closed', from: '2027-06-10T10:00', until: '2027-06-10T13:00' });
  expect(draft?.guessed).toEqual(['until']);
});

test('what works again since an hour of last night does so since yesterday', () => {
  const afterMidnight = { at: '2027-06-02T18:45:00Z' };
  expect(draftsOf('КПП «Достук» вновь работает в обычном режиме с 23:30.', afterMidnight)).toMatchObject([
    { says: 'opens', date: '2027-06-02T23:30' },
  ]);
});

test('where it is open since an hour of today, then it opened', () => {
  const text = 'Қар тазаланды, бекет бүгін сағат 11:00-ден бері ашық.';
  expect(draftsOf(text, { title: '«Қордай» бекеті қайта ашылды' })).toMatchObject([
    { says: 'opens', date: '2027-06-03T11:00' },
  ]);
});

test.each([
  'КПП «Достук» закрыт 5, 6 и 7 июня.',
  'The Dostuk checkpoint is closed on 5, 6 and 7 June.',
  '«Достук» бекети 5, 6, 7-июнда жабык.',
  '«Қордай» бекеті 5, 6, 7 маусымда жабық.',
])('several days have one month: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ from: '2027-06-05', until: '2027-06-07' }]);
});

test.each([
  '«Торугарт» закрыт 5 июня, «Иркештам» — с 6 по 8 июня.',
  'Torugart is closed on 5 June, Irkeshtam from 6 to 8 June.',
  '«Торугарт» 5-июнда жабык, «Иркештам» 6-июндан 8-июнга чейин.',
])('each of a list has its own days: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([
    { crossings: ['torugart'], says: 'closed', from: '2027-06-05' },
    { crossings: ['irkeshtam'], says: 'closed', from: '2027-06-06', until: '2027-06-08' },
  ]);
});

test('a crossing where somebody comes that day is in no such list', () => {
  const drafts = draftsOf('КПП «Достук» закрыт 5 июня, в «Ак-Жол» 6 июня приедет президент.');
  expect(drafts.flatMap(({ crossings }) => crossings)).toEqual(['dostuk-dustlik']);
});

test.each([
  'С понедельника по пятницу КПП «Достук» работает с 9:00 до 18:00.',
  'From 10 June the Dostuk checkpoint works Monday to Friday, 9:00-18:00.',
  '10-июндан тарта «Достук» бекети дүйшөмбүдөн жумага чейин 9:00дөн 18:00гө чейин иштейт.',
  '«Қордай» бекеті 10 маусымнан бастап дүйсенбі-жұма күндері 09:00-18:00 аралығында жұмыс істейді.',
])('the days of a timetable are no beginning and no end: %s', (text) => {
  const [draft] = draftsOf(text);
  expect(draft).toMatchObject({ says: 'hours', hours: 'Mo-Fr 09:00-18:00' });
  expect(draft).not.toHaveProperty('until');
});

test.each([
  ['Сегодня последний день, когда работает КПП «Каркыра». Завтра ворота закроют до 1 мая.', '2028-04-30'],
  ['Бүгүн «Каркыра» бекети иштеген акыркы күн, эртең жабылат.', undefined],
  ['Today is the last day of the season at the Karkyra checkpoint; from tomorrow the gates are locked.', undefined],
  ['На «Каркыре» закончился сезон. Завтра ворота запрут, откроют их снова 1 мая 2028 года.', '2028-04-30'],
])('after its last day it is shut: %s', (text, until) => {
  const [draft] = draftsOf(text, { at: '2027-10-14T06:00:00Z' });
  expect(draft).toMatchObject({ says: 'closed', from: '2027-10-15' });
  expect(draft?.until).toBe(until);
});

test.each([
  ['КПП «Торугарт» закрыт с 7 июня сроком на трое суток.', '2027-06-09'],
  ['КПП «Торугарт» не будет работать десять дней, с 7 июня.', '2027-06-16'],
  ['Torugart is closed for five days from 7 June.', '2027-06-11'],
  ['The Torugart post closes for 48 hours on 7 June.', '2027-06-08'],
  ['«Торугарт» бекети 7-июндан тартып үч күнгө жабык.', '2027-06-09'],
  ['«Торугарт» бекети 7-июндан тартып он күн жабык болот.', '2027-06-16'],
  ['«Бақты» бекеті 7 маусымнан бастап екі аптаға жабылады.', '2027-06-20'],
  ['«Бақты» бекеті 7 маусымнан бастап он күн бойы жабық болады.', '2027-06-16'],
])('an end is told by how long it lasts: %s', (text, until) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from: '2027-06-07', until, guessed: ['until'] }]);
});

test.each([
  'КПП «Торугарт» закрыт с 7 июня до конца месяца.',
  'Torugart is closed from 7 June until the end of the month.',
  '«Торугарт» бекети 7-июндан айдын аягына чейин жабык.',
  '«Бақты» бекеті 7 маусымнан айдың соңына дейін жабық.',
])('a month ends with its last day: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from: '2027-06-07', until: '2027-06-30' }]);
});

test.each([
  'КПП «Торугарт» закрыт до утра 8 июня.',
  'Torugart is closed until the morning of 8 June.',
  '«Торугарт» бекети 8-июндун таңына чейин жабык.',
  '«Бақты» бекеті 8 маусым таңға дейін жабық.',
])('until the morning of a day is until some hour of it, and no beginning: %s', (text) => {
  const [draft] = draftsOf(text);
  expect(draft).toMatchObject({ says: 'closed', until: '2027-06-08' });
  expect(draft?.guessed).toEqual(['from', 'until']);
});

test.each([
  ['Torugart is closed from June tenth to fifteenth.', '2027-06-10', '2027-06-15'],
  ['Torugart is closed from the seventh to the twenty-first of June.', '2027-06-07', '2027-06-21'],
  ['The Torugart post will not operate from Friday, 11 June, through Sunday, 13 June.', '2027-06-11', '2027-06-13'],
])('both days of a range stand in words, or behind their weekdays: %s', (text, from, until) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from, until }]);
});

test.each([
  'С 5 июня фуры через «Достук» пропускают с 23:00 до 05:00. Пассажиров новшество не касается.',
  'From 5 June lorries pass Dostuk from 22:00 to 06:00 only. Passengers are not affected.',
  '5-июндан баштап «Достуктан» фуралар 22:00дөн 06:00гө чейин гана өткөрүлөт.',
  '5 маусымнан бастап «Қордайдан» фуралар тек 22:00-ден 06:00-ге дейін өткізіледі.',
])('the hour at which every night ends is not the end of what is new: %s', (text) => {
  const drafts = draftsOf(text);
  expect(drafts).toMatchObject([{ traffic: ['truck'] }]);
  expect(drafts[0]).not.toHaveProperty('until');
});
