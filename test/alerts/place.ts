import type { Store } from '#domain/ports/store.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';

/** The engine of a store and where it is, as words of a command line. */
export type Where = readonly ['sqlite', file: string] | readonly ['redis', url: string, prefix: string];

export function openAt([engine, place, prefix]: readonly (string | undefined)[]): Store {
  if (place === undefined) throw new Error('say where the store is');
  if (engine === 'sqlite') return openSqlite(place);
  return openRedis(place, { prefix: prefix ?? 'otkel', report: () => {}, warn: () => {} });
}
