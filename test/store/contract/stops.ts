import { expect, test } from 'vitest';
import type { Alert } from '#domain/alerts/alert.ts';
import type { Opened } from '../place.ts';
import { delivered, idle, news, work } from './deliveries.ts';
import { aNotice } from './notices.ts';

/** Notices that an editor holds, a pause of everything, and messages that tell of several alerts. */
export function promisesAboutStops(opened: Opened): void {
  test('what is held waits, also over a restart, and goes on where it stopped', async () => {
    const { notices } = opened.store;
    await notices.publish([aNotice(), aNotice({ id: 'n2' })]);
    await opened.store.alerts.handOver(news, [1, 2], '2');
    const worker = work(opened.store, ({ chat }) => (chat === 1 ? delivered : { kind: 'later', seconds: 60 }));
    await expect.poll(() => opened.store.alerts.hasReceived(['news-n1'], 1)).toBe(true);
    await worker.close();
    await opened.store.alerts.handOver(news, [3], '3');
    expect(await notices.hold('n1', { at: 9, editor: 901 })).toBe(true);
    expect(await notices.hold('n1', { at: 10, editor: 902 })).toBe(false);
    expect(await notices.hold('n9', { at: 10, editor: 902 })).toBe(false);
    const other = await opened.open();
    expect((await other.notices.all()).map(({ held }) => held)).toEqual([{ at: 9, editor: 901 }, undefined]);
    expect((await other.alerts.find('news-n1'))?.isHeld).toBe(true);
    expect((await other.alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['news-n2']);
    await other.alerts.handOver(news, [4], '4');
    expect(await other.notices.release('n1')).toBe(true);
    expect(await other.notices.release('n1')).toBe(false);
    await other.close();
    const [first] = await opened.store.alerts.unfinished();
    expect(first).toMatchObject({ alert: { id: 'news-n1' }, cursor: null });
    await opened.store.alerts.handOver(news, [1, 2, 3], null);
    const again = work(opened.store, () => delivered);
    await expect.poll(() => opened.store.alerts.hasReceived(['news-n1'], 3)).toBe(true);
    await again.close();
    expect(again.given.map(({ chat }) => chat)).not.toContain(1);
    expect(again.given.map(({ chat }) => chat)).not.toContain(4);
  });

  test('what is held can be withdrawn, and of what all were told nobody is told again', async () => {
    const { notices, alerts } = opened.store;
    await notices.publish([aNotice(), aNotice({ id: 'n2' })]);
    await notices.hold('n1', { at: 9, editor: 901 });
    expect(await notices.retract('n1', { at: 10, editor: 901 })).toBe(true);
    expect(await notices.release('n1')).toBe(false);
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['wrong-n1', 'news-n2']);
    await alerts.handOver({ ...news, id: 'news-n2' }, [], null);
    await notices.hold('n2', { at: 11, editor: 901 });
    await notices.release('n2');
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['wrong-n1']);
  });

  test('who held a notice or paused everything is forgotten with the editor', async () => {
    const { notices, outbox, travellers } = opened.store;
    await notices.publish(aNotice({ editor: 901 }));
    await notices.hold('n1', { at: 9, editor: 4_900_222 });
    await outbox.pause({ at: 9, editor: 4_900_222 });
    expect((await travellers.exportOf(4_900_222)).notices).toEqual(['n1']);
    await travellers.forget(4_900_222);
    expect((await notices.all())[0]?.held).toEqual({ at: 9, editor: null });
    expect(await outbox.paused()).toEqual({ at: 9, editor: null });
    expect(await opened.everything()).not.toContain('4900222');
  });

  test('a pause of everything is kept over a restart, and ends once', async () => {
    const { alerts, outbox } = opened.store;
    expect(await outbox.paused()).toBeNull();
    expect(await outbox.pause({ at: 7, editor: 900 })).toBe(true);
    expect(await outbox.pause({ at: 8, editor: 901 })).toBe(false);
    const other = await opened.open();
    expect(await other.outbox.paused()).toEqual({ at: 7, editor: 900 });
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2], null);
    const worker = work(opened.store, async () => ((await outbox.paused()) === null ? delivered : { kind: 'paused' }));
    await expect.poll(() => worker.given.length).toBeGreaterThan(0);
    expect(await outbox.waiting()).toEqual({ urgent: 0, other: 2 });
    expect(await other.outbox.resume()).toBe(true);
    expect(await outbox.resume()).toBe(false);
    await idle(opened.store);
    await worker.close();
    expect(await alerts.hasReceived(['news-n1'], 2)).toBe(true);
    await other.close();
  });

  test('a message that told of several alerts is a receipt for each of them', async () => {
    const { alerts } = opened.store;
    const second: Alert = { ...news, id: 'news-n2' };
    for (const alert of [news, second]) {
      await alerts.raise(alert);
      await alerts.handOver(alert, [1], null);
    }
    expect(await alerts.isWaiting(['news-n2'], 1)).toBe(true);
    expect(await alerts.isWaiting(['news-n2'], 2)).toBe(false);
    const worker = work(opened.store, ({ alert }) =>
      alert === 'news-n1' ? { kind: 'delivered', also: ['news-n2'] } : { kind: 'later', seconds: 60 },
    );
    await idle(opened.store);
    await worker.close();
    expect(await alerts.hasReceived(['news-n2'], 1)).toBe(true);
    expect(await alerts.isWaiting(['news-n1', 'news-n2'], 1)).toBe(false);
  });
}
