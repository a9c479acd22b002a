import { expect, test } from 'vitest';
import type { Alert } from '#domain/alerts/alert.ts';
import type { Opened } from '../place.ts';
import { delivered, news, work } from './deliveries.ts';

/** What operators ask of the outbox. */
export function promisesAboutWatching(opened: Opened): void {
  test('it is known since when the oldest waits', async () => {
    const { alerts, outbox } = opened.store;
    expect(await outbox.oldest()).toBeNull();
    const older: Alert = { ...news, id: 'news-n0', raisedAt: news.raisedAt - 60_000 };
    for (const alert of [older, news]) {
      await alerts.raise(alert);
      await alerts.handOver(alert, [1, 2], null);
    }
    expect(await outbox.oldest()).toBe(older.raisedAt);
    const worker = work(opened.store, ({ alert }) =>
      alert === 'news-n1' ? { kind: 'retry', mayHaveArrived: false } : delivered,
    );
    await expect.poll(() => outbox.oldest()).toBe(news.raisedAt);
    await worker.close();
  });
}
