import type { Redis } from 'ioredis';
import { parseWait, type Wait, waitKey } from '#domain/alerts/wait.ts';
import type { WaitStore } from '#domain/ports/subscriptions.ts';
import type { Key } from './client.ts';
import { scriptOf } from './script.ts';

/*
 * In the hash of a chat `n:<want>:<crossing>` holds the key of a wait. Each key of a crossing has a sorted set of the chats
 * that wait for it, and the crossing a set of its keys.
 */

/** ARGV: how keys begin, the chat, the crossing, the field, the new key of the wait or '', the only old one to go or ''. */
const setLua = `
  local function key(...) return ARGV[1] .. table.concat({...}, ':') end
  local chat, crossing, field, new, only = ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6]
  local old = redis.call('HGET', KEYS[1], field)
  if only ~= '' and old ~= only then return 0 end
  if old then
    redis.call('ZREM', key('waiting', crossing, old), chat)
    if redis.call('EXISTS', key('waiting', crossing, old)) == 0 then redis.call('SREM', key('waits', crossing), old) end
  end
  if new == '' then redis.call('HDEL', KEYS[1], field) return 1 end
  redis.call('HSET', KEYS[1], field, new)
  redis.call('ZADD', key('waiting', crossing, new), chat, chat)
  redis.call('SADD', key('waits', crossing), new)
  return 1`;

export function waitsIn(redis: Redis, key: Key): WaitStore {
  const set = scriptOf(redis, 'setWait', setLua);
  const change = async (chat: number, { crossing, want }: Wait, next: string, only: string) =>
    (await set([key('chat', chat)], key(''), chat, crossing, `n:${want}:${crossing}`, next, only)) === 1;
  return {
    async of(chat) {
      return waitsOf(await redis.hgetall(key('chat', chat)));
    },
    async put(chat, wait) {
      await change(chat, wait, waitKey(wait), '');
    },
    remove: (chat, wait) => change(chat, wait, '', waitKey(wait)),
    async at(crossing) {
      const keys = await redis.smembers(key('waits', crossing));
      return keys.sort().map((one) => parseWait(crossing, one));
    },
    async drop(wait) {
      const chats = await redis.zrange(key('waiting', wait.crossing, waitKey(wait)), '0', '-1');
      for (const chat of chats) await change(Number(chat), wait, '', waitKey(wait));
    },
  };
}

export function waitsOf(held: Readonly<Record<string, string>>): readonly Wait[] {
  return Object.entries(held)
    .flatMap(([field, value]) => (field.startsWith('n:') ? [parseWait(field.split(':')[2] ?? '', value)] : []))
    .sort((a, b) => (a.crossing + waitKey(a) < b.crossing + waitKey(b) ? -1 : 1));
}
