import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Locks } from '#domain/ports/locks.ts';

/** Whoever is at an update holds its key in the same name, so that only what is done keeps others away. */
const underWay = 'under way';
/** The key of an update under way outlives its process so long. */
export const underWaySeconds = 4;
const doneForSeconds = 24 * 3600;
/** Until a store that is to be asked anew is asked anew. */
const againMs = 200;

/** Telegram brings an update again until it hears that it was taken: what is done is not done again. */
export interface UpdatesOnce {
  /**
   * False where it has been done. With the store away true: better twice than not at all.
   *
   * @param until how long a store that is away is asked again, as `performance.now()` counts
   */
  begin(id: number, until?: number): Promise<boolean>;
  /** With the store away nobody remembers it. */
  done(id: number): Promise<void>;
}

export function createUpdatesOnce(locks: Locks): UpdatesOnce {
  const key = (id: number) => `update-${id}`;
  const held = new Set<number>();
  return {
    async begin(id, until = 0) {
      const ask = () => locks.acquire(key(id), underWay, underWaySeconds).catch(() => null);
      let isOurs = await ask();
      for (; isOurs === null && performance.now() < until; isOurs = await ask()) await sleep(againMs);
      if (isOurs !== false) held.add(id);
      return isOurs !== false;
    },
    async done(id) {
      try {
        if (held.delete(id)) await locks.finish(key(id), underWay, doneForSeconds);
        else await locks.once(key(id), doneForSeconds);
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
      }
    },
  };
}
