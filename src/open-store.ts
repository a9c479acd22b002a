import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Config } from './config.ts';

/** The store that the settings name. It need not be there yet: the bot answers meanwhile, and the rest is put off. */
export async function openStore({ redisUrl, databaseFile }: Config, log: Log): Promise<Store> {
  if (redisUrl !== null) return await openShared(redisUrl, log);
  const { openSqlite } = await import('#store/sqlite/sqlite.ts');
  return openSqlite(databaseFile);
}

async function openShared(url: string, log: Log): Promise<Store> {
  const { openRedis } = await import('#store/redis/redis.ts');
  const { withCircuitBreaker } = await import('#store/circuit-breaker.ts');
  const store = openRedis(url, {
    report: (problem) => log.warn({ problem: problem instanceof Error ? problem.message : String(problem) }, 'Redis'),
    warn: (message) => log.warn({}, message),
  });
  return withCircuitBreaker(store);
}
