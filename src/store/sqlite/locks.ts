import type { Locks } from '#domain/ports/locks.ts';
import type { Database } from './database.ts';

/** Expired keys are cleared away so often, and so many at once: a day of updates must not weigh on each of them. */
const sweepEveryMs = 1_000;
const sweptAtOnce = 200;
/** A lock that was taken so far in the future was taken before the clock was set back: nobody prolongs it any more. */
const clockSlackMs = 1_000;

export function locksIn(database: Database): Locks {
  let sweptAt = performance.now();

  /**
   * Takes a key that is free, has expired, or is this holder's, or that of whom it is taken over from. Of one that nobody can
   * release the age does not matter.
   */
  function take(key: string, holder: string, seconds: number, from = holder): boolean {
    const now = Date.now();
    const taken = database.run(
      `INSERT INTO claims (key, holder, until, since) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (key) DO UPDATE SET holder = ?2, until = ?3, since = ?4
       WHERE until <= ?4 OR (holder = ?6 AND ?6 <> '') OR (holder <> '' AND since > ?5)`,
      key,
      holder,
      now + seconds * 1000,
      now,
      now + clockSlackMs,
      from,
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

  return {
    once: (key, seconds) => database.together(() => take(key, '', seconds)),
    acquire: (key, holder, seconds) => database.together(() => take(key, holder, seconds)),
    finish: (key, holder, seconds) => database.together(() => void take(key, '', seconds, holder)),
    release: (key, holder) =>
      database.together(() => void database.run('DELETE FROM claims WHERE key = ? AND holder = ?', key, holder)),
  };
}
