import type { Redis } from 'ioredis';

import type { AskedInVainStore, CountedInVain } from '#domain/ports/asked-in-vain.ts';

import type { Key } from './client.ts';

/* One hash: `<month> <topic> <country> …` holds how often. */

export function askedInVainIn(redis: Redis, key: Key): AskedInVainStore {
  return {
    async add({ topic, countries }, month) {
      await redis.hincrby(key('asked-in-vain'), [month, topic, ...countries].join(' '), 1);
    },
    async since(month) {
      const counted = Object.entries(await redis.hgetall(key('asked-in-vain')));
      return counted
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([field, count]) => countedIn(field, Number(count)))
        .filter((one) => one.month >= month);
    },
  };
}

function countedIn(field: string, count: number): CountedInVain {
  const [month = '', topic = '', ...countries] = field.split(' ');
  return { month, topic, countries, count };
}
