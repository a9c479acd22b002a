import { Worker as BullWorker, DelayedError, type Job, RateLimitError } from 'bullmq';
import type { Redis } from 'ioredis';
import { standingCorrection } from '#domain/alerts/notice-ending.ts';
import type { DeliveryWorker } from '#domain/ports/outbox.ts';
import { backoff, type CompleteDeliveryOptions, deliverSafely } from '../delivery-options.ts';
import { createReceipt, receiptShardOf } from './alerts.ts';
import { connectWorker, type Key } from './client.ts';
import { readNotices } from './notices.ts';
import { type DeliveryQueue, deliveryIn, queueName, type Tried } from './queue.ts';

const afterFailureMs = 500;
/** How often the diary of jobs is thrown away. */
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
  work: CompleteDeliveryOptions,
): DeliveryWorker {
  const { atOnce, deadAfterMs, report } = work;
  const writeReceipt = createReceipt(redis, key);
  const connection = connectWorker(url, report);
  const worker = new BullWorker<Tried>(queueName, (job, token) => tell(job, token), {
    connection,
    prefix: key('bull'),
    concurrency: atOnce,
    limiter: windowFor(work.perSecond),
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

  async function tell(job: Job<Tried>, token: string | undefined): Promise<void> {
    const { alert, chat } = deliveryIn(job.id ?? '');
    const mayHaveArrived = job.stalledCounter > 0 || job.data.perhaps === true;
    if ((await redis.sismember(receiptShardOf(alert, chat, key), chat)) === 1) return;
    const verdict = await deliverSafely({ alert, chat, mayHaveArrived }, work);
    switch (verdict.kind) {
      case 'told':
        await untilDone(() => receipt(alert, chat));
        return;
      case 'dropped':
        return;
      case 'moved':
        await untilDone(() => queue.add(alert, job.priority === 0, [verdict.to]));
        return;
      case 'again': {
        const failures = (job.data.failures ?? 0) + 1;
        await job.updateData({ failures, perhaps: mayHaveArrived || verdict.mayHaveArrived });
        await job.moveToDelayed(Date.now() + backoff(failures, work), token);
        throw new DelayedError();
      }
      case 'stuck':
        await untilDone(() => noteTrouble(verdict.code));
        return await everybodyWaits(work.recheckMs);
      case 'wait':
        return await everybodyWaits(verdict.seconds * 1000);
    }
  }

  /** An alert that was cancelled while it was being sent: its receiver gets the correction too. */
  async function receipt(alert: string, chat: number): Promise<void> {
    if (!(await writeReceipt(alert, chat))) return;
    const correction = standingCorrection(alert, await readNotices(redis, key));
    if (correction !== null) await queue.add(correction, true, [chat]);
  }

  async function noteTrouble(code: number): Promise<void> {
    await Promise.all([
      redis.hset(key('trouble'), 'code', code),
      redis.hsetnx(key('trouble'), 'since', String(Date.now())),
    ]);
  }

  /** The job goes back to where it was, and no worker takes another one. */
  async function everybodyWaits(ms: number): Promise<never> {
    await worker.rateLimit(ms);
    throw new RateLimitError();
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
