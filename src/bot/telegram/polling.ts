import { setTimeout as sleep } from 'node:timers/promises';
import { type Bot, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Locks } from '#domain/ports/locks.ts';
import type { Log } from '#domain/ports/log.ts';
import type { BotContext } from '../context.ts';
import { permanentReason } from './permanent-error.ts';
import { createProgress } from './progress.ts';
import { createCrowd, turnIn } from './turns.ts';
import { createUpdatesOnce, fence, underWaySeconds } from './updates-once.ts';

/*
 * Long polling. Updates are answered side by side, so that nobody waits for a slow chat; those of one chat keep their order
 * (`sequentialize` in the bot). Telegram is told of what is done and of nothing else, so that what a process was at when it
 * died comes again; what it had done ahead of that comes again too, and is not done again. A process that was stopped, or whose
 * machine slept, finds in its hands what another may have done meanwhile: it looks before it says anything of that.
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

/** While anything is under way a long poll comes back at once with what is known already. */
const askEveryMs = 75;
/** How long Telegram holds a poll open while there is nothing new. */
const pollSeconds = 30;
const againMs = 3_000;
/** An earlier process, or another while this one was stopped, may have done so many ahead of one that it had not. */
const doubtful = 300;

export function createPolling({ bot, allowed, locks, log, onStart }: PollingOptions): Polling {
  const progress = createProgress();
  const crowd = createCrowd();
  const once = createUpdatesOnce(locks);
  const stopping = new AbortController();
  const watch = createWatch();
  let listening = false;
  /** Since the start, since the last time that this process stood still, or since Telegram counts from a lower number on. */
  let begun = 0;
  let begunSince = 0;

  const ask = (offset: number, timeout: number, limit: number, signal?: AbortSignal) =>
    bot.api.getUpdates({ offset, limit, timeout, allowed_updates: allowed }, signal as never);

  async function fresh(): Promise<Update[]> {
    const { signal } = stopping;
    if (!listening) {
      await bot.init(signal as never);
      await bot.api.deleteWebhook({}, signal as never);
      listening = true;
      onStart();
    }
    if (progress.underWay > 0) await Promise.race([progress.ended(), sleep(askEveryMs, undefined, { signal })]);
    const { offset } = progress;
    const brought = await ask(offset, progress.underWay > 0 ? 0 : pollSeconds, 100, signal);
    // A proxy may answer in the name of Telegram.
    if (!Array.isArray(brought)) throw new TypeError('no list of updates');
    const updates = brought.filter((update) => Number.isSafeInteger(update?.update_id));
    if (updates.length > 0 && updates.every(({ update_id: id }) => id < offset)) {
      progress.startAnew();
      begun = 0;
    }
    return updates.filter(({ update_id: id }) => progress.isNew(id));
  }

  function isStillOurs(update: InHand): boolean | Promise<boolean> {
    const stops = watch.stops();
    return update.stops === stops || update.isOver || isOursAfter(stops, update);
  }

  async function isOursAfter(stops: number, update: InHand): Promise<boolean> {
    const isOurs = await once.begin(update.id, watch.patientUntil());
    if (isOurs) update.stops = stops;
    return isOurs;
  }

  /** Whether somebody else may have done it already. */
  function isDoubtful({ stops }: InHand): boolean {
    if (stops !== begunSince) begun = 0;
    begunSince = stops;
    begun += 1;
    return begun <= doubtful;
  }

  async function carryOut(update: Update): Promise<void> {
    const { update_id: id } = update;
    const turn = turnIn(update) ?? `update-${id}`;
    progress.begin(id);
    if (!crowd.enter(turn)) {
      log.warn({}, 'a chat is slow, and more of it waits than is kept: the rest is left out');
      return progress.end(id);
    }
    const own: InHand = { id, stops: watch.stops(), isOver: false };
    try {
      fence(update, () => isStillOurs(own));
      if (!isDoubtful(own) || (await once.begin(id, watch.patientUntil()))) await bot.handleUpdate(update);
      await once.done(id);
    } catch (error) {
      log.error({ update: id, error: String(error) }, 'an update was lost');
    } finally {
      own.isOver = true;
      crowd.leave(turn);
      progress.end(id);
    }
  }

  async function takeTurn(): Promise<void> {
    try {
      for (const update of await fresh()) void carryOut(update);
      while (crowd.isFull()) await progress.ended();
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
      watch.end();
      if (begun > 0) await ask(progress.offset, 0, 1);
    },
  };
}

/** An update that is being done. */
interface InHand {
  readonly id: number;
  /** How often this process had stood still when it was known to be ours. */
  stops: number;
  /** What was begun for it and outlives it, such as alerts, speaks for itself. */
  isOver: boolean;
}

const lookEveryMs = 1_000;
/** Calls to the store that were under way when this process stood still have failed, and others are refused for a while. */
const patienceMs = 3_000;

/** Counts how often this process stood still for so long that another may have gone on with what it was at. */
function createWatch() {
  // A machine that sleeps stops one of them, and whoever sets the clock the other.
  const clocks = () => [performance.now(), Date.now()] as const;
  let seen = clocks();
  let stops = 0;
  let patientUntil = 0;
  const look = () => {
    const [steady, wall] = clocks();
    if (Math.max(steady - seen[0], wall - seen[1]) > underWaySeconds * 1_000) {
      stops += 1;
      patientUntil = steady + patienceMs;
    }
    seen = [steady, wall];
  };
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    /** Right before any timer has run. */
    stops: () => {
      look();
      return stops;
    },
    patientUntil: () => patientUntil,
    end: () => clearInterval(timer),
  };
}
