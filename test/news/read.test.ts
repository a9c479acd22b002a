import { expect, test } from 'vitest';
import type { NewsPost } from '#domain/notes/news.ts';
import { measureOf } from './measure.ts';
import { postSets, readOurs, readPost } from './ours.ts';

const measured = measureOf(readOurs());

test('our own posts are told apart, and none misleads anybody', () => {
  expect(measured.measure).toMatchObject({ precision: 1, dangers: 0 });
  expect(measured.measure.recall).toBeGreaterThanOrEqual(0.95);
});

test('most of them are read whole', () => {
  expect(measured.measure.whole).toBeGreaterThanOrEqual(0.9);
});

const second = measureOf(readOurs('second'));

test('the posts of another writer are told apart, and none misleads anybody', () => {
  expect(second.measure).toMatchObject({ posts: 150, dangers: 0 });
  expect(second.measure.precision).toBeGreaterThanOrEqual(0.97);
  expect(second.measure.recall).toBeGreaterThanOrEqual(0.95);
  expect(second.measure.whole).toBeGreaterThanOrEqual(0.85);
});

test.each(['third', 'traps', 'more-traps', 'fourth', 'fifth'] as const)('so are those of %s', (set) => {
  const { measure } = measureOf(readOurs(set));
  expect(measure).toMatchObject({ precision: 1, dangers: 0 });
  expect(measure.recall).toBeGreaterThanOrEqual(0.95);
  expect(measure.whole).toBeGreaterThanOrEqual(0.85);
});

test('those of a stranger, which teach nothing, are told apart by lists and learning together', () => {
  const { measure } = measureOf(readOurs('sixth'));
  expect(measure).toMatchObject({ posts: 80, dangers: 0 });
  expect(measure.precision).toBeGreaterThanOrEqual(0.95);
  expect(measure.recall).toBeGreaterThanOrEqual(0.9);
  expect(measure.whole).toBeGreaterThanOrEqual(0.58);
});

test('nor do those of another one, and our hundred and fifty, half news and half traps', () => {
  expect(measureOf(readOurs('seventh')).measure).toMatchObject({ posts: 100, dangers: 0 });
  const { measure } = measureOf(readOurs('eighth'));
  expect(measure).toMatchObject({ posts: 150, dangers: 0 });
  expect(measure.precision).toBeGreaterThanOrEqual(0.97);
  expect(measure.recall).toBeGreaterThanOrEqual(0.95);
  expect(measure.whole).toBeGreaterThanOrEqual(0.85);
});

test("a stranger's hundred posts, once read, mislead nobody", () => {
  const { measure } = measureOf(readOurs('ninth'));
  expect(measure).toMatchObject({ posts: 100, precision: 1, dangers: 0 });
  expect(measure.recall).toBeGreaterThanOrEqual(0.94);
  expect(measure.whole).toBeGreaterThanOrEqual(0.63);
});

test('our hundred and twenty, many of two events or turned about, mislead nobody', () => {
  const { measure } = measureOf(readOurs('tenth'));
  expect(measure).toMatchObject({ posts: 120, dangers: 0 });
  expect(measure.precision).toBeGreaterThanOrEqual(0.97);
  expect(measure.recall).toBeGreaterThanOrEqual(0.94);
  expect(measure.whole).toBeGreaterThanOrEqual(0.75);
});

test.each(['eleventh', 'twelfth', 'thirteenth', 'fourteenth'] as const)(
  'denials, works, extensions and lines on foot of %s mislead nobody',
  (set) => {
    const { measure } = measureOf(readOurs(set));
    expect(measure).toMatchObject({ precision: 1, dangers: 0 });
    expect(measure.recall).toBeGreaterThanOrEqual(0.95);
    expect(measure.whole).toBeGreaterThanOrEqual(0.85);
  },
);

test.each(postSets)('no draft of %s claims more than its post', (set) => {
  expect(measureOf(readOurs(set)).misled).toEqual([]);
});

test.each(Object.entries(second.byLanguage))('so they are in %s', (_, { precision, recall, whole }) => {
  expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.9);
  expect(whole).toBeGreaterThanOrEqual(0.8);
});

function draftsOf(text: string, more: Partial<NewsPost> = {}) {
  const post = {
    id: 'one',
    at: '2026-12-01T05:00:00Z',
    source: { by: 'press', country: 'KG' },
    title: '',
    text,
    ...more,
  };
  return readPost(post as NewsPost);
}

test.each([
  [
    'a range with hours',
    'КПП «Торугарт» закрыт с 22:00 5 декабря до 08:00 7 декабря.',
    { from: '2026-12-05T22:00', until: '2026-12-07T08:00' },
  ],
  [
    'both days of a range',
    'Torugart checkpoint will be closed December 5-7.',
    { from: '2026-12-05', until: '2026-12-07' },
  ],
  ['a bare "until" leaves its day out', 'КПП «Торугарт» закрыт до 20 декабря.', { until: '2026-12-19' }],
  ['a day that is said to be in it', 'КПП «Торугарт» закрыт до 20 декабря включительно.', { until: '2026-12-20' }],
  [
    'closing and opening in one sentence',
    'The Torugart checkpoint closes December 5 and reopens December 8.',
    { from: '2026-12-05', until: '2026-12-07' },
  ],
  [
    'yesterday is no day of next year',
    'КПП «Торугарт» закрыт с 30 ноября по 3 декабря.',
    { from: '2026-11-30', until: '2026-12-03' },
  ],
])('%s', (_, text, when) => {
  expect(draftsOf(text)).toMatchObject([{ crossings: ['torugart'], says: 'closed', ...when }]);
});

test('what is said of several crossings in the same words is one draft, and what is said of each its own', () => {
  const [draft, ...others] = draftsOf('КПП «Торугарт» и «Иркештам» закроют 5 декабря из-за праздника.');
  expect(draft).toMatchObject({ crossings: ['torugart', 'irkeshtam'], says: 'closed', from: '2026-12-05' });
  expect(others).toEqual([]);
  const two = draftsOf('КПП «Торугарт» закроют 5 декабря. КПП «Иркештам» закроют 8 декабря.');
  expect(two.map(({ crossings, from }) => [...crossings, from])).toEqual([
    ['torugart', '2026-12-05'],
    ['irkeshtam', '2026-12-08'],
  ]);
});

test('an end that was not said to be in it is marked as guessed', () => {
  expect(draftsOf('КПП «Торугарт» закрыт до 20 декабря.')[0]?.guessed).toContain('until');
});

test('a denial is no closure', () => {
  const text = 'Сообщения о закрытии КПП «Торугарт» – фейк: пункт пропуска работает в обычном режиме.';
  expect(draftsOf(text)).toMatchObject([{ says: 'works' }]);
});

test('a denial of an opening says nothing', () => {
  expect(draftsOf('Сообщения об открытии КПП «Торугарт» – фейк: пункт пропуска закрыт.')).toEqual([]);
});

test('a way round is not drafted', () => {
  const drafts = draftsOf('КПП «Торугарт» закрыт 5 декабря. Фуры направляют через «Иркештам».');
  expect(drafts.flatMap(({ crossings }) => crossings)).toEqual(['torugart']);
});

test('the road to a post is not the post', () => {
  expect(draftsOf('Из-за снега закрыта дорога до КПП «Торугарт».')).toMatchObject([
    { says: 'warning', cause: 'weather' },
  ]);
});

const inMarch = { at: '2027-03-02T06:40:00Z' };

test('when is said before what', () => {
  const text = 'С 3 по 9 марта на КПП «Ак-Жол» кладут асфальт. Проезд машин и автобусов приостановлен.';
  expect(draftsOf(text, inMarch)).toMatchObject([
    { says: 'closed', from: '2027-03-03', until: '2027-03-09', traffic: ['car', 'bus', 'truck'] },
  ]);
});

test.each([
  ['ru', 'КПП «Токмок» закрыт для грузовиков с 20 марта. Легковой транспорт ограничений не заметит.'],
  ['en', 'The Tokmok checkpoint is closed to trucks from March 20. Passenger cars are not affected.'],
  ['ky', '«Токмок» өткөрүү пункту 20-марттан тартып жүк ташуучу унаалар үчүн жабык. Жеңил унааларга чектөө жок.'],
  ['kk', '«Тоқмақ» өткізу пункті 20 наурыздан бастап жүк көліктері үшін жабық. Жеңіл көліктерге шектеу жоқ.'],
])('whom nothing touches is not shut out (%s)', (_, text) => {
  expect(draftsOf(text, inMarch)).toMatchObject([{ says: 'closed', from: '2027-03-20', traffic: ['truck'] }]);
});

test.each([
  ['ru', 'С 14:00 26 марта пост «Желкуар» закрыт. О сроках открытия не сообщается.', 'KZ'],
  ['en', 'The Zhelkuar checkpoint is closed from 14:00 on March 26. There is no word on when it will reopen.', 'KZ'],
  ['ky', '26-март күнү саат 14:00дөн тартып «Торугарт» өткөрүү пункту жабык. Качан ачылары белгисиз.', 'KG'],
  ['kk', '26 наурызда сағат 14:00-ден бастап «Желқуар» өткізу пункті жабық. Қашан ашылатыны белгісіз.', 'KZ'],
])('an opening of which nobody knows the day is none (%s)', (_, text, country) => {
  const drafts = draftsOf(text, { at: '2027-03-26T09:10:00Z', source: { by: 'press', country } });
  expect(drafts).toMatchObject([{ says: 'closed', from: '2027-03-26T14:00' }]);
  expect(drafts[0]).not.toHaveProperty('until');
});

test('nights of many days are hours, and no closure of all of them', () => {
  expect(draftsOf('С 20 июня по 20 июля КПП «Кен-Сай» закрыт с 22:00 до 06:00.', inMarch)).toMatchObject([
    { says: 'hours', hours: '06:00-22:00', from: '2027-06-20', until: '2027-07-20' },
  ]);
});

test('some hours of many days are told of, and shut nobody out for days', () => {
  const [draft] = draftsOf('С 20 по 25 июня КПП «Кен-Сай» закрыт с 10:00 до 12:00.', inMarch);
  expect(draft).toMatchObject({ says: 'warning', from: '2027-06-20', until: '2027-06-25' });
});

test.each([
  'The Karkyra checkpoint opens on May 1 and works from 08:00 to 20:00.',
  'КПП «Каркыра» откроется 1 мая, режим работы – с 08:00 до 20:00.',
  'Каркырада мезгил 1-майда ачылат. Өткөрүү пункту саат 08:00дөн 20:00гө чейин иштейт.',
])('an opening and its hours are two things: %s', (text) => {
  expect(draftsOf(text, inMarch)).toMatchObject([
    { says: 'opens', date: '2027-05-01' },
    { says: 'hours', hours: '08:00-20:00' },
  ]);
});

test.each([
  '«Каркыра» өткөрүү пункту 1-майдан баштап иштейт.',
  'С 1 мая КПП «Каркыра» работает.',
  'The Karkyra checkpoint will work from May 1.',
])('working from a day that is to come is an opening: %s', (text) => {
  expect(draftsOf(text, inMarch)).toMatchObject([{ says: 'opens', date: '2027-05-01' }]);
});

test('what was before does not hide what is to come', () => {
  expect(draftsOf('КПП «Бедель» с 15 июля откроют для граждан, грузы возили и раньше.', inMarch)).toMatchObject([
    { says: 'opens', date: '2027-07-15' },
  ]);
});

test('to book a place is no book', () => {
  const text = 'From May 10, lorries must book a place at the Sypatai Batyr checkpoint.';
  expect(draftsOf(text, inMarch)).toMatchObject([{ says: 'warning', from: '2027-05-10', traffic: ['truck'] }]);
});

test.each([
  'Crossed Karkyra today by bicycle. Both posts open, 25 minutes in total.',
  'Сегодня прошли Каркыру пешком, пост работает.',
  'Бүгүн Каркырадан өттүк, пост иштеп жатат.',
])('a traveller who passed saw it working: %s', (text) => {
  const drafts = draftsOf(text, { ...inMarch, source: { by: 'traveller', country: 'KG' } });
  expect(drafts).toMatchObject([{ crossings: ['karkyra-kegen'], says: 'works', date: '2027-03-02' }]);
  expect(draftsOf(text, inMarch), 'the press tells what is new').toEqual([]);
});

test('the day counts before its month, and a month alone is a guess', () => {
  const [draft] = draftsOf('Starting May 10, lorries must book a slot at the Sypatai Batyr checkpoint.', {
    ...inMarch,
    title: 'Trucks need a slot at Sypatai Batyr from May',
  });
  expect(draft).toMatchObject({ says: 'warning', from: '2027-05-10', guessed: [] });
  expect(draftsOf('С мая КПП «Торугарт» закрыт.', inMarch)[0]?.guessed).toContain('from');
});
