import type { DeliveryWorker } from '#domain/ports/outbox.ts';
import { type CompleteDeliveryOptions, deliverSafely } from '../delivery-options.ts';
import { createRateLimiter } from '../rate-limiter.ts';
import type { Database } from './database.ts';
import { locksIn } from './locks.ts';
import { prolong, settle, type Taken, take } from './queue.ts';

/** How often a worker looks whether something is due; what this process adds wakes it at once. */
const idleMs = 100;
/** Between two looks while there is much to do. */
const leastPauseMs = 5;
const afterFailureMs = 500;

/** Only one worker of a file delivers at a time, so that its pace is everybody's; another takes over when it dies. */
const place = 'deliveries';

export function startWorker(database: Database, work: CompleteDeliveryOptions): DeliveryWorker & { wake(): void } {
  const { atOnce, deadAfterMs, recheckMs, report } = work;
  const claims = locksIn(database);
  const holder = crypto.randomUUID();
  const pace = createRateLimiter(work.perSecond);
  const pause = createInterruptibleSleep();
  const underWay = new Map<Taken, Promise<void>>();
  let closing = false;
  let quietUntil = 0;
  let heardAt = 0;

  /** Shows a sign of life now and then. False while another worker is at it. */
  async function inPlace(): Promise<boolean> {
    const now = Date.now();
    if (now - heardAt < deadAfterMs / 3) return true;
    if (!(await claims.acquire(place, holder, deadAfterMs / 1000))) return false;
    prolong(underWay.keys(), deadAfterMs, database);
    heardAt = now;
    return true;
  }

  async function tell(taken: Taken): Promise<void> {
    const { alert, chat, perhaps } = taken;
    const verdict = await deliverSafely({ alert, chat, mayHaveArrived: perhaps === 1 }, work);
    if (verdict.kind === 'wait') quietUntil = Math.max(quietUntil, Date.now() + verdict.seconds * 1000);
    if (verdict.kind === 'stuck') quietUntil = Math.max(quietUntil, Date.now() + recheckMs);
    while (!settled(taken, verdict)) await new Promise((resolve) => setTimeout(resolve, afterFailureMs));
    underWay.delete(taken);
    if (underWay.size === atOnce - 1) pause.end();
  }

  function settled(taken: Taken, verdict: Parameters<typeof settle>[1]): boolean {
    try {
      settle(taken, verdict, work, database);
      return true;
    } catch (error) {
      report(error);
      return false;
    }
  }

  /** How long to pause after this look. */
  function look(): number {
    const now = Date.now();
    if (now < quietUntil) return Math.min(idleMs, quietUntil - now);
    const room = Math.min(pace.allowed(now), atOnce - underWay.size);
    const taken = room > 0 ? take(room, deadAfterMs, database) : [];
    pace.went(taken.length, now);
    for (const delivery of taken) underWay.set(delivery, tell(delivery));
    if (room > 0 && taken.length < room) return idleMs;
    return Math.min(idleMs, Math.max(leastPauseMs, pace.next() - Date.now()));
  }

  async function run(): Promise<void> {
    while (!closing) {
      try {
        await pause.for((await inPlace()) ? look() : idleMs);
      } catch (error) {
        report(error);
        await pause.for(afterFailureMs);
      }
    }
    while (underWay.size > 0) {
      await Promise.race([...underWay.values(), new Promise((resolve) => setTimeout(resolve, idleMs))]);
      await inPlace();
    }
    await claims.release(place, holder);
  }

  const running = run().catch(report);
  return {
    wake: () => pause.end(),
    async close() {
      closing = true;
      pause.end();
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
