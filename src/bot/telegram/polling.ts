import { setTimeout as sleep } from 'node:timers/promises';
import { type Bot, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Locks } from '#domain/ports/locks.ts';
import type { Log } from '#domain/ports/log.ts';
import type { BotContext } from '../context.ts';
import { permanentReason } from './permanent-error.ts';
import { createProgress } from './progress.ts';
import { createUpdatesOnce } from './updates-once.ts';

/*
 * Long polling. Updates are answered side by side, so that nobody waits for a slow chat; those of one chat keep their order
 * (`sequentialize` in the bot). Telegram is told of what is done and of nothing else, so that what a process was at when it
 * died comes again; what it had done ahead of that comes again too, and is not done again.
 */

export interface Polling {
  /** Until it is stopped. Rejects where asking Telegram again cannot help. */
  run(): Promise<void>;
  /** Asks for nothing more, waits for what is under way, and tells Telegram what is done. */
  stop(): Promise<void>;
}

export interface PollingOptions {
  readonly bot: Bot<BotContext>;
  readonly allowed: readonly Exclude<keyof Update, 'update_id'>[];
  readonly locks: Locks;
  readonly log: Log;
  readonly onStart: () => void;
}

/** How many updates are under way at once. Those that wait for their chat's turn are among them. */
const atOnce = 200;
/** While anything is under way a long poll comes back at once with what is known already. */
const askEveryMs = 75;
/** How long Telegram holds a poll open while there is nothing new. */
const pollSeconds = 30;
const againMs = 3_000;
/** An earlier process may have done so many ahead of one that it had not. */
const doubtful = 300;

export function createPolling({ bot, allowed, locks, log, onStart }: PollingOptions): Polling {
  const progress = createProgress();
  const once = createUpdatesOnce(locks);
  const stopping = new AbortController();
  let listening = false;
  let begun = 0;

  const ask = (timeout: number, limit: number, signal?: AbortSignal) =>
    bot.api.getUpdates({ offset: progress.offset, limit, timeout, allowed_updates: allowed }, signal as never);

  async function fresh(): Promise<Update[]> {
    const { signal } = stopping;
    if (!listening) {
      await bot.init(signal as never);
      await bot.api.deleteWebhook({}, signal as never);
      listening = true;
      onStart();
    }
    if (progress.underWay > 0) await Promise.race([progress.ended(), sleep(askEveryMs, undefined, { signal })]);
    const brought = await ask(progress.underWay > 0 ? 0 : pollSeconds, 100, signal);
    // A proxy may answer in the name of Telegram.
    if (!Array.isArray(brought)) throw new TypeError('no list of updates');
    return brought.filter((update) => Number.isSafeInteger(update?.update_id) && progress.isNew(update.update_id));
  }

  async function carryOut(update: Update): Promise<void> {
    const { update_id: id } = update;
    progress.begin(id);
    begun += 1;
    try {
      if (begun > doubtful || (await once.begin(id))) await bot.handleUpdate(update);
      await once.done(id);
    } catch (error) {
      log.error({ update: id, error: String(error) }, 'an update was lost');
    } finally {
      progress.end(id);
    }
  }

  async function takeTurn(): Promise<void> {
    try {
      for (const update of await fresh()) void carryOut(update);
      while (progress.underWay >= atOnce) await progress.ended();
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (permanentReason(error) !== undefined) throw error;
      log.warn({ why: error instanceof GrammyError ? error.error_code : String(error) }, 'Telegram brings no updates');
      await sleep(againMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  return {
    async run() {
      while (!stopping.signal.aborted) await takeTurn();
    },
    async stop() {
      stopping.abort();
      while (progress.underWay > 0) await progress.ended();
      if (begun > 0) await ask(0, 1);
    },
  };
}
