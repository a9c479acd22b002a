import { expect, test } from 'vitest';
import type { Alert, Audience } from '#domain/alerts/alert.ts';
import type { DeliveryResult } from '#domain/alerts/delivery.ts';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Delivery, DeliveryOptions } from '#domain/ports/outbox.ts';
import type { Store } from '#domain/ports/store.ts';
import { aNotice } from './contract-notices.ts';
import type { Opened } from './place.ts';

const everybody: Audience = { alertKinds: ['opening'], trips: [], receivedAny: [], notReceived: [] };
const news: Alert = { id: 'news-n1', crossing: 'karkyra', raisedAt: Date.UTC(2027, 3, 20), kind: 'news', notice: 'n1' };

const quick = { perSecond: 1000, deadAfterMs: 500, backoffMs: [20], recheckMs: 100 };
const told: DeliveryResult = { kind: 'delivered' };

/** Starts a worker; `heard` is what it was given, in order. */
function work(
  store: Store,
  deliver: (delivery: Delivery) => DeliveryResult | Promise<DeliveryResult>,
  changes: Partial<DeliveryOptions> = {},
) {
  const heard: Delivery[] = [];
  const worker = store.outbox.work({
    ...quick,
    report: () => {},
    async deliver(delivery) {
      heard.push(delivery);
      return await deliver(delivery);
    },
    ...changes,
  });
  return { heard, close: () => worker.close() };
}

const isIdle = async (store: Store) => {
  const { urgent, other } = await store.outbox.waiting();
  return urgent + other === 0;
};
const idle = (store: Store) => expect.poll(() => isIdle(store), { timeout: 5_000, interval: 20 }).toBe(true);

/** All pages of an audience, as they come. */
async function pagesOf(store: Store, audience: Audience, limit: number): Promise<number[][]> {
  const pages: number[][] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await store.alerts.page('karkyra', audience, cursor, limit);
    pages.push([...page.chats]);
    if (page.next === null) return pages;
    cursor = page.next;
  }
}

/** Alerts, their audiences, and telling them. */
export function promisesAboutDeliveries(opened: Opened): void {
  test('an alert is raised once', async () => {
    const { alerts } = opened.store;
    const answers = await Promise.all([alerts.raise(news), alerts.raise(news)]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await alerts.find('news-n1')).toEqual({ alert: news, audience: null, cursor: null, cancelledBy: null });
    expect(await alerts.find('news-n2')).toBeNull();
  });

  test('an audience comes in pages, each chat in one of them, groups too', async () => {
    const { subscriptions } = opened.store;
    const chats = [...Array.from({ length: 23 }, (_, index) => index + 1), -1_002_147_483_647];
    for (const chat of chats)
      await subscriptions.put(chat, { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false });
    await subscriptions.put(100, { crossing: 'karkyra', alertKinds: ['hours'], muted: false });
    await subscriptions.put(101, { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: true });
    await subscriptions.put(102, { crossing: 'ak-jol', alertKinds: usualAlertKinds, muted: false });
    const pages = await pagesOf(opened.store, everybody, 10);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat().sort()).toEqual(chats.sort());
  });

  test('whoever watches one of the dates is in it too', async () => {
    const { subscriptions, trips, alerts } = opened.store;
    await subscriptions.put(1, { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false });
    for (const chat of [1, 2, 3]) await trips.add(chat, { crossing: 'karkyra', date: `2027-05-0${chat}` });
    await trips.add(4, { crossing: 'ak-jol', date: '2027-05-01' });
    const audience = { ...everybody, trips: ['2027-05-01', '2027-05-02'] };
    expect(new Set((await pagesOf(opened.store, audience, 10)).flat())).toEqual(new Set([1, 2]));
    await alerts.raise(news);
    await alerts.setAudience(news.id, audience);
    expect((await alerts.find(news.id))?.audience).toEqual(audience);
  });

  test('where the next page begins is remembered, and nothing after the last', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2], '2');
    expect((await alerts.unfinished())[0]?.cursor).toBe('2');
    await alerts.handOver(news, [3], null);
    expect(await alerts.unfinished()).toEqual([]);
  });

  test('one delivery for each alert and chat, added as often as you like', async () => {
    const { alerts, outbox } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2, -100], null);
    await alerts.handOver(news, [1, 2, -100], null);
    expect(await outbox.waiting()).toEqual({ urgent: 0, other: 3 });
    const worker = work(opened.store, () => told);
    await idle(opened.store);
    await alerts.handOver(news, [1, 2, -100], null);
    await idle(opened.store);
    await worker.close();
    expect(worker.heard.map(({ chat }) => chat).sort()).toEqual([-100, 1, 2]);
    expect(worker.heard[0]).toEqual({ alert: 'news-n1', chat: expect.any(Number), mayHaveArrived: false });
    expect(await alerts.hasReceived(['news-n9', 'news-n1'], -100)).toBe(true);
    expect(await alerts.hasReceived(['news-n1'], 4)).toBe(false);
  });

  test('corrections go before everything else', async () => {
    const { alerts } = opened.store;
    const wrong: Alert = { ...news, id: 'wrong-n0', kind: 'correction', notice: 'n0', correct: null };
    await alerts.raise(news);
    await alerts.raise(wrong);
    await alerts.handOver(news, [1, 2, 3], null);
    await alerts.handOver(wrong, [8, 9], null);
    expect(await opened.store.outbox.waiting()).toEqual({ urgent: 2, other: 3 });
    const worker = work(opened.store, () => told, { atOnce: 1 });
    await idle(opened.store);
    await worker.close();
    expect(worker.heard.map(({ alert }) => alert)).toEqual(['wrong-n0', 'wrong-n0', 'news-n1', 'news-n1', 'news-n1']);
  });

  test('what failed is tried again, and it is known whether it may have arrived', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2], null);
    const tries = new Map<number, number>();
    const worker = work(opened.store, ({ chat }) => {
      tries.set(chat, (tries.get(chat) ?? 0) + 1);
      return (tries.get(chat) ?? 0) < 3 ? { kind: 'retry', mayHaveArrived: chat === 2 } : told;
    });
    await idle(opened.store);
    await worker.close();
    expect(worker.heard.filter(({ chat }) => chat === 1).map(({ mayHaveArrived }) => mayHaveArrived)).toEqual([
      false,
      false,
      false,
    ]);
    expect(worker.heard.filter(({ chat }) => chat === 2).map(({ mayHaveArrived }) => mayHaveArrived)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('a fault of ours in the middle of a delivery does not lose it', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1], null);
    const problems: unknown[] = [];
    let faults = 0;
    const deliver = () => {
      faults += 1;
      if (faults === 1) throw new Error('a fault');
      return told;
    };
    const worker = work(opened.store, deliver, { report: (problem) => problems.push(problem) });
    await idle(opened.store);
    await worker.close();
    expect(problems).toEqual([new Error('a fault')]);
    expect(await alerts.hasReceived([news.id], 1)).toBe(true);
  });

  test('what is dropped leaves no receipt', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1], null);
    const worker = work(opened.store, () => ({ kind: 'dropped' }));
    await idle(opened.store);
    await worker.close();
    expect(await alerts.hasReceived([news.id], 1)).toBe(false);
    expect(worker.heard).toHaveLength(1);
  });

  test('when Telegram says wait, everybody waits, and nothing is lost', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2, 3, 4, 5, 6], null);
    const at: number[] = [];
    const worker = work(
      opened.store,
      () => {
        at.push(performance.now());
        return at.length === 2 ? { kind: 'wait', seconds: 0.4 } : told;
      },
      { atOnce: 1 },
    );
    await idle(opened.store);
    await worker.close();
    expect(at).toHaveLength(7);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThan(350);
  });

  test('when we are not let in, delivery pauses for all, says so, and goes on by itself', async () => {
    const { alerts, outbox } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2, 3], null);
    let accepted = false;
    const worker = work(opened.store, () => (accepted ? told : { kind: 'blocked', code: 401 }), { atOnce: 2 });
    await expect.poll(() => outbox.trouble()).toEqual({ code: 401, since: expect.any(Number) });
    accepted = true;
    await idle(opened.store);
    expect(await outbox.trouble()).toBeNull();
    for (const chat of [1, 2, 3]) expect(await alerts.hasReceived([news.id], chat)).toBe(true);
    await worker.close();
  });

  test('what is withdrawn goes to nobody else, and its correction exactly to those who were told', async () => {
    const { alerts, notices, outbox } = opened.store;
    await notices.publish(aNotice());
    await alerts.handOver(news, [1, 2, 3, 4, 5, 6, 7, 8], null);
    // One at a time: the second is under way when the notice is withdrawn.
    const worker = work(
      opened.store,
      async ({ alert }) => {
        if (alert === 'news-n1' && worker.heard.length === 2) await notices.retract('n1', { at: 5, editor: 900 });
        return told;
      },
      { atOnce: 1, perSecond: 50 },
    );
    await idle(opened.store);
    const toldOfNews = worker.heard.filter(({ alert }) => alert === 'news-n1').map(({ chat }) => chat);
    expect(toldOfNews).toHaveLength(2);
    expect((await pagesOf(opened.store, { ...everybody, receivedAny: ['news-n1'] }, 10)).flat().sort()).toEqual(
      toldOfNews.sort(),
    );
    // The one under way has its correction already; the fan-out finds both, and adds the other.
    await alerts.handOver((await alerts.unfinished())[0]?.alert as Alert, toldOfNews, null);
    await idle(opened.store);
    await worker.close();
    expect(
      worker.heard
        .filter(({ alert }) => alert === 'wrong-n1')
        .map(({ chat }) => chat)
        .sort(),
    ).toEqual(toldOfNews);
    expect(await outbox.waiting()).toEqual({ urgent: 0, other: 0 });
  });

  test('nothing is handed over for what is withdrawn', async () => {
    const { alerts, notices, outbox } = opened.store;
    await notices.publish(aNotice());
    await notices.retract('n1', { at: 5, editor: 900 });
    await alerts.handOver(news, [1, 2], '2');
    expect(await outbox.waiting()).toEqual({ urgent: 0, other: 0 });
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['wrong-n1']);
  });

  test('/forget leaves nothing with the number of the chat, pending deliveries and receipts included', async () => {
    const { travellers, subscriptions, trips, conversations, alerts } = opened.store;
    const chat = 5_551_234_567;
    await travellers.rememberLanguage(chat, 'ky');
    await travellers.hintOnce(chat, 'photo');
    await subscriptions.put(chat, { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false });
    await trips.add(chat, { crossing: 'karkyra', date: '2027-05-01' });
    await conversations.write(chat, {}, 60);
    await alerts.raise(news);
    await alerts.handOver(news, [chat], null);
    const worker = work(opened.store, () => told);
    await idle(opened.store);
    await worker.close();
    const later = { ...news, id: 'news-n2' };
    await alerts.raise(later);
    await alerts.handOver(later, [chat, 7], null);
    expect(await travellers.exportOf(chat)).toMatchObject({ received: ['news-n1'], pending: ['news-n2'] });
    expect(await opened.everything()).toContain(String(chat));
    await travellers.forget(chat);
    expect(await opened.everything()).not.toContain(String(chat));
    expect(await travellers.exportOf(chat)).toMatchObject({
      language: null,
      subscriptions: [],
      received: [],
      pending: [],
    });
    expect(await opened.store.outbox.waiting()).toEqual({ urgent: 0, other: 1 });
  });

  test('a group that moves takes what is pending and its receipts along', async () => {
    const { travellers, alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [-4_700_077], null);
    const worker = work(opened.store, () => told);
    await idle(opened.store);
    await worker.close();
    const later = { ...news, id: 'news-n2' };
    await alerts.raise(later);
    await alerts.handOver(later, [-4_700_077], null);
    await travellers.move(-4_700_077, -100_200);
    expect(await travellers.exportOf(-100_200)).toMatchObject({ received: ['news-n1'], pending: ['news-n2'] });
    expect(await opened.everything()).not.toContain('-4700077');
  });

  test('receipts are kept for 30 days', async () => {
    const { alerts } = opened.store;
    await alerts.raise({ ...news, raisedAt: Date.now() });
    await alerts.handOver(news, [1], null);
    const worker = work(opened.store, () => told);
    await idle(opened.store);
    await worker.close();
    const dayMs = 24 * 60 * 60 * 1000;
    await alerts.sweep(Date.now() + 29 * dayMs);
    expect(await alerts.hasReceived([news.id], 1)).toBe(true);
  });
}
