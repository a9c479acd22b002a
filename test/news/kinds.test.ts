/** Whether a post is of now and of the gate itself, in every language. */
import { expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2027-06-03T06:00:00Z');

test.each([
  ['a car was stopped', 'На КПП «Достук» сегодня остановили машину с контрабандой.'],
  ['a car was stopped', '«Достук» бекетинде 3-июнда мыйзамсыз жүк ташыган унаа токтотулду.'],
  ['a case was closed', 'The Ak-Tilek checkpoint bribery case was closed on 3 June.'],
  ['a case was closed', '«Қордай» бекетіндегі іс 3 маусымда жабылды.'],
  ['a hall is shut', 'На КПП «Достук» с 10 июня закрыт зал ожидания.'],
  ['goods may not pass', 'Қазақстан пиязды экспорттауға тыйым салды. Жүк көліктері «Қордай» бекетінен өткізілмейді.'],
  ['a year ago', 'Год назад закрыли КПП «Торугарт» на обед.'],
  ['many were counted', 'В мае через «Ак-Жол» прошли 300 тысяч человек, очередь росла.'],
  ['out of season', 'КПП «Каркыра» не действует до весны.'],
  ['it only may', 'КПП «Достук», возможно, закроют 10 июня.'],
  ['it only may', 'The Dostuk checkpoint might be closed on 10 June.'],
  ['it only may', '«Достук» бекети 10-июнда жабылышы мүмкүн.'],
  ['it only may', '«Қордай» бекеті 10 маусымда жабылуы мүмкін.'],
  ['nobody has decided', 'КПП «Достук» закроют 10 июня. Решение пока не принято.'],
  ['goods are barred', 'С 10 июня лук через КПП «Достук» не пропускают.'],
  ['a namesake', 'Бассейн «Достук» закрыт с 10 июня.'],
  ['a namesake', '«Достук» кинотеатры 10-июндан тарта жабык.'],
  ['a contest of that name', 'The slalom for the Torugart Cup closes on 10 June at 18:00 at the finish gate.'],
  ['a contest of that name', 'Марафон «Торугарт» открывается 10 июня, дорога закрыта для машин.'],
  ['a contest of that name', '«Торугарт» марафону 10-июнда ачылат, жол унаалар үчүн жабык.'],
  ['a contest of that name', '«Қордай» фестивалі 10 маусымда жабылады, жол көліктер үшін жабық.'],
  ['a shop at the gate', 'The duty free shop at the Dostuk checkpoint will close on 10 June.'],
  ['a bus that runs', 'Автобус отправляется 10 июня в 9:00 и проходит КПП «Достук», билеты в кассе.'],
  ['another border', 'КПП «Ларс» закрыт 10 июня, там стоят казахстанские фуры.'],
  ['another border', 'The Torkham crossing is closed on 10 June; Kazakh lorries wait there.'],
  ['always so', 'Долго ехали и всё видели. КПП «Достук» закрыт для иностранцев.'],
  ['over long ago', 'The Dostuk checkpoint was shut from 20 to 22 May.'],
])('%s: no news of a gate: %s', (_, text) => {
  expect(draftsOf(text)).toEqual([]);
});

test.each([
  'КПП «Торугарт» закрыт с 10 июня из-за марафона.',
  'The Torugart checkpoint is closed from 10 June for a marathon.',
])('a contest that shuts the gate is news of the gate: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ crossings: ['torugart'], says: 'closed', from: '2027-06-10' }]);
});

test.each([
  'Чек ара кызматы «Торугарт» бекети жабылды деген кабарды четке какты. Бекет кадимкидей иштеп жатат.',
  '«Торугарт» бекети жабылды деген маалымат калп. Бекет кадимкидей иштеп жатат.',
])('what is denied is not so: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ crossings: ['torugart'], says: 'works' }]);
});

test.each([
  ['kk', '«Қордай» өткізу пункті жабылды, көлік өткізілмейді. Қай уақытта ашылатыны әзірге белгісіз.'],
  ['ky', '«Достук» өткөрүү пункту жабылды, унаалар өтпөйт. Качан ачылары азырынча белгисиз.'],
  ['ru', 'КПП «Достук» закрыт, машины не пропускают. Когда откроется, пока неизвестно.'],
])('nobody knows when it opens: it stays shut (%s)', (_, text) => {
  const drafts = draftsOf(text);
  expect(drafts.map(({ says }) => says)).toEqual(['closed']);
  expect(drafts[0]).not.toHaveProperty('until');
});

test('a year long past in the title makes history of a post', () => {
  expect(draftsOf('КПП «Достук» закрыли 10 июня.', { title: 'Как в 2010 году закрыли границу' })).toEqual([]);
  expect(draftsOf('КПП «Достук» закроют 10 июня.', { title: 'Закроют границу' })).toMatchObject([{ says: 'closed' }]);
});

test.each([
  'КПП «Достук» 10 июня закрыт для всего транспорта. Пешеходы пересекают границу в обычном режиме.',
  'The Dostuk checkpoint is closed on 10 June. Pedestrians cross as usual.',
])('whoever passes as usual is not shut out: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', traffic: ['car', 'bus', 'truck'] }]);
});

test.each([
  ['КПП «Кызыл-Кыя» откроется 10 июня. Пока пропускают только пешеходов.', ['foot']],
  ['«Кызыл-Кыя» бекети 10-июнда ачылат. Азырынча жөө жүргүнчүлөр гана өтөт.', ['foot']],
  ['The Kyzyl-Kiya checkpoint opens on June 10. Cars and pedestrians will be let through.', ['car', 'foot']],
])('it opens for whom the next sentence lets through: %s', (text, traffic) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'opens', date: '2027-06-10', traffic }]);
});

test.each([
  'КПП «Достук» до конца недели закрыт для грузовиков.',
  '«Достук» бекети ушул жуманын аягына чейин жүк ташуучу унаалар үчүн жабык.',
  '«Достук» бекеті осы аптаның соңына дейін жүк көліктері үшін жабық.',
  'The Dostuk checkpoint is closed to trucks until the end of the week.',
])('a week ends with its Sunday: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', until: '2027-06-06', traffic: ['truck'] }]);
});

test('a day that is denied is not the day', () => {
  expect(draftsOf('КПП «Достук» закроют не с 10 июня, а с 12 июня.')).toMatchObject([{ from: '2027-06-12' }]);
});

test('of a digest the lines that name a gate are read', () => {
  const text = '• Сборная по футболу проиграла.\n• КПП «Достук» с 10 июня работает с 8:00 до 20:00.\n• В горах снег.';
  const [draft] = draftsOf(text);
  expect(draft).toMatchObject({ says: 'hours', from: '2027-06-10', hours: '08:00-20:00' });
  expect(draft).not.toHaveProperty('cause');
});

test.each([
  ['carrier', 'Уважаемые пассажиры, на Торугарте стоим 3 часа.', { says: 'queue', minutes: 180 }],
  ['traveller', 'Азыр эле Торугарттан өттүм, баары ачык, кезек жок.', { says: 'works' }],
])('a %s tells what they saw: %s', (by, text, told) => {
  expect(draftsOf(text, { by })).toMatchObject([told]);
});

test('who is admitted is told', () => {
  const citizens = 'Через КПП «Кадамжай» с 10 июня смогут проходить только граждане Кыргызстана и Узбекистана.';
  expect(draftsOf(citizens)).toMatchObject([{ says: 'admits', people: 'citizens', from: '2027-06-10' }]);
  const everyone = 'Через КПП «Кадамжай» с 10 июня смогут проходить иностранцы.';
  expect(draftsOf(everyone)).toMatchObject([{ says: 'admits', people: 'everyone' }]);
});

test('an end in a sentence of its own is the end of what was said to begin', () => {
  const text = 'С 10 июня КПП «Достук» работает с 8:00 до 20:00. График действует до 1 августа.';
  expect(draftsOf(text)).toMatchObject([{ says: 'hours', from: '2027-06-10', until: '2027-07-31' }]);
  const other = 'С 10 июня КПП «Достук» закрыт. Летние скидки в магазинах до 1 августа.';
  expect(draftsOf(other)[0]).not.toHaveProperty('until');
});

test.each([
  [
    'nobody is let through',
    'No lorries will be let through the Dostuk checkpoint on 10 June.',
    { says: 'closed', traffic: ['truck'] },
  ],
  [
    'whom it does not touch',
    'The Dostuk checkpoint is closed to pedestrians on 10 June, cars and trucks are not affected.',
    { says: 'closed', traffic: ['foot'] },
  ],
  ['a bus that is cancelled', 'Рейсы отменили: КПП «Достук» закрыт с 10 июня.', { says: 'closed', from: '2027-06-10' }],
  [
    'the other post is shut',
    'We go by Torugart because the Irkeshtam checkpoint is closed on 10 June.',
    { says: 'closed', crossings: ['irkeshtam'] },
  ],
  ['the last day is in it', '«Қордай» бекеті 10 маусымнан 12 маусымды қоса алғанда жабық.', { until: '2027-06-12' }],
])('%s: %s', (_, text, told) => {
  expect(draftsOf(text)).toMatchObject([told]);
});

test.each([
  ['КПП «Ак-Жол» закрыт 10 июня с 9:00 до 12:00 по времени Астаны.', 'KZ'],
  ['The Ak-Jol checkpoint is closed on 10 June from 9:00 to 12:00 Astana time.', 'KZ'],
  ['«Ак-Жол» бекети 10-июнда Астана убактысы боюнча саат 9:00дөн 12:00гө чейин жабык.', 'KZ'],
  ['«Қордай» бекеті 10 маусымда Астана уақытымен сағат 9:00-ден 12:00-ге дейін жабық.', 'KZ'],
  ['КПП «Ак-Жол» закрыт 10 июня с 9:00 до 12:00.', 'KG'],
])('the clock is the one that the text names, or that of who speaks: %s', (text, clock) => {
  expect(draftsOf(text)).toMatchObject([
    { says: 'closed', from: '2027-06-10T09:00', until: '2027-06-10T12:00', clock },
  ]);
});
