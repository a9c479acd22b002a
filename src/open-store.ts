import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import { createAskerNames } from '#reports/reporters.ts';
import type { Config } from './config.ts';

/**
 * The store that the settings name. It need not be there yet: the bot answers meanwhile, and the rest is put off.
 *
 * @param secret the key that hides who reports, and with it when they asked; `null` where no reports are taken
 */
export async function openStore(
  { redisUrl, databaseFile, token }: Config,
  log: Log,
  secret: string | null,
): Promise<Store> {
  // All who share it have the same token: no chat is named by its number only because there are no reports.
  if (redisUrl !== null) return await openShared(redisUrl, log, secret ?? token);
  const { openSqlite } = await import('#store/sqlite/sqlite.ts');
  return openSqlite(databaseFile);
}

async function openShared(url: string, log: Log, secret: string | null): Promise<Store> {
  const { openRedis } = await import('#store/redis/redis.ts');
  const { withCircuitBreaker } = await import('#store/circuit-breaker.ts');
  const store = openRedis(url, {
    ...(secret === null ? {} : { nameOf: createAskerNames(secret) }),
    report: (problem) => log.warn({ problem: problem instanceof Error ? problem.message : String(problem) }, 'Redis'),
    warn: (message) => log.warn({}, message),
  });
  return withCircuitBreaker(store);
}
