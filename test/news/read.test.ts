import { expect, test } from 'vitest';
import type { NewsPost } from '#domain/notes/news.ts';
import { measureOf } from './measure.ts';
import { readOurs, readPost } from './ours.ts';

const measured = measureOf(readOurs());

test('our own posts are told apart, and none misleads anybody', () => {
  expect(measured.measure).toMatchObject({ precision: 1, dangers: 0 });
  expect(measured.measure.recall).toBeGreaterThanOrEqual(0.95);
});

test('most of them are read whole', () => {
  expect(measured.measure.whole).toBeGreaterThanOrEqual(0.9);
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
