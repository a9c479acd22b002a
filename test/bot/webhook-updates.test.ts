import { expect, test } from 'vitest';
import { createWebhookUpdates } from '#bot/telegram/webhook-updates.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Locks } from '#domain/ports/locks.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';

/** Replicas that share their claims; each writes down what it does, and takes its time. */
function replicas(count: number, claims: Locks = openSqlite(':memory:').locks) {
  const done: string[] = [];
  const underWay = new Set<number>();
  const log = { info() {}, warn() {}, error: (_: object, message: string) => void done.push(message) };
  const receivers = Array.from({ length: count }, () =>
    createWebhookUpdates(
      {
        async handleUpdate(update) {
          const chat = update.message?.chat.id ?? 0;
          if (underWay.has(chat)) done.push(`two at once in ${chat}`);
          underWay.add(chat);
          await new Promise((resolve) => setTimeout(resolve, 5));
          underWay.delete(chat);
          if (update.message?.text === 'fail') throw new Error('a fault');
          done.push(`${chat}: ${update.message?.text}`);
        },
      },
      claims,
      log,
    ),
  );
  return { done, receivers };
}

const says = (update_id: number, chat: number, text: string) =>
  ({
    update_id,
    message: { message_id: 1, date: 1, chat: { id: chat, type: 'private', first_name: 'A' }, text },
  }) as never;

test('an update that is brought to several replicas is done by one', async () => {
  const { done, receivers } = replicas(3);
  expect(await Promise.all(receivers.map((receive) => receive(says(1, 7, 'hello'))))).toEqual(['done', 'done', 'done']);
  expect(done).toEqual(['7: hello']);
});

test('updates of one chat are done one at a time, those of others meanwhile', async () => {
  const { done, receivers } = replicas(4);
  const updates = Array.from({ length: 24 }, (_, id) => says(id, id % 3, `${id}`));
  await Promise.all(updates.map((update, index) => receivers[index % 4]?.(update)));
  expect(done.toSorted()).toEqual(Array.from({ length: 24 }, (_, id) => `${id % 3}: ${id}`).toSorted());
});

test('updates of one chat brought at the same time are answered in their order', async () => {
  const { done, receivers } = replicas(1);
  await Promise.all(Array.from({ length: 30 }, (_, id) => receivers[0]?.(says(id, 7, `${id}`))));
  expect(done).toEqual(Array.from({ length: 30 }, (_, id) => `7: ${id}`));
});

test('an update whose handling failed is not brought for ever', async () => {
  const { done, receivers } = replicas(1);
  expect(await receivers[0]?.(says(1, 7, 'fail'))).toBe('done');
  expect(await receivers[0]?.(says(1, 7, 'fail'))).toBe('done');
  expect(done).toEqual(['an update was lost']);
});

test('what a dead replica left undone is done by the next', async () => {
  const { locks } = openSqlite(':memory:');
  // It had taken its turn and the update when it died; a moment later its turn is over.
  await locks.acquire('chat-7', 'the dead one', 0.05);
  await locks.acquire('update-1', 'under way', 60);
  const { done, receivers } = replicas(1, locks);
  expect(await receivers[0]?.(says(1, 7, 'hello'))).toBe('done');
  expect(done).toEqual(['7: hello']);
});

test('with the store away answers go on', async () => {
  const away = () => Promise.reject(new StoreUnavailable('gone'));
  const { done, receivers } = replicas(1, { once: away, acquire: away, finish: away, release: away });
  expect(await receivers[0]?.(says(1, 7, 'hello'))).toBe('done');
  expect(done).toEqual(['7: hello']);
});
