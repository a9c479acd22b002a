import type { Redis } from 'ioredis';
import type { LastQuestionStore } from '#domain/ports/last-questions.ts';
import { crossingKeptHours, type LastQuestion } from '#domain/ports/last-questions.ts';
import type { AskerNames, Key } from '../client.ts';
import { createCarryOut } from '../script.ts';

const longestKeptMs = crossingKeptHours * 60 * 60_000;

/*
 * A chat is named by the names of askers. Each question is a text that ends by itself. Beside them a chat has the names of
 * those that have not ended, sorted by when they do, so that all can be erased at once.
 */
export function lastQuestionsIn(redis: Redis, key: Key, nameOf: AskerNames): LastQuestionStore {
  const carryOut = createCarryOut(redis);
  return {
    async read(chat, name) {
      const text = await redis.get(key('last', nameOf(chat), name));
      return text === null ? undefined : JSON.parse(text);
    },
    async write(chat, name, last, seconds) {
      const [names, lifeMs, now] = [key('last', nameOf(chat)), Math.ceil(seconds * 1000), Date.now()];
      await carryOut({
        run: [
          ['SET', key('last', nameOf(chat), name), JSON.stringify(last), 'PX', lifeMs],
          ['ZREMRANGEBYSCORE', names, '-inf', now],
          ['ZADD', names, now + lifeMs, name],
          ['PEXPIRE', names, Math.max(lifeMs, longestKeptMs)],
        ],
      });
    },
  };
}

/** All that is held of a chat. */
export async function lastQuestionsOf(asker: string, redis: Redis, key: Key): Promise<readonly LastQuestion[]> {
  const names = await redis.zrange(key('last', asker), '0', '-1');
  const texts = await Promise.all(names.map((name) => redis.get(key('last', asker, name))));
  return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text)]));
}

export async function forgetLastQuestions(asker: string, redis: Redis, key: Key): Promise<void> {
  const names = await redis.zrange(key('last', asker), '0', '-1');
  await redis.del(key('last', asker), ...names.map((name) => key('last', asker, name)));
}
