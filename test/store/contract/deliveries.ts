import { expect } from 'vitest';
import type { Alert, Audience } from '#domain/alerts/alert.ts';
import type { DeliveryResult } from '#domain/alerts/delivery.ts';
import type { Delivery, DeliveryOptions } from '#domain/ports/outbox.ts';
import type { Store } from '#domain/ports/store.ts';

export const everybody: Audience = { alertKinds: ['opening'], trips: [], receivedAny: [], notReceived: [] };
export const news: Alert = {
  id: 'news-n1',
  crossing: 'karkyra',
  raisedAt: Date.UTC(2027, 3, 20),
  kind: 'news',
  notice: 'n1',
};

const quick = { perSecond: 1000, deadAfterMs: 500, backoffMs: [20], recheckMs: 100 };
export const delivered: DeliveryResult = { kind: 'delivered' };

/** Starts a worker; `given` is what it was given, in order. */
export function work(
  store: Store,
  deliver: (delivery: Delivery) => DeliveryResult | Promise<DeliveryResult>,
  changes: Partial<DeliveryOptions> = {},
) {
  const given: Delivery[] = [];
  const worker = store.outbox.work({
    ...quick,
    report: () => {},
    async deliver(delivery) {
      given.push(delivery);
      return await deliver(delivery);
    },
    ...changes,
  });
  return { given, close: () => worker.close() };
}

const isIdle = async (store: Store) => {
  const { urgent, other } = await store.outbox.waiting();
  return urgent + other === 0;
};
export const idle = (store: Store) => expect.poll(() => isIdle(store), { interval: 20 }).toBe(true);

/** All pages of an audience, as they come. */
export async function pagesOf(store: Store, audience: Audience, limit: number): Promise<number[][]> {
  const pages: number[][] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await store.alerts.page('karkyra', audience, cursor, limit);
    pages.push([...page.chats]);
    if (page.next === null) return pages;
    cursor = page.next;
  }
}
