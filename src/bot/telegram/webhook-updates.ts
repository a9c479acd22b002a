import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Locks } from '#domain/ports/locks.ts';
import type { Log } from '#domain/ports/log.ts';
import type { BotContext } from '../context.ts';
import { createTurns, turnIn } from './turns.ts';
import { createUpdatesOnce } from './updates-once.ts';

/*
 * Updates that Telegram brings to whichever replica is free. It brings the same one again until somebody has taken it, so
 * each is done once; and two of one chat at the same time would not know of each other, so each chat has one at a time.
 * An update counts as done only when it is: a replica that dies in the middle leaves it to the next.
 */

/** A lock outlives its holder so long; the holder renews it while it works. */
const lockSeconds = 4;
const renewEveryMs = 1_300;
/** Telegram asks again after a refusal, and gives up on us after a minute. */
const patienceMs = 8_000;

/** `busy`: Telegram is to bring it again. */
export type Received = 'done' | 'busy';

export function createWebhookUpdates(bot: Pick<Bot<BotContext>, 'handleUpdate'>, claims: Locks, log: Log) {
  const once = createUpdatesOnce(claims);
  const turns = createTurns(patienceMs);
  const handle = async (update: Update) => {
    await bot.handleUpdate(update).catch((error: unknown) => {
      log.error({ update: update.update_id, error: String(error) }, 'an update was lost');
    });
  };

  async function receive(update: Update, lock: string): Promise<Received> {
    const holder = crypto.randomUUID();
    try {
      if (!(await hasTurn(lock, holder, claims))) return 'busy';
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      // Better twice than not at all: with the store away answers go on.
      await handle(update);
      return 'done';
    }
    const renewal = setInterval(() => void claims.acquire(lock, holder, lockSeconds).catch(() => {}), renewEveryMs);
    try {
      if (!(await once.begin(update.update_id))) return 'done';
      await handle(update);
      await once.done(update.update_id);
    } finally {
      clearInterval(renewal);
      await claims.release(lock, holder).catch(() => {});
    }
    return 'done';
  }

  return async (update: Update): Promise<Received> => {
    const lock = `chat-${turnIn(update) ?? `update-${update.update_id}`}`;
    // Among replicas whoever is first has the turn; here they keep the order in which they came.
    return (await turns.take(lock, () => receive(update, lock))) ?? 'busy';
  };
}

async function hasTurn(lock: string, holder: string, claims: Locks): Promise<boolean> {
  const until = performance.now() + patienceMs;
  for (;;) {
    if (await claims.acquire(lock, holder, lockSeconds)) return true;
    if (performance.now() > until) return false;
    await sleep(20 + Math.random() * 60);
  }
}
