import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Config } from './config.ts';

/** The store that the settings name. Without it the bot still answers; whatever needs it is put off. */
export async function openStore({ redisUrl, databaseFile }: Config, log: Log): Promise<Store> {
  if (redisUrl !== null) return await openShared(redisUrl, log);
  const { openSqlite } = await import('#store/sqlite/sqlite.ts');
  try {
    return openSqlite(databaseFile);
  } catch (error) {
    log.error({ databaseFile, error: String(error) }, 'the database cannot be used: nothing is remembered');
    const { unavailableStore } = await import('#store/unavailable.ts');
    return unavailableStore(error as Error);
  }
}

async function openShared(url: string, log: Log): Promise<Store> {
  const { openRedis } = await import('#store/redis/redis.ts');
  const { withCircuitBreaker } = await import('#store/circuit-breaker.ts');
  let last = '';
  const store = openRedis(url, {
    // A server that is away says so many times a second.
    report(problem) {
      const words = problem instanceof Error ? problem.message : String(problem);
      if (words !== last) log.warn({ problem: words }, 'Redis');
      last = words;
    },
    warn: (message) => log.warn({}, message),
  });
  return withCircuitBreaker(store);
}
