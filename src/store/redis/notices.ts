import type { Redis } from 'ioredis';
import type { NewNotice, Notice } from '#domain/alerts/notice.ts';
import {
  correctionsOf,
  type NoticeEnding,
  type Publication,
  publicationOf,
  retractionsOf,
} from '#domain/alerts/notice-ending.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import { cancel, raise } from './alerts.ts';
import type { Key } from './client.ts';
import { createCarryOut, type RedisCommand } from './script.ts';

/** `dequeue` takes deliveries of cancelled alerts out of the queue; a worker that meets one drops it anyway. */
export function noticesIn(redis: Redis, key: Key, dequeue: (alerts: readonly string[]) => Promise<void>): NoticeStore {
  const carryOut = createCarryOut(redis);

  /** Decided from the history as just read; the script makes sure that nobody else has ended any of them meanwhile. */
  async function commit(endings: readonly NoticeEnding[]): Promise<boolean> {
    if (endings.length === 0) return false;
    const absent = endings.flatMap(({ id, replacement }) => [
      [key('ends'), id] as const,
      ...(replacement === null ? [] : [[key('notices'), replacement.notice.id] as const]),
    ]);
    const run = [...endings.flatMap((ending) => ended(ending, key)), ['INCR', key('version')]];
    const done = await carryOut({ absent, run });
    if (done) await dequeue(endings.flatMap(({ cancelled }) => cancelled));
    return done;
  }

  return {
    all: () => readNotices(redis, key),
    async version() {
      return Number(await redis.get(key('version')));
    },
    publish(notices) {
      const all = [notices].flat() as readonly NewNotice[];
      return carryOut({
        absent: all.map(({ id }) => [key('notices'), id] as const),
        run: [...all.flatMap((notice) => published(publicationOf(notice), key)), ['INCR', key('version')]],
      });
    },
    async retract(id, end) {
      return await commit(retractionsOf(id, end, await readNotices(redis, key)));
    },
    async correct(id, replacements, how) {
      const all = [replacements].flat() as readonly NewNotice[];
      return await commit(correctionsOf(id, all, await readNotices(redis, key), how));
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
