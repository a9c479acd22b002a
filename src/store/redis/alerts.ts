import type { Redis } from 'ioredis';
import { type Alert, type Audience, type Broadcast, isUrgent, receiptsKeptMs } from '#domain/alerts/alert.ts';
import { toBitmask } from '#domain/alerts/subscription.ts';
import type { AlertStore, AudiencePage } from '#domain/ports/alerts.ts';
import { audienceIn, audienceText } from '../audience-text.ts';
import type { Key } from './client.ts';
import type { DeliveryQueue } from './delivery/queue.ts';
import { createCarryOut, type RedisCommand, scriptOf } from './script.ts';
import { subscribersAfter } from './subscriptions.ts';

/** An alert outlives its last receipt, so that whoever is forgotten is found among them. */
const alertsKeptMs = 2 * receiptsKeptMs;

/** Receipts lie in many small sets of numbers, which Redis packs into eight bytes each. */
const receiptShards = 256;
/** How many of them are read at once. */
const receiptShardsAtOnce = 8;

export function alertsIn(redis: Redis, key: Key, queue: DeliveryQueue): AlertStore {
  const carryOut = createCarryOut(redis);

  /** Those of these chats that have no receipt. */
  async function untold(alert: string, chats: readonly number[]): Promise<readonly number[]> {
    const told = await Promise.all(chats.map((chat) => redis.sismember(receiptShardOf(alert, chat, key), chat)));
    return chats.filter((_, index) => told[index] === 0);
  }

  return {
    raise: (alert) => carryOut({ absent: [[key('alert', alert.id), 'alert']], run: raise(alert, key) }),
    async find(id) {
      return broadcastIn(await redis.hgetall(key('alert', id)));
    },
    async unfinished() {
      const ids = await redis.zrange(key('unfinished'), '0', '-1');
      const found = await Promise.all(ids.map((id) => redis.hgetall(key('alert', id))));
      return found.flatMap((held) => broadcastIn(held) ?? []);
    },
    async setAudience(id, audience) {
      await redis.hset(key('alert', id), 'audience', audienceText(audience));
    },
    page: (crossing, audience, cursor, limit) => pageOf(crossing, audience, cursor, limit, redis, key),
    async handOver(alert, chats, next) {
      const [cancelledBy, held, rewound] = await redis.hmget(key('alert', alert.id), 'cancelledBy', 'held', 'rewound');
      if (typeof cancelledBy === 'string' || typeof held === 'string') return;
      const whom = typeof rewound === 'string' ? await untold(alert.id, chats) : chats;
      await queue.add(alert.id, isUrgent(alert), whom);
      if (next !== null) await redis.hset(key('alert', alert.id), 'cursor', next);
      else await redis.zrem(key('unfinished'), alert.id);
    },
    async isWaiting(alerts, chat) {
      return (await queue.pending(alerts, chat)).length > 0;
    },
    async hasReceived(alerts, chat) {
      const told = await Promise.all(alerts.map((id) => redis.sismember(receiptShardOf(id, chat, key), chat)));
      return told.includes(1);
    },
    async sweep(nowMs) {
      await redis.zremrangebyscore(key('alerts'), '-inf', nowMs - alertsKeptMs);
    },
  };
}

export function raise(alert: Alert, key: Key): readonly RedisCommand[] {
  const { id, raisedAt } = alert;
  return [
    ['HSET', key('alert', id), 'alert', JSON.stringify(alert)],
    ['PEXPIRE', key('alert', id), alertsKeptMs],
    ['ZADD', key('alerts'), raisedAt, id],
    unfinished(alert, key),
  ];
}

/** Corrections first, the others behind them by age. */
function unfinished(alert: Alert, key: Key): RedisCommand {
  return ['ZADD', key('unfinished'), isUrgent(alert) ? alert.raisedAt - 1e14 : alert.raisedAt, alert.id];
}

/** Its audience is not handed over for now, and later from the beginning: whoever was told has a receipt. */
export function stop(id: string, key: Key): readonly RedisCommand[] {
  return [
    ['HDEL', key('alert', id), 'cursor'],
    ['HSET', key('alert', id), 'rewound', ''],
    ['ZREM', key('unfinished'), id],
    ['SADD', key('stopped'), id],
  ];
}

/** What was stopped is handed over again. */
export function goOn(alert: Alert, key: Key): readonly RedisCommand[] {
  return [['SREM', key('stopped'), alert.id], unfinished(alert, key)];
}

/** Nobody else is added to the alert's deliveries; the deliveries are taken out of the queue afterwards. */
export function cancel(id: string, by: string, key: Key): readonly RedisCommand[] {
  return [
    ['HSETNX', key('alert', id), 'cancelledBy', by],
    ['PEXPIRE', key('alert', id), alertsKeptMs],
    ['ZREM', key('unfinished'), id],
    ['SREM', key('stopped'), id],
  ];
}

/** The set that holds the receipt of a chat for an alert. */
export function receiptShardOf(alert: string, chat: number, key: Key): string {
  return key('told', alert, Math.abs(chat) % receiptShards);
}

const receiptLua = `
  redis.call('SADD', KEYS[1], ARGV[1])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  redis.call('DEL', KEYS[3])
  return redis.call('HGET', KEYS[2], 'cancelledBy')`;

/** Writes receipts, in one step with the question whether the alert has been cancelled meanwhile. */
export function createReceipt(redis: Redis, key: Key): (alert: string, chat: number) => Promise<boolean> {
  const script = scriptOf(redis, 'writeReceipt', receiptLua);
  return async (alert, chat) => {
    const keys = [receiptShardOf(alert, chat, key), key('alert', alert), key('trouble')];
    return (await script(keys, chat, receiptsKeptMs)) !== null;
  };
}

export async function moveReceipt(alert: string, from: number, to: number, redis: Redis, key: Key): Promise<void> {
  const shard = receiptShardOf(alert, to, key);
  await redis
    .multi()
    .sadd(shard, to)
    .pexpire(shard, receiptsKeptMs)
    .srem(receiptShardOf(alert, from, key), from)
    .exec();
}

/**
 * An audience is a row of parts: the receipts of alerts, or the subscribers and then each trip's date and each wait. A cursor is the
 * part and the place in it.
 */
async function pageOf(
  crossing: string,
  audience: Audience,
  cursor: string | null,
  limit: number,
  redis: Redis,
  key: Key,
): Promise<AudiencePage> {
  const { alertKinds, receivedAny } = audience;
  const watchers = [
    ...audience.trips.map((date) => key('trips', crossing, date)),
    ...(audience.waits ?? []).map((wait) => key('waiting', crossing, wait)),
  ];
  const [part = 0, place = ''] = cursor === null ? [] : [Number(cursor.split('/')[0]), cursor.split('/')[1]];
  const parts = receivedAny.length > 0 ? receivedAny.length : 1 + watchers.length;
  const following = part + 1 < parts ? `${part + 1}/` : null;
  const here = (next: string | number | null) => (next === null ? following : `${part}/${next}`);
  const receipts = receivedAny[part];
  if (receipts !== undefined) {
    const first = Number(place);
    const shards = Array.from({ length: receiptShardsAtOnce }, (_, index) => first + index);
    const found = await Promise.all(shards.map((shard) => redis.smembers(key('told', receipts, shard))));
    return {
      chats: found.flat().map(Number),
      next: here(first + receiptShardsAtOnce < receiptShards ? first + receiptShardsAtOnce : null),
    };
  }
  const after = place === '' ? '-inf' : `(${place}`;
  if (part === 0 && alertKinds.length === 0) return { chats: [], next: following };
  if (part === 0) {
    const found = await subscribersAfter(crossing, after, limit, redis, key);
    const chats = found.filter(({ mask }) => (mask & toBitmask(alertKinds)) !== 0).map(({ chat }) => chat);
    return { chats, next: here(found.length < limit ? null : (found.at(-1)?.chat ?? null)) };
  }
  const watching = watchers[part - 1] ?? '';
  const chats = (await redis.zrangebyscore(watching, after, '+inf', 'LIMIT', 0, limit)).map(Number);
  return { chats, next: here(chats.length < limit ? null : (chats.at(-1) ?? null)) };
}

function broadcastIn(held: Readonly<Record<string, string>>): Broadcast | null {
  const { alert, audience, cursor, cancelledBy, held: stopped } = held as Partial<Record<string, string>>;
  if (alert === undefined) return null;
  return {
    alert: JSON.parse(alert),
    audience: audience === undefined ? null : audienceIn(audience),
    cursor: cursor ?? null,
    cancelledBy: cancelledBy ?? null,
    ...(stopped === undefined ? {} : { isHeld: true as const }),
  };
}
