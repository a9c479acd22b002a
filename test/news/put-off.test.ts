/** What was announced comes later, lasts longer or not at all; and what sounds like news and is none. */
import { expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2027-06-03T06:00:00Z');

test.each([
  'Открытие КПП «Каркыра» перенесли с 5 на 10 июня.',
  'The opening of the Karkyra checkpoint has been postponed to June 10.',
  '«Каркыра» бекетинин ачылышы 5-июндан 10-июнга жылдырылды.',
  '«Қарқыра» бекетінің ашылуы 10 маусымға шегерілді.',
])('an opening that is put off comes on its new day: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'opens', date: '2027-06-10', supersedes: true }]);
});

test.each([
  'Закрытие КПП «Достук» отложено на 15 июня.',
  'The closure of the Dostuk checkpoint is postponed from 10 June to 15 June.',
  '«Достук» бекетинин жабылышы 15-июнга жылдырылды.',
  '«Қордай» бекетінің жабылуы 15 маусымға ауыстырылды.',
])('a closing that is put off comes on its new day: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from: '2027-06-15', supersedes: true }]);
});

test.each([
  'Закрытие КПП «Достук», намеченное на 10 июня, перенесли.',
  'The closure of the Dostuk checkpoint planned for June 10 has been put off.',
  '«Достук» бекетинин 10-июнга белгиленген жабылышы жылдырылды.',
  '«Қордай» бекетінің 10 маусымға жоспарланған жабылуы кейінге қалдырылды.',
])('the day that was planned is none any more: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'works', cancels: true }]);
});

test('put off in the headline, the new day in the text', () => {
  const text = '«Ауыл» – «Веселоярск» 3 маусымда емес, 8 маусымда жөндеуге жабылады, ашылатын күні белгісіз.';
  const drafts = draftsOf(text, { title: 'Ауыл бекетінің жабылуы кейінге қалды' });
  expect(drafts).toMatchObject([{ crossings: ['auyl-veseloyarsk'], says: 'closed', from: '2027-06-08' }]);
});

test.each([
  'Открытие КПП «Каркыра» откладывается на неопределённый срок.',
  'The opening of the Karkyra checkpoint is postponed indefinitely.',
  '«Каркыра» бекетинин ачылышы кийинкиге калтырылды.',
  '«Қарқыра» бекетінің ашылуы кейінге қалдырылды.',
])('an opening that nobody knows the day of is none: %s', (text) => {
  expect(draftsOf(text)).toEqual([]);
});

test.each([
  ['Запрет на проезд фур через КПП «Достук» продлили по 20 июня.', ['truck']],
  ['The ban on trucks at the Dostuk checkpoint has been extended through June 20.', ['truck']],
  ['«Достук» бекетинде фураларга чектөө 20-июнга чейин кошо узартылды.', ['truck']],
  ['«Қордай» бекетінде жүк көліктеріне шектеу 20 маусымға дейін қоса ұзартылды.', ['truck']],
])('what is extended lasts until its new end: %s', (text, traffic) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', until: '2027-06-20', traffic, supersedes: true }]);
});

test.each([
  'Слухи о закрытии КПП «Достук» с 10 июня не подтвердились, пост работает в обычном режиме.',
  'No, the Dostuk checkpoint will not close on 10 June, it is open as usual.',
  'Чек ара кызматы «Достук» бекети жабылат деген кабарды жокко чыгарды. Бекет кадимкидей иштеп жатат.',
  'Шекара қызметі «Қордай» бекеті жабылды деген ақпаратты жоққа шығарды. Бекет әдеттегідей жұмыс істеп тұр.',
])('a denial that says that it works: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'works' }]);
});

test.each([
  ['old', 'В соцсетях ходит старая рассылка о закрытии КПП «Достук» с 10 июня.'],
  ['old', 'Опять гуляет «Ак-Тилек закрыт с 10 июня на месяц». Это новость 2022 года, не пересылайте!'],
  ['old', 'An old message that the Dostuk checkpoint closes on 10 June is going round. It dates from 2023.'],
  ['old', '«Достук» бекети 10-июндан жабылат деген эски кабар таркап жатат.'],
  ['old', '«Қордай» бекеті 10 маусымнан жабылады деген ескі хабар тарап жүр.'],
  ['promised', 'Министр пообещал открыть КПП «Бедель» к лету.'],
  ['promised', 'Премьер: к 2028 году на КПП «Ак-Жол» не будет очередей.'],
  ['promised', 'The minister promised that the Dostuk checkpoint will work around the clock by 2028.'],
  ['promised', 'Министр: 2028 жылға дейін «Қарасу» бекетінде кезек болмайды.'],
  [
    'proposed',
    'Депутат: КПП «Достук» должен работать круглосуточно. «Люди стоят, а пункт закрыт с 20:00», – сказал он.',
  ],
  ['proposed', 'Deputy calls for the Dostuk checkpoint to be closed to trucks from 10 June.'],
  ['proposed', 'Депутат «Достук» бекетин 10-июндан жабууну сунуштады.'],
  ['proposed', 'Депутат «Қордай» бекетін 10 маусымнан жабуды ұсынды.'],
  ['counted', 'За январь – май через КПП «Бугристое» прошло 410 тысяч машин. Очередь фур была 2 мая.'],
  ['counted', 'Last year 120 thousand vehicles crossed at the Dostuk checkpoint; queues reached 5 km in August.'],
  ['counted', 'Өткөн жылы «Достук» бекетинен 120 миң унаа өттү.'],
  ['counted', 'Былтыр «Қордай» бекетінен 120 мың көлік өтті, кезек азайды.'],
  ['weather', 'Мороз до −25 ждут в районе Кордая. На перевале гололёд. Движение по трассе не ограничено.'],
  ['weather', 'Snow and −25 degrees are expected near the Torugart checkpoint on 5 June.'],
  ['weather', '«Торугарт» ашуусунда кар жаайт, −25 градус суук күтүлүүдө.'],
  ['weather', 'Қордай асуында боран күтіледі, −25 градус аяз.'],
  ['a match', 'The side shut out Karkyra 2-0 at the gates of the playoffs.'],
  ['a match', '«Кордай» обыграл «Достык» 3:1 и закрыл сезон.'],
  ['a match', '«Достук» командасы 2:1 утту, мезгил 10-июнда ачылат.'],
])('%s: no news of a gate: %s', (_, text) => {
  expect(draftsOf(text)).toEqual([]);
});

test.each([
  ['ru', 'На КПП «Достук» с 8 утра не работает интернет, оформляют вручную.'],
  ['en', 'The system is down at the Dostuk checkpoint since 8 am; processing is slow.'],
  ['ky', '«Достук» бекетинде саат 8ден бери интернет жок.'],
  ['kk', '«Қордай» бекетінде таңғы 8-ден бері интернет жоқ, рәсімдеу баяу жүріп жатыр.'],
])('a system that fails at a post slows all (%s)', (_, text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'warning', from: '2027-06-03T08:00' }]);
});

test('where nobody passes for it, it is shut', () => {
  const text = 'Сортөбеде интернет үзілді, Тоқмақ–Сортөбе арқылы ешкім өтіп жатқан жоқ, 3 маусым 10:00-ден бері';
  expect(draftsOf(text)).toMatchObject([{ crossings: ['tokmok-sortobe'], says: 'closed', from: '2027-06-03T10:00' }]);
  expect(draftsOf('КПП «Достук» не работает, отключили свет.')).toMatchObject([{ says: 'closed' }]);
});

test.each([
  ['ru', 'С 10 по 12 июня автобусы через КПП «Достук» пропускать не будут.'],
  ['en', 'Buses will not be processed at the Dostuk checkpoint from 10 to 12 June. Other traffic is unaffected.'],
  ['ky', '«Достук» бекетинде 10-июндан 12-июнга кошо автобустар тейленбейт.'],
  ['kk', '«Қордай» бекетінде 10-12 маусымда автобустар өткізілмейді.'],
])('what a gate is denied to do shuts it (%s)', (_, text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', from: '2027-06-10', until: '2027-06-12', traffic: ['bus'] }]);
});

test.each([
  ['ru', 'Только два окна из шести работают на КПП «Достук» с 10 июня.'],
  ['en', 'From 10 June only two of six booths will serve drivers at the Dostuk checkpoint.'],
  ['ky', '«Достук» бекетинде 10-июндан тарта алты терезенин экөө гана иштейт.'],
  ['kk', '10 маусымнан бастап «Қордай» бекетінде сегіз терезенің төртеуі ғана жұмыс істейді.'],
])('few windows slow all (%s)', (_, text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'warning', from: '2027-06-10' }]);
});

test.each([
  'Трасса к КПП «Торугарт» закрыта из-за снега с вечера 2 июня.',
  'По дороге к КПП «Торугарт» с 2 июня ограничено движение. Сам пункт не закрыт, но проехать до него пока нельзя.',
])('a road that snow shut is told of, though the post is not shut: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ crossings: ['torugart'], says: 'warning', from: '2027-06-02' }]);
});

test('a line is told plainly', () => {
  const text = 'Майкапчагай, обстановка на вечер\nНа выезд из РК стоит 400 тентов и рефов. Мужики стоят по пять суток.';
  expect(draftsOf(text, { by: 'carrier' })).toMatchObject([
    { says: 'queue', vehicles: 400, minutes: 7200, traffic: ['truck'], toward: 'CN' },
  ]);
  expect(draftsOf('На Кордае стоим минут сорок.', { by: 'traveller' })).toMatchObject([{ says: 'queue', minutes: 40 }]);
  const [draft] = draftsOf('На Ак-Жоле очередь 2 км.');
  expect(draft).toMatchObject({ says: 'queue' });
  expect(draft, 'kilometres are no lorries').not.toHaveProperty('vehicles');
});
