import { expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Opened } from '../place.ts';
import { everybody, news, pagesOf } from './deliveries.ts';
import { aNotice } from './notices.ts';

/** Raising alerts, and turning them into deliveries page by page. */
export function promisesAboutAlerts(opened: Opened): void {
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

  test('nothing is handed over for what is withdrawn', async () => {
    const { alerts, notices, outbox } = opened.store;
    await notices.publish(aNotice());
    await notices.retract('n1', { at: 5, editor: 900 });
    await alerts.handOver(news, [1, 2], '2');
    expect(await outbox.waiting()).toEqual({ urgent: 0, other: 0 });
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['wrong-n1']);
  });
}
