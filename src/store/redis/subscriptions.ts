import type { Redis } from 'ioredis';
import {
  fromBitmask,
  type Subscription,
  subscriptionsAtMost,
  type Trip,
  toBitmask,
} from '#domain/alerts/subscription.ts';
import { Refusal } from '#domain/errors.ts';
import type { SubscriptionStore, TripStore } from '#domain/ports/subscriptions.ts';
import type { Key } from './client.ts';
import { scriptOf } from './script.ts';

/*
 * A chat is one hash; `s:<crossing>` is a subscription (the wants as a number, `m` after it when muted), and
 * `t:<date>:<crossing>` a trip. For paging in a stable order each crossing has a sorted set of `<chat>:<wants>`, and each
 * date of a crossing one of chats; the score is the chat.
 */

const countLua = `
  local count = 0
  for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
    if field:sub(1, 2) == 's:' or field:sub(1, 2) == 't:' then count = count + 1 end
  end`;

const putLua = `
  local chat, field, wants, muted, limit = ARGV[1], ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5])
  local old = redis.call('HGET', KEYS[1], field)
  if not old then
    ${countLua}
    if count >= limit then return 0 end
  else
    redis.call('ZREM', KEYS[2], chat .. ':' .. old:gsub('m', ''))
  end
  redis.call('HSET', KEYS[1], field, wants .. muted)
  if muted == '' then redis.call('ZADD', KEYS[2], chat, chat .. ':' .. wants) end
  return 1`;

const removeLua = `
  local old = redis.call('HGET', KEYS[1], ARGV[2])
  if not old then return 0 end
  redis.call('HDEL', KEYS[1], ARGV[2])
  redis.call('ZREM', KEYS[2], ARGV[1] .. ':' .. old:gsub('m', ''))
  return 1`;

const addTripLua = `
  local chat, field, date, limit = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
  if redis.call('HEXISTS', KEYS[1], field) == 1 then return 1 end
  ${countLua}
  if count >= limit then return 0 end
  redis.call('HSET', KEYS[1], field, '')
  redis.call('ZADD', KEYS[2], chat, chat)
  redis.call('ZADD', KEYS[3], 0, date)
  return 1`;

const removeTripLua = `
  if redis.call('HDEL', KEYS[1], ARGV[2]) == 0 then return 0 end
  redis.call('ZREM', KEYS[2], ARGV[1])
  if redis.call('EXISTS', KEYS[2]) == 0 then redis.call('ZREM', KEYS[3], ARGV[3]) end
  return 1`;

/** How many subscribers are counted in one step. */
const countedAtOnce = 5_000;

export function subscriptionsIn(redis: Redis, key: Key): SubscriptionStore {
  const put = scriptOf(redis, 'putSubscription', putLua);
  const remove = scriptOf(redis, 'removeSubscription', removeLua);
  return {
    async of(chat) {
      return subscriptionsOf(await redis.hgetall(key('chat', chat)));
    },
    async put(chat, { crossing, alertKinds, muted }) {
      const keys = [key('chat', chat), key('subscribers', crossing)];
      const done = await put(keys, chat, `s:${crossing}`, toBitmask(alertKinds), muted ? 'm' : '', subscriptionsAtMost);
      if (done === 0) throw tooMany();
    },
    async remove(chat, crossing) {
      return (await remove([key('chat', chat), key('subscribers', crossing)], chat, `s:${crossing}`)) === 1;
    },
    async count(crossing, wants) {
      let count = 0;
      for (let after = '-inf'; ; ) {
        const page = await subscribersAfter(crossing, after, countedAtOnce, redis, key);
        count += page.filter(({ mask }) => (mask & toBitmask(wants)) !== 0).length;
        const last = page.at(-1);
        if (last === undefined || page.length < countedAtOnce) return count;
        after = `(${last.chat}`;
      }
    },
  };
}

export function tripsIn(redis: Redis, key: Key): TripStore {
  const add = scriptOf(redis, 'addTrip', addTripLua);
  const remove = scriptOf(redis, 'removeTrip', removeTripLua);
  const keysOf = (chat: number, { crossing, date }: Trip) => [
    key('chat', chat),
    key('trips', crossing, date),
    key('dates', crossing),
  ];
  return {
    async of(chat) {
      return tripsOf(await redis.hgetall(key('chat', chat)));
    },
    async add(chat, trip) {
      const field = `t:${trip.date}:${trip.crossing}`;
      if ((await add(keysOf(chat, trip), chat, field, trip.date, subscriptionsAtMost)) === 0) throw tooMany();
    },
    async remove(chat, trip) {
      return (await remove(keysOf(chat, trip), chat, `t:${trip.date}:${trip.crossing}`, trip.date)) === 1;
    },
    async datesAt(crossing) {
      return await redis.zrange(key('dates', crossing), '0', '-1');
    },
  };
}

/** Subscribers that are not muted, by number, with their wants as a mask. `after` as Redis writes the end of a range. */
export async function subscribersAfter(crossing: string, after: string, limit: number, redis: Redis, key: Key) {
  const members = await redis.zrangebyscore(key('subscribers', crossing), after, '+inf', 'LIMIT', 0, limit);
  return members.map((member) => {
    const [chat = '', mask = ''] = member.split(':');
    return { chat: Number(chat), mask: Number(mask) };
  });
}

export function subscriptionsOf(held: Readonly<Record<string, string>>): readonly Subscription[] {
  return Object.entries(held)
    .filter(([field]) => field.startsWith('s:'))
    .map(([field, value]) => ({
      crossing: field.slice(2),
      alertKinds: fromBitmask(Number.parseInt(value, 10)),
      muted: value.endsWith('m'),
    }))
    .sort((a, b) => (a.crossing < b.crossing ? -1 : 1));
}

export function tripsOf(held: Readonly<Record<string, string>>): readonly Trip[] {
  return Object.keys(held)
    .filter((field) => field.startsWith('t:'))
    .sort()
    .map((field) => {
      const [, date = '', crossing = ''] = field.split(':');
      return { crossing, date };
    });
}

function tooMany(): Refusal {
  return new Refusal('error-too-many-subscriptions', { limit: subscriptionsAtMost });
}
