import { expect, test } from 'vitest';
import type { Alert } from '#domain/alerts/alert.ts';
import type { Opened } from '../place.ts';
import { delivered, everybody, idle, news, pagesOf, work } from './deliveries.ts';
import { aNotice } from './notices.ts';

/** Deliveries: at least once, corrections first, and what becomes of them. */
export function promisesAboutTheOutbox(opened: Opened): void {
  test('one delivery for each alert and chat, added as often as you like', async () => {
    const { alerts, outbox } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2, -100], null);
    await alerts.handOver(news, [1, 2, -100], null);
    expect(await outbox.waiting()).toEqual({ urgent: 0, other: 3 });
    const worker = work(opened.store, () => delivered);
    await idle(opened.store);
    await alerts.handOver(news, [1, 2, -100], null);
    await idle(opened.store);
    await worker.close();
    expect(worker.given.map(({ chat }) => chat).sort()).toEqual([-100, 1, 2]);
    expect(worker.given[0]).toMatchObject({ alert: 'news-n1', chat: expect.any(Number), mayHaveArrived: false });
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
    const worker = work(opened.store, () => delivered, { atOnce: 1 });
    await idle(opened.store);
    await worker.close();
    expect(worker.given.map(({ alert }) => alert)).toEqual(['wrong-n0', 'wrong-n0', 'news-n1', 'news-n1', 'news-n1']);
  });

  test('what failed is tried again, and it is known whether it may have arrived', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2], null);
    const tries = new Map<number, number>();
    const worker = work(opened.store, ({ chat }) => {
      tries.set(chat, (tries.get(chat) ?? 0) + 1);
      return (tries.get(chat) ?? 0) < 3 ? { kind: 'retry', mayHaveArrived: chat === 2 } : delivered;
    });
    await idle(opened.store);
    await worker.close();
    expect(worker.given.filter(({ chat }) => chat === 1).map(({ mayHaveArrived }) => mayHaveArrived)).toEqual([
      false,
      false,
      false,
    ]);
    expect(worker.given.filter(({ chat }) => chat === 2).map(({ mayHaveArrived }) => mayHaveArrived)).toEqual([
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
      return delivered;
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
    expect(worker.given).toHaveLength(1);
  });

  test('a chat that is told to wait, again and again, keeps nobody else waiting, and is told at last', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2, 3, 4, 5, 6], null);
    let waits = 0;
    const worker = work(opened.store, ({ chat }) => {
      if (chat !== 2 || waits === 4) return delivered;
      waits += 1;
      return { kind: 'wait', seconds: 0.1 };
    });
    await idle(opened.store);
    await worker.close();
    expect(worker.given.at(-1)).toMatchObject({ chat: 2, mayHaveArrived: false });
    expect(
      worker.given
        .slice(0, 6)
        .map(({ chat }) => chat)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('several chats told to wait at once: everybody waits, and nothing is lost', async () => {
    const { alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2, 3, 4, 5, 6], null);
    const at: number[] = [];
    const worker = work(
      opened.store,
      () => {
        at.push(performance.now());
        return at.length <= 3 ? { kind: 'wait', seconds: 0.4 } : delivered;
      },
      { atOnce: 1 },
    );
    await idle(opened.store);
    await worker.close();
    expect(at).toHaveLength(9);
    expect((at[3] ?? 0) - (at[2] ?? 0)).toBeGreaterThan(350);
  });

  test('when we are not let in, delivery pauses for all, says so, and goes on by itself', async () => {
    const { alerts, outbox } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [1, 2, 3], null);
    let accepted = false;
    const worker = work(opened.store, () => (accepted ? delivered : { kind: 'blocked', code: 401 }), { atOnce: 2 });
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
        if (alert === 'news-n1' && worker.given.length === 2) await notices.retract('n1', { at: 5, editor: 900 });
        return delivered;
      },
      { atOnce: 1, perSecond: 50 },
    );
    await idle(opened.store);
    const received = worker.given.filter(({ alert }) => alert === 'news-n1').map(({ chat }) => chat);
    expect(received).toHaveLength(2);
    expect((await pagesOf(opened.store, { ...everybody, receivedAny: ['news-n1'] }, 10)).flat().sort()).toEqual(
      received.sort(),
    );
    // The one under way has its correction already; the fan-out finds both, and adds the other.
    await alerts.handOver((await alerts.unfinished())[0]?.alert as Alert, received, null);
    await idle(opened.store);
    await worker.close();
    expect(
      worker.given
        .filter(({ alert }) => alert === 'wrong-n1')
        .map(({ chat }) => chat)
        .sort(),
    ).toEqual(received);
    expect(await outbox.waiting()).toEqual({ urgent: 0, other: 0 });
  });

  test('receipts are kept for 30 days', async () => {
    const { alerts } = opened.store;
    await alerts.raise({ ...news, raisedAt: Date.now() });
    await alerts.handOver(news, [1], null);
    const worker = work(opened.store, () => delivered);
    await idle(opened.store);
    await worker.close();
    const dayMs = 24 * 60 * 60 * 1000;
    await alerts.sweep(Date.now() + 29 * dayMs);
    expect(await alerts.hasReceived([news.id], 1)).toBe(true);
  });
  test('corrected twice while it is being sent: its receiver is owed the last correction alone', async () => {
    const { alerts, notices } = opened.store;
    await notices.publish(aNotice());
    await alerts.handOver(news, [1, 2, 3], null);
    const worker = work(
      opened.store,
      async ({ alert }) => {
        if (alert === 'news-n1' && worker.given.length === 2) {
          await notices.correct('n1', aNotice({ id: 'n2' }));
          await notices.retract('n2', { at: 9, editor: 900 });
        }
        return delivered;
      },
      { atOnce: 1, perSecond: 50 },
    );
    await idle(opened.store);
    await worker.close();
    const second = worker.given[1]?.chat;
    expect(worker.given.slice(2).map(({ alert, chat }) => [alert, chat])).toEqual([['wrong-n2', second]]);
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['wrong-n2']);
  });

  test('what may have arrived is not cancelled: whoever may have received it is asked about once more', async () => {
    const { alerts, notices } = opened.store;
    await notices.publish(aNotice());
    await alerts.handOver(news, [1], null);
    const worker = work(
      opened.store,
      ({ mayHaveArrived }) => (mayHaveArrived ? delivered : { kind: 'retry', mayHaveArrived: true }),
      { backoffMs: [300] },
    );
    await expect.poll(() => worker.given.length).toBe(1);
    await notices.retract('n1', { at: 9, editor: 900 });
    await idle(opened.store);
    await worker.close();
    expect(worker.given.map(({ alert, mayHaveArrived }) => [alert, mayHaveArrived])).toEqual([
      ['news-n1', false],
      ['news-n1', true],
      ['wrong-n1', false],
      ['wrong-n1', true],
    ]);
  });

  test('a chat that moves while it is sent to receives it once, under its new number', async () => {
    const { alerts, travellers } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [-4_700_077], null);
    const worker = work(opened.store, async ({ chat }) => {
      if (chat !== -4_700_077) return delivered;
      await travellers.move(-4_700_077, -100_200);
      return { kind: 'moved', to: -100_200 };
    });
    await idle(opened.store);
    await worker.close();
    expect(worker.given.map(({ chat }) => chat)).toEqual([-4_700_077, -100_200]);
    expect(await alerts.hasReceived([news.id], -100_200)).toBe(true);
    expect(await alerts.hasReceived([news.id], -4_700_077)).toBe(false);
  });
}
