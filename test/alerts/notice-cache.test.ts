import { expect, test } from 'vitest';
import { createNoticeCache, type NoticeCacheOptions } from '#alerts/notice-cache.ts';
import { parseStatement } from '#catalogue/statements/statement.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { catalogue, present } from '../bot/house.ts';
import { schemas } from '../languages.ts';

const [crossing] = catalogue.crossings.filter(({ id }) => id === 'karkyra-kegen');
if (crossing === undefined) throw new Error('the data has no Karkyra');

const opens = (date: string) => ({ says: 'opens', date, by: { source: 'border-service-kg', date: '2026-11-22' } });
const draft = (id: string, written: object) => ({
  id,
  crossing: 'karkyra-kegen',
  written: { ...written },
  editor: 7,
  publishedAt: present.toMillis(),
});

function noticeCacheOn(notices: Pick<NoticeStore, 'all' | 'version'>, further: Partial<NoticeCacheOptions> = {}) {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  return createNoticeCache({
    notices,
    crossings: catalogue.crossings,
    parse: ({ written }, { posts }, order) =>
      parseStatement(written, { schemas, posts, order, sources, now: present }).statement ?? null,
    now: () => present.toMillis(),
    report: () => {},
    ...further,
  });
}

/** What editors said, after all that the data says. */
const noticed = (noticeCache: ReturnType<typeof noticeCacheOn>) =>
  noticeCache
    .statementsOf(crossing)
    .slice(crossing.statements.length)
    .map((statement) => 'date' in statement && statement.date.text);

test('an answer knows a notice once it has looked, and after the data', async () => {
  const { notices } = openSqlite(':memory:');
  const noticeCache = noticeCacheOn(notices);
  await noticeCache.refresh();
  expect(noticeCache.statementsOf(crossing)).toBe(crossing.statements);
  await notices.publish(draft('one', opens('2027-05-01')));
  await noticeCache.refresh();
  expect(noticed(noticeCache)).toEqual(['2027-05-01']);
  expect(noticeCache.statementsOf(crossing).at(-1)?.order).toBeGreaterThan(crossing.statements.length);
});

test('what was corrected or withdrawn is not known any more', async () => {
  const { notices } = openSqlite(':memory:');
  const noticeCache = noticeCacheOn(notices);
  await notices.publish(draft('one', opens('2027-05-01')));
  await notices.correct('one', draft('two', opens('2027-05-15')));
  await noticeCache.refresh();
  expect(noticed(noticeCache)).toEqual(['2027-05-15']);
  await notices.retract('two', { at: present.toMillis(), editor: 7 });
  await noticeCache.refresh();
  expect(noticed(noticeCache)).toEqual([]);
});

test('everything is read again only when something has changed', async () => {
  const { notices } = openSqlite(':memory:');
  let reads = 0;
  const counting = {
    version: notices.version,
    all() {
      reads += 1;
      return notices.all();
    },
  };
  const noticeCache = noticeCacheOn(counting);
  for (let look = 0; look < 5; look += 1) await noticeCache.refresh();
  await notices.publish(draft('one', opens('2027-05-01')));
  for (let look = 0; look < 5; look += 1) await noticeCache.refresh();
  expect(reads).toBe(2);
});

test('a notice that cannot be used any more stands in nobody’s way', async () => {
  const { notices } = openSqlite(':memory:');
  const noticeCache = noticeCacheOn(notices);
  await notices.publish(draft('gone', { ...opens('2027-04-01'), posts: ['nowhere'] }));
  await notices.publish(draft('one', opens('2027-05-01')));
  await noticeCache.refresh();
  expect(noticed(noticeCache)).toEqual(['2027-05-01']);
});

test('with the store away the last notices stay known, and it is known how old they are', async () => {
  const { notices } = openSqlite(':memory:');
  await notices.publish(draft('one', opens('2027-05-01')));
  let isAway = true;
  let clock = 0;
  const reported: unknown[] = [];
  const noticeCache = noticeCacheOn(
    {
      version: () => (isAway ? Promise.reject(new StoreUnavailable('gone')) : notices.version()),
      all: () => notices.all(),
    },
    { elapsed: () => clock, report: (problem) => reported.push(problem) },
  );
  await noticeCache.refresh();
  expect(noticeCache.freshness()).toEqual({ kind: 'never' });
  isAway = false;
  await noticeCache.refresh();
  expect(noticeCache.freshness()).toEqual({ kind: 'of-late' });
  isAway = true;
  clock += 60_000;
  await noticeCache.refresh();
  await noticeCache.refresh();
  expect(noticeCache.freshness()).toEqual({ kind: 'as-of', at: present.toMillis() });
  expect(noticed(noticeCache)).toEqual(['2027-05-01']);
  expect(reported).toHaveLength(2);
  isAway = false;
  await noticeCache.refresh();
  expect(noticeCache.freshness()).toEqual({ kind: 'of-late' });
});

test.each([-3_600_000, 3_600_000])(
  'the clock of the machine jumps by %i ms: what was read is as old as it is',
  async (jumpMs) => {
    const { notices } = openSqlite(':memory:');
    let [hour, elapsed] = [present.toMillis(), 0];
    const noticeCache = noticeCacheOn(notices, { now: () => hour, elapsed: () => elapsed });
    await noticeCache.refresh();
    hour += jumpMs;
    expect(noticeCache.freshness()).toEqual({ kind: 'of-late' });
    elapsed += 60_000;
    expect(noticeCache.freshness()).toEqual({ kind: 'as-of', at: present.toMillis() });
  },
);
