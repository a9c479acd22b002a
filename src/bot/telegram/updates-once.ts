import { setTimeout as sleep } from 'node:timers/promises';
import { HttpError, type MiddlewareFn } from 'grammy';
import type { Update } from 'grammy/types';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Locks } from '#domain/ports/locks.ts';
import type { BotContext } from '../context.ts';

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

type IsOurs = () => boolean | Promise<boolean>;

/** Of updates that another process may be doing meanwhile. */
const fences = new WeakMap<Update, IsOurs>();

/** From its turn on, and before every call that is made for it, it is asked whether the update is still ours. */
export function fence(update: Update, isOurs: IsOurs): void {
  fences.set(update, isOurs);
}

/** Where an update has its turn: what somebody else has done is left, and what they do meanwhile is not said again. */
export const onlyOurs: MiddlewareFn<BotContext> = async ({ update, api }, next) => {
  const isOurs = fences.get(update);
  if (isOurs === undefined) return await next();
  if (!(await isOurs())) return;
  api.config.use(async (call, method, payload, signal) => {
    if (!(await isOurs())) throw new HttpError('done by another meanwhile', method);
    return await call(method, payload, signal);
  });
  await next();
};
