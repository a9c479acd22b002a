import type { Locks } from '#domain/ports/locks.ts';
import type { Database } from './database.ts';

export function locksIn(database: Database): Locks {
  /** Takes a key that is free, has expired, or is this holder's. */
  const take = (key: string, holder: string, seconds: number) =>
    database.atomically(() => {
      const now = Date.now();
      database.run('DELETE FROM claims WHERE until <= ?', now);
      return (
        database.run(
          `INSERT INTO claims (key, holder, until) VALUES (?1, ?2, ?3)
           ON CONFLICT (key) DO UPDATE SET until = ?3 WHERE holder = ?2 AND ?2 <> ''`,
          key,
          holder,
          now + seconds * 1000,
        ) > 0
      );
    });
  return {
    async once(key, seconds) {
      return take(key, '', seconds);
    },
    async acquire(key, holder, seconds) {
      return take(key, holder, seconds);
    },
    async release(key, holder) {
      database.run('DELETE FROM claims WHERE key = ? AND holder = ?', key, holder);
    },
  };
}
