import type { Redis } from 'ioredis';
import type { Notice } from '#domain/alerts/notice.ts';
import {
  correctionOf,
  type NoticeEnding,
  type Publication,
  publicationOf,
  retractionOf,
} from '#domain/alerts/notice-ending.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import { cancel, raise } from './alerts.ts';
import type { Key } from './client.ts';
import { createCarryOut, type RedisCommand } from './script.ts';

/** `dequeue` takes deliveries of cancelled alerts out of the queue; a worker that meets one drops it anyway. */
export function noticesIn(redis: Redis, key: Key, dequeue: (alerts: readonly string[]) => Promise<void>): NoticeStore {
  const carryOut = createCarryOut(redis);

  /** Decided from the history as just read; the script makes sure that nobody else has ended it meanwhile. */
  async function commit(ending: NoticeEnding | null): Promise<boolean> {
    if (ending === null) return false;
    const { id, replacement } = ending;
    const taken = replacement === null ? [] : [[key('notices'), replacement.notice.id] as const];
    const done = await carryOut({ absent: [[key('ends'), id], ...taken], run: ended(ending, key) });
    if (done) await dequeue(ending.cancelled);
    return done;
  }

  return {
    all: () => readNotices(redis, key),
    async version() {
      return Number(await redis.get(key('version')));
    },
    publish: (notice) =>
      carryOut({
        absent: [[key('notices'), notice.id]],
        run: [...published(publicationOf(notice), key), ['INCR', key('version')]],
      }),
    async retract(id, end) {
      return await commit(retractionOf(id, end, await readNotices(redis, key)));
    },
    async correct(id, replacement, how) {
      return await commit(correctionOf(id, replacement, await readNotices(redis, key), how));
    },
  };
}

function published({ notice: { ended: _, ...notice }, alert }: Publication, key: Key): readonly RedisCommand[] {
  return [
    ['HSET', key('notices'), notice.id, JSON.stringify(notice)],
    ['RPUSH', key('notices-in-order'), notice.id],
    ...raise(alert, key),
  ];
}

function ended({ id, end, cancelled, correction, replacement }: NoticeEnding, key: Key): readonly RedisCommand[] {
  return [
    ['HSET', key('ends'), id, JSON.stringify(end)],
    ...cancelled.flatMap((alert) => cancel(alert, correction.id, key)),
    ...raise(correction, key),
    ...(replacement === null ? [] : published(replacement, key)),
    ['INCR', key('version')],
  ];
}

export async function readNotices(redis: Redis, key: Key): Promise<readonly Notice[]> {
  const [order, notices, ends] = await Promise.all([
    redis.lrange(key('notices-in-order'), 0, -1),
    redis.hgetall(key('notices')),
    redis.hgetall(key('ends')),
  ]);
  return order.flatMap((id) => {
    const notice = notices[id];
    if (notice === undefined) return [];
    return [{ ...JSON.parse(notice), ended: ends[id] === undefined ? null : JSON.parse(ends[id]) }];
  });
}

/** Erases an editor from the history, which then names "an editor". */
export async function forgetEditor(chat: number, redis: Redis, key: Key): Promise<void> {
  const changes = (await readNotices(redis, key)).flatMap(({ ended, ...notice }) => [
    ...(notice.editor === chat
      ? [['HSET', key('notices'), notice.id, JSON.stringify({ ...notice, editor: null })]]
      : []),
    ...(ended?.editor === chat ? [['HSET', key('ends'), notice.id, JSON.stringify({ ...ended, editor: null })]] : []),
  ]);
  if (changes.length > 0) await createCarryOut(redis)({ run: changes });
}
