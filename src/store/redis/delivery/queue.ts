import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { ChatId } from '#domain/alerts/chat.ts';
import { type Key, type ReportConnection, within } from '../client.ts';

/*
 * A delivery is a job named by its alert and its chat, so that it is there once. Jobs without a priority go before all
 * that have one: those are the corrections. A job carries nothing but what went wrong with it.
 */

export const queueName = 'deliveries';

/** What a job remembers of earlier tries. */
export interface Tried {
  readonly failures?: number;
  readonly perhaps?: boolean;
}

/** Deliveries that wait. */
export interface DeliveryQueue {
  /** Adding them again has no effect. */
  add(alert: string, urgent: boolean, chats: readonly ChatId[]): Promise<void>;
  /** Those of these alerts of which a delivery waits. */
  waitingOf(alerts: readonly string[]): Promise<readonly string[]>;
  /** Takes out what waits of these alerts; what may have arrived stays. */
  cancel(alerts: readonly string[]): Promise<void>;
  /** Takes out what waits for a chat, of these alerts. Tells which. */
  remove(alerts: readonly string[], chat: ChatId): Promise<readonly string[]>;
  /** Which of these alerts the chat is still to be told of. */
  pending(alerts: readonly string[], chat: ChatId): Promise<readonly string[]>;
  /** Empties BullMQ's log of events: it names jobs, and so chats, and nobody reads it. */
  forgetEvents(): Promise<void>;
  waiting(): Promise<{ readonly urgent: number; readonly other: number }>;
  /** When the oldest alert was raised of which a delivery waits. */
  oldest(): Promise<number | null>;
  /** BullMQ's own numbers, in the format of Prometheus. */
  metrics(): Promise<string>;
  close(): Promise<void>;
}

export function createQueue(redis: Redis, key: Key, report: ReportConnection): DeliveryQueue {
  const queue = new Queue<Tried>(queueName, { connection: redis, prefix: key('bull'), skipVersionCheck: true });
  queue.on('error', report);
  const idsWaiting = async () => {
    const [urgent, other] = await Promise.all([
      redis.lrange(queue.toKey('wait'), 0, -1),
      redis.zrange(queue.toKey('prioritized'), '0', '-1'),
    ]);
    return [...urgent, ...other];
  };
  /** Those that wait longest, and all that were tried already. */
  const nextIds = async () => {
    const found = await Promise.all([
      redis.lrange(queue.toKey('wait'), -1, -1),
      redis.zrange(queue.toKey('prioritized'), '0', '0'),
      redis.zrange(queue.toKey('delayed'), '0', '-1'),
      redis.lrange(queue.toKey('active'), 0, -1),
    ]);
    return found.flat();
  };
  const take = async (ids: readonly string[]) => {
    const taken = await within(Promise.all(ids.map((id) => queue.remove(id))));
    return ids.filter((_, index) => taken[index] === 1);
  };
  const pending = async (alerts: readonly string[], chat: ChatId) => {
    const found = await Promise.all(alerts.map((alert) => redis.exists(queue.toKey(jobId(alert, chat)))));
    return alerts.filter((_, index) => found[index] === 1);
  };
  const forgetEvents = async () => {
    await redis.xtrim(queue.toKey('events'), 'MAXLEN', '0');
  };
  return {
    async add(alert, urgent, chats) {
      const priority = urgent ? {} : { priority: 1 };
      const jobs = chats.map((chat) => ({ name: '', data: {}, opts: { jobId: jobId(alert, chat), ...priority } }));
      if (jobs.length > 0) await within(queue.addBulk(jobs));
    },
    async waitingOf(alerts) {
      const waiting = new Set((await idsWaiting()).map((id) => deliveryIn(id).alert));
      return alerts.filter((alert) => waiting.has(alert));
    },
    async cancel(alerts) {
      const ids = (await idsWaiting()).filter((id) => alerts.includes(deliveryIn(id).alert));
      await take(ids);
    },
    async remove(alerts, chat) {
      const taken = await take((await pending(alerts, chat)).map((alert) => jobId(alert, chat)));
      return taken.map((id) => deliveryIn(id).alert);
    },
    pending,
    forgetEvents,
    metrics: () => queue.exportPrometheusMetrics(),
    async waiting() {
      const counts = await within(queue.getJobCounts('wait', 'prioritized', 'delayed', 'active'));
      const { wait = 0, prioritized = 0, delayed = 0, active = 0 } = counts;
      return { urgent: wait, other: prioritized + delayed + active };
    },
    async oldest() {
      const alerts = [...new Set((await nextIds()).map((id) => deliveryIn(id).alert))];
      const raised = alerts.length === 0 ? [] : await redis.zmscore(key('alerts'), ...alerts);
      const times = raised.flatMap((at) => (at === null ? [] : Number(at)));
      return times.length === 0 ? null : Math.min(...times);
    },
    close: () => queue.close(),
  };
}

function jobId(alert: string, chat: ChatId): string {
  return `${alert}_${chat}`;
}

export function deliveryIn(id: string): { readonly alert: string; readonly chat: ChatId } {
  const cut = id.lastIndexOf('_');
  return { alert: id.slice(0, cut), chat: Number(id.slice(cut + 1)) };
}
