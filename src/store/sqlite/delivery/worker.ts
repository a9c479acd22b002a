import { type DeliveryStep, deliveryStep } from '#domain/alerts/delivery-step.ts';
import type { DeliveryWorker } from '#domain/ports/outbox.ts';
import { type CompleteDeliveryOptions, deliverSafely } from '../../delivery-options.ts';
import { createRateLimiter } from '../../rate-limiter.ts';
import { createNoteWait } from '../../told-to-wait.ts';
import type { Database } from '../database.ts';
import { locksIn } from '../locks.ts';
import { commit, followClock, keep, prolong, type Taken, take } from './queue.ts';

/** How often a worker polls for what is due; what this process adds wakes it at once. */
const idleMs = 100;
/** Between two polls while there is much to do. */
const leastPauseMs = 5;
const afterFailureMs = 500;

/** One worker of a file delivers at a time, so that its rate is the bot's; another takes over when it dies. */
const lockName = 'deliveries';

export function startWorker(database: Database, options: CompleteDeliveryOptions): DeliveryWorker & { wake(): void } {
  const { atOnce, deadAfterMs, report } = options;
  const locks = locksIn(database);
  const holder = crypto.randomUUID();
  const limiter = createRateLimiter(options.perSecond);
  const noteWait = createNoteWait();
  const sleep = createInterruptibleSleep();
  const sending = new Map<Taken, Promise<void>>();
  let closing = false;
  // The worker's own times are of a clock that only rises.
  let pausedUntil = 0;
  let lastSignAt = -Infinity;
  let lastClock = 0;

  /** Holds the lock, and prolongs it before it expires. False while another worker holds it. */
  async function isMyTurn(): Promise<boolean> {
    const now = performance.now();
    const isSetBack = Date.now() < lastClock;
    lastClock = Date.now();
    if (!isSetBack && now - lastSignAt < deadAfterMs / 3) return true;
    if (!(await locks.acquire(lockName, holder, deadAfterMs / 1000))) return false;
    followClock(database);
    prolong(sending.keys(), deadAfterMs, database);
    lastSignAt = now;
    return true;
  }

  /** Whoever was silent for too long has lost the lock, or what was taken was delivered meanwhile. */
  async function isMine(taken: Taken): Promise<boolean> {
    return (await locks.acquire(lockName, holder, deadAfterMs / 1000)) && keep(taken, deadAfterMs, database);
  }

  async function send(taken: Taken): Promise<void> {
    const { alert, chat, mayHaveArrived } = taken;
    const isStillOurs = () => isMine(taken);
    const result = await deliverSafely({ alert, chat, mayHaveArrived, isStillOurs }, options);
    const manyWait = result.kind === 'wait' && noteWait(chat, performance.now());
    const step = deliveryStep(result, { failures: taken.failures, mayHaveArrived }, options, manyWait);
    if (step.kind === 'pause') pausedUntil = Math.max(pausedUntil, performance.now() + step.forMs);
    // What has been sent must be written down, or it is sent again.
    while (!isCommitted(taken, step)) await new Promise((resolve) => setTimeout(resolve, afterFailureMs));
    sending.delete(taken);
    if (sending.size === atOnce - 1) sleep.end();
  }

  function isCommitted(taken: Taken, step: DeliveryStep): boolean {
    try {
      commit(taken, step, database);
      return true;
    } catch (error) {
      report(error);
      return false;
    }
  }

  /** Starts what is due; answers how many milliseconds to sleep. */
  function takeDue(): number {
    const now = performance.now();
    if (now < pausedUntil) return Math.min(idleMs, pausedUntil - now);
    const room = Math.min(limiter.allowed(now), atOnce - sending.size);
    const taken = room > 0 ? take(room, deadAfterMs, database) : [];
    limiter.went(taken.length, now);
    for (const delivery of taken) sending.set(delivery, send(delivery));
    if (room > 0 && taken.length < room) return idleMs;
    return Math.min(idleMs, Math.max(leastPauseMs, limiter.next() - performance.now()));
  }

  async function run(): Promise<void> {
    while (!closing) {
      try {
        await sleep.for((await isMyTurn()) ? takeDue() : idleMs);
      } catch (error) {
        report(error);
        await sleep.for(afterFailureMs);
      }
    }
    while (sending.size > 0) {
      await Promise.race([...sending.values(), new Promise((resolve) => setTimeout(resolve, idleMs))]);
      await isMyTurn();
    }
    await locks.release(lockName, holder);
  }

  const running = run().catch(report);
  return {
    wake: () => sleep.end(),
    async close() {
      closing = true;
      sleep.end();
      await running;
    },
  };
}

/** A sleep that can be cut short. */
interface InterruptibleSleep {
  for(ms: number): Promise<void>;
  /** Ends the sleep that is running, or else the next one as it begins. */
  end(): void;
}

function createInterruptibleSleep(): InterruptibleSleep {
  let ended = false;
  let resume: (() => void) | null = null;
  return {
    for: (ms) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          ended = false;
          resume = null;
          resolve();
        };
        const timer = setTimeout(done, ms);
        if (ended) done();
        else resume = done;
      }),
    end() {
      if (resume === null) ended = true;
      else resume();
    },
  };
}
