import { Worker as BullWorker, DelayedError, type Job, RateLimitError } from 'bullmq';
import type { Redis } from 'ioredis';
import { type DeliveryStep, deliveryStep } from '#domain/alerts/delivery-step.ts';
import { standingCorrection } from '#domain/alerts/notice-ending.ts';
import type { DeliveryWorker } from '#domain/ports/outbox.ts';
import { type CompleteDeliveryOptions, deliverSafely } from '../../delivery-options.ts';
import { createNoteWait } from '../../told-to-wait.ts';
import { createReceipt, receiptShardOf } from '../alerts.ts';
import { connectWorker, type Key } from '../client.ts';
import { readNotices } from '../notices.ts';
import { type DeliveryQueue, deliveryIn, queueName, type Tried } from './queue.ts';

const afterFailureMs = 500;
/** How often BullMQ's log of events is emptied. */
const forgetEveryMs = 5_000;

/** A worker sees the end of a window this late; windows are shorter by that, or the flow would be slower. */
const lateMs = 2;

/** Shorter windows cost more in waiting for their ends than they gain in smoothness. */
const shortestWindowMs = 20;

/** The flow is counted in windows: the longer of 20 ms and one message's share, so that no window is a burst. */
function windowFor(perSecond: number): { readonly max: number; readonly duration: number } {
  const max = Math.max(1, Math.ceil((perSecond * shortestWindowMs) / 1000));
  return { max, duration: Math.floor((max * 1000) / perSecond) - lateMs };
}

export function startWorker(
  url: string,
  redis: Redis,
  key: Key,
  queue: DeliveryQueue,
  options: CompleteDeliveryOptions,
): DeliveryWorker {
  const { atOnce, deadAfterMs, report } = options;
  const writeReceipt = createReceipt(redis, key);
  const noteWait = createNoteWait();
  const connection = connectWorker(url, report);
  const worker = new BullWorker<Tried>(queueName, (job, token) => process(job, token), {
    connection,
    prefix: key('bull'),
    concurrency: atOnce,
    limiter: windowFor(options.perSecond),
    lockDuration: deadAfterMs,
    stalledInterval: deadAfterMs,
    // A delivery is not lost because its workers keep dying.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    removeOnComplete: { count: 0 },
    runRetryDelay: 1_000,
    skipVersionCheck: true,
  });
  worker.on('error', report);
  const forgetting = setInterval(() => void queue.forgetEvents().catch(report), forgetEveryMs);

  async function process(job: Job<Tried>, token: string | undefined): Promise<void> {
    const { alert, chat } = deliveryIn(job.id ?? '');
    const { failures = 0, perhaps = false } = job.data;
    const mayHaveArrived = job.stalledCounter > 0 || perhaps;
    if ((await redis.sismember(receiptShardOf(alert, chat, key), chat)) === 1) return;
    const isStillOurs = async () => (await job.extendLock(token ?? '', deadAfterMs)) === 1;
    const result = await deliverSafely({ alert, chat, mayHaveArrived, isStillOurs }, options);
    const manyWait = result.kind === 'wait' && noteWait(chat, performance.now());
    await commit(deliveryStep(result, { failures, mayHaveArrived }, options, manyWait), job, token);
  }

  /** A job that ends without an error is removed. */
  async function commit(step: DeliveryStep, job: Job<Tried>, token: string | undefined): Promise<void> {
    const { alert, chat } = deliveryIn(job.id ?? '');
    switch (step.kind) {
      case 'receipt':
        return await untilDone(() => receipt([alert, ...(step.also ?? [])], chat));
      // What is another worker's cannot be ended here: BullMQ refuses, and that is reported.
      case 'leave':
      case 'remove':
        return;
      case 'redirect':
        return await untilDone(() => queue.add(alert, job.priority === 0, [step.to]));
      case 'retry':
        await job.updateData({ failures: step.failures, perhaps: step.mayHaveArrived });
        await job.moveToDelayed(Date.now() + step.afterMs, token);
        throw new DelayedError();
      case 'pause': {
        const { trouble } = step;
        if (trouble !== null) await untilDone(() => noteTrouble(trouble, redis, key));
        // The job goes back to where it was, and no worker takes another one.
        await worker.rateLimit(step.forMs);
        throw new RateLimitError();
      }
    }
  }

  /** An alert that was cancelled while it was being sent: its receiver gets the correction too. */
  async function receipt(alerts: readonly string[], chat: number): Promise<void> {
    for (const alert of alerts) {
      const correction = (await writeReceipt(alert, chat))
        ? standingCorrection(alert, await readNotices(redis, key))
        : null;
      if (correction !== null) await queue.add(correction, true, [chat]);
    }
    await queue.remove(alerts.slice(1), chat);
  }

  /** What has been sent must be written down, or it is sent again; Redis may be away for a while. */
  async function untilDone(step: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await step();
      } catch (error) {
        report(error);
        await new Promise((resolve) => setTimeout(resolve, afterFailureMs));
      }
    }
  }

  return {
    async close() {
      await worker.close();
      clearInterval(forgetting);
      await queue.forgetEvents().catch(report);
      connection.disconnect();
    },
  };
}

async function noteTrouble(code: number, redis: Redis, key: Key): Promise<void> {
  await Promise.all([
    redis.hset(key('trouble'), 'code', code),
    redis.hsetnx(key('trouble'), 'since', String(Date.now())),
  ]);
}
