import type { Redis } from 'ioredis';
import { hoursAddedHint } from '#domain/alerts/subscription.ts';
import { type Key, keysLike } from '../client.ts';
import { scriptOf } from '../script.ts';

/*
 * What a newer Otkel changes in what an older one has kept. Forward only, as in SQLite: `steps` counts what is done. Steps
 * may be cut off in the middle or run in two replicas at once, so each may be repeated.
 */

/**
 * Hours became one of the usual kinds: 7 were the usual ones before, 15 are they now. Who has chosen keeps what they chose.
 * KEYS: hashes of chats. ARGV: how keys begin, and the hint that marks who is to be told.
 */
const addHoursLua = `
  local function key(...) return ARGV[1] .. table.concat({...}, ':') end
  for _, name in ipairs(KEYS) do
    local mark = 'h:' .. ARGV[2]
    if redis.call('HEXISTS', name, 'wants') == 0 and redis.call('HEXISTS', name, mark) == 0 then
      local chat = name:sub(#key('chat', '') + 1)
      local held = redis.call('HGETALL', name)
      for i = 1, #held, 2 do
        local field, value = held[i], held[i + 1]
        if field:sub(1, 2) == 's:' and (value == '7' or value == '7m') then
          redis.call('HSET', name, field, value == '7' and '15' or '15m')
          redis.call('HSET', name, mark, '')
          if value == '7' then
            local set = key('subscribers', field:sub(3))
            redis.call('ZREM', set, chat .. ':7')
            redis.call('ZADD', set, chat, chat .. ':15')
          end
        end
      end
    end
  end
  return 1`;

/** How many steps there are. */
const latest = 1;
/** How many chats are looked at in one step. */
const chatsAtOnce = 500;

/** Brings the store up to date once, before its first use; when Redis is away, at the next. */
export function createMigration(redis: Redis, key: Key): () => Promise<void> {
  const addHours = scriptOf(redis, 'addHours', addHoursLua);
  let done: Promise<void> | null = null;

  async function migrate(): Promise<void> {
    if (Number(await redis.get(key('steps'))) >= latest) return;
    for await (const chats of keysLike(redis, key('chat', '*'), chatsAtOnce)) {
      await addHours(chats, key(''), hoursAddedHint);
    }
    await redis.set(key('steps'), latest);
  }

  return () => {
    done ??= migrate().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}
