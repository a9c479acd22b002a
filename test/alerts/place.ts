import { DateTime } from 'luxon';
import { createNoticeCache, type NoticeCache } from '#alerts/notice-cache.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { parseStatement } from '#catalogue/statement.ts';
import type { Store } from '#domain/ports/store.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { codes, schemas } from '../languages.ts';

/** The engine of a store and where it is, as words of a command line. */
export type Where = readonly ['sqlite', file: string] | readonly ['redis', url: string, prefix: string];

export function openAt([engine, place, prefix]: readonly (string | undefined)[]): Store {
  if (place === undefined) throw new Error('say where the store is');
  if (engine === 'sqlite') return openSqlite(place);
  return openRedis(place, { prefix: prefix ?? 'otkel', report: () => {}, warn: () => {} });
}

/** The imaginary border of the fixtures, with the notices of a store. */
export function noticeCacheOf(store: Store): { catalogue: ReturnType<typeof loadCatalogue>; noticeCache: NoticeCache } {
  const now = DateTime.now();
  const catalogue = loadCatalogue('test/fixtures/small', now, codes);
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const noticeCache = createNoticeCache({
    notices: store.notices,
    crossings: catalogue.crossings,
    parse: ({ written }, { posts }, order) =>
      parseStatement(written, { schemas, posts, sources, now, order }).statement ?? null,
    now: () => Date.now(),
    report: (problem) => process.stderr.write(`${String(problem)}\n`),
  });
  return { catalogue, noticeCache };
}
