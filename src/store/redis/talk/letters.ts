import type { Redis } from 'ioredis';
import { hasLapsed, type Letter, letterDay, lettersKeptMs } from '#domain/notes/letter.ts';
import type { LetterStore } from '#domain/ports/conversations.ts';
import { dayMs } from '#domain/time/units.ts';
import type { Key } from '../client.ts';
import { createCarryOut, type RedisCommand } from '../script.ts';

/*
 * `letter:<editor>:<message>` ends by itself. Beside them each chat, whether it wrote or was shown a letter, has their names in
 * `letters:<chat>`, sorted by time, so that they can be erased and moved at once.
 */

export function lettersIn(redis: Redis, key: Key): LetterStore {
  const carryOut = createCarryOut(redis);
  return {
    async keep(letter) {
      const { editor, shown, writer } = letter;
      const run: readonly RedisCommand[] = [
        ['SET', key('letter', editor, shown), JSON.stringify(letter)],
        ['PEXPIREAT', key('letter', editor, shown), letter.at + lettersKeptMs],
        ...namedFor(writer, letter, key),
        ...namedFor(editor, letter, key),
      ];
      await carryOut({ run });
    },
    async find(editor, shown, now) {
      const text = await redis.get(key('letter', editor, shown));
      const letter: Letter | null = text === null ? null : JSON.parse(text);
      return letter === null || hasLapsed(letter, now) ? null : letter;
    },
    // Redis lets go of them itself.
    async sweep() {},
  };
}

/** What a chat wrote, and what it was shown as an editor. */
export async function lettersOf(chat: number, redis: Redis, key: Key): Promise<readonly Letter[]> {
  const names = await redis.zrange(key('letters', chat), '0', '-1');
  const texts = await Promise.all(names.map((name) => redis.get(key('letter', name))));
  return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text)]));
}

export async function forgetLetters(chat: number, redis: Redis, key: Key): Promise<void> {
  for (const { editor, shown, writer } of await lettersOf(chat, redis, key)) {
    await redis.del(key('letter', editor, shown));
    for (const one of [writer, editor]) await redis.zrem(key('letters', one), nameOf({ editor, shown }));
  }
  await redis.del(key('letters', chat));
}

/** What was written in a chat was written in the one that it has become. */
export async function moveLetters(from: number, to: number, redis: Redis, key: Key): Promise<void> {
  const carryOut = createCarryOut(redis);
  for (const letter of await lettersOf(from, redis, key)) {
    const moved = JSON.stringify({ ...letter, writer: to });
    const run: readonly RedisCommand[] = [
      ['SET', key('letter', letter.editor, letter.shown), moved, 'XX', 'KEEPTTL'],
      ...namedFor(to, letter, key),
    ];
    await carryOut({ run });
  }
  await redis.del(key('letters', from));
}

function namedFor(chat: number, letter: Letter, key: Key): readonly RedisCommand[] {
  const names = key('letters', chat);
  return [
    ['ZADD', names, letter.at, nameOf(letter)],
    ['ZREMRANGEBYSCORE', names, '-inf', letter.at - lettersKeptMs],
    // By the day: to the moment it would say when the newest was written.
    ['PEXPIREAT', names, letterDay(Date.now() + dayMs) + lettersKeptMs],
  ];
}

function nameOf({ editor, shown }: Pick<Letter, 'editor' | 'shown'>): string {
  return `${editor}:${shown}`;
}
