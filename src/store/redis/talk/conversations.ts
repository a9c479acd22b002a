import type { Redis } from 'ioredis';
import type { ConversationStore } from '#domain/ports/conversations.ts';
import type { Key } from '../client.ts';

export function conversationsIn(redis: Redis, key: Key): ConversationStore {
  return {
    async read(chat) {
      const state = await redis.get(key('dialogue', chat));
      return state === null ? undefined : JSON.parse(state);
    },
    async write(chat, state, seconds) {
      await redis.set(key('dialogue', chat), JSON.stringify(state), 'PX', Math.ceil(seconds * 1000));
    },
    async remove(chat) {
      await redis.del(key('dialogue', chat));
    },
  };
}
