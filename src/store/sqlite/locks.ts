import type { Locks } from '#domain/ports/locks.ts';
import type { Database } from './database.ts';

/** Expired keys are cleared away so often, and so many at once: a day of updates must not weigh on each of them. */
const sweepEveryMs = 1_000;
const sweptAtOnce = 200;
/** A lock that was taken so far in the future was taken before the clock was set back: nobody prolongs it any more. */
const clockSlackMs = 1_000;

export function locksIn(database: Database): Locks {
  let sweptAt = performance.now();

  /** Takes a key that is free, has expired, or is this holder's. Of one that nobody can release the age does not matter. */
  function take(key: string, holder: string, seconds: number): boolean {
    const now = Date.now();
    const taken = database.run(
      `INSERT INTO claims (key, holder, until, since) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (key) DO UPDATE SET holder = ?2, until = ?3, since = ?4
       WHERE until <= ?4 OR (holder = ?2 AND ?2 <> '') OR (holder <> '' AND since > ?5)`,
      key,
      holder,
      now + seconds * 1000,
      now,
      now + clockSlackMs,
    );
    sweep(now);
    return taken > 0;
  }

  function sweep(now: number): void {
    if (performance.now() - sweptAt < sweepEveryMs) return;
    sweptAt = performance.now();
    const expired = 'SELECT key FROM claims WHERE until <= ? ORDER BY until LIMIT ?';
    database.run(`DELETE FROM claims WHERE key IN (${expired})`, now, sweptAtOnce);
  }

  const release = (key: string, holder: string) =>
    database.run('DELETE FROM claims WHERE key = ? AND holder = ?', key, holder);

  return {
    async once(key, seconds) {
      return take(key, '', seconds);
    },
    async acquire(key, holder, seconds) {
      return take(key, holder, seconds);
    },
    async finish(key, holder, seconds) {
      database.atomically(() => {
        release(key, holder);
        take(key, '', seconds);
      });
    },
    async release(key, holder) {
      release(key, holder);
    },
  };
}
