import type { Redis } from 'ioredis';
import type { NewNotice, Notice } from '#domain/alerts/notice.ts';
import {
  correctionsOf,
  holdOf,
  type NoticeEnding,
  type Publication,
  publicationOf,
  releaseOf,
  retractionsOf,
} from '#domain/alerts/notice-ending.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import { cancel, goOn, raise, stop } from './alerts.ts';
import type { Key, ReportConnection } from './client.ts';
import type { DeliveryQueue } from './delivery/queue.ts';
import { createCarryOut, type RedisCommand } from './script.ts';

/** Deliveries of alerts that are cancelled or held are taken out of the queue; a worker that meets one does not send it anyway. */
export function noticesIn(redis: Redis, key: Key, queue: DeliveryQueue, report: ReportConnection): NoticeStore {
  const carryOut = createCarryOut(redis);

  /** Those of these alerts that are kept still, and of them those of which somebody is still to be told. */
  async function unsent(alerts: readonly string[]) {
    const kept = await Promise.all(alerts.map((alert) => redis.hexists(key('alert', alert), 'alert')));
    const known = alerts.filter((_, index) => kept[index] === 1);
    const scores = known.length === 0 ? [] : await redis.zmscore(key('unfinished'), ...known);
    const waiting = await queue.waitingOf(known);
    return { known, left: known.filter((alert, index) => scores[index] !== null || waiting.includes(alert)) };
  }

  /** Decided from the history as just read; the script makes sure that nobody else has ended any of them meanwhile. */
  async function commit(endings: readonly NoticeEnding[]): Promise<boolean> {
    if (endings.length === 0) return false;
    const absent = endings.flatMap(({ id, replacement }) => [
      [key('ends'), id] as const,
      ...(replacement === null ? [] : [[key('notices'), replacement.notice.id] as const]),
    ]);
    const run = [...endings.flatMap((ending) => ended(ending, key)), ['INCR', key('version')]];
    const done = await carryOut({ absent, run });
    if (done) await queue.cancel(endings.flatMap(({ cancelled }) => cancelled)).catch(report);
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
    async hold(id, by) {
      const hold = holdOf(id, await readNotices(redis, key));
      if (hold === null) return false;
      const alerts = await unsent(hold.alerts);
      const done = await carryOut({
        absent: hold.notices.flatMap((notice) => [[key('ends'), notice] as const, [key('holds'), notice] as const]),
        run: [
          ...hold.notices.map((notice) => ['HSET', key('holds'), notice, JSON.stringify(by)]),
          ...alerts.known.map((alert) => ['HSET', key('alert', alert), 'held', '']),
          ...alerts.left.flatMap((alert) => stop(alert, key)),
          ['INCR', key('version')],
        ],
      });
      if (done) await queue.cancel(alerts.left).catch(report);
      return done;
    },
    async release(id) {
      const hold = releaseOf(id, await readNotices(redis, key));
      if (hold === null) return false;
      const stopped = await redis.smismember(key('stopped'), ...hold.alerts);
      const held = hold.alerts.filter((_, index) => stopped[index] === 1);
      const alerts = await Promise.all(held.map((alert) => redis.hget(key('alert', alert), 'alert')));
      return await carryOut({
        present: hold.notices.map((notice) => [key('holds'), notice] as const),
        run: [
          ['HDEL', key('holds'), ...hold.notices],
          ...hold.alerts.map((alert) => ['HDEL', key('alert', alert), 'held']),
          ...alerts.flatMap((alert) => (alert === null ? [] : goOn(JSON.parse(alert), key))),
          ['INCR', key('version')],
        ],
      });
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
  const [order, notices, ends, holds] = await Promise.all([
    redis.lrange(key('notices-in-order'), 0, -1),
    redis.hgetall(key('notices')),
    redis.hgetall(key('ends')),
    redis.hgetall(key('holds')),
  ]);
  return order.flatMap((id) => {
    const notice = notices[id];
    if (notice === undefined) return [];
    const held = holds[id] === undefined ? {} : { held: JSON.parse(holds[id]) };
    return [{ ...JSON.parse(notice), ended: ends[id] === undefined ? null : JSON.parse(ends[id]), ...held }];
  });
}

/** Erases an editor from the history, which then names "an editor". */
export async function forgetEditor(chat: number, redis: Redis, key: Key): Promise<void> {
  const changes = (await readNotices(redis, key)).flatMap(({ ended, held, ...notice }) => [
    ...(notice.editor === chat
      ? [['HSET', key('notices'), notice.id, JSON.stringify({ ...notice, editor: null })]]
      : []),
    ...(ended?.editor === chat ? [['HSET', key('ends'), notice.id, JSON.stringify({ ...ended, editor: null })]] : []),
    ...(held?.editor === chat ? [['HSET', key('holds'), notice.id, JSON.stringify({ ...held, editor: null })]] : []),
  ]);
  if (changes.length > 0) await createCarryOut(redis)({ run: changes });
  if ((await redis.hget(key('paused'), 'editor')) === String(chat)) await redis.hdel(key('paused'), 'editor');
}
