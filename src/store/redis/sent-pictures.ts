import type { Redis } from 'ioredis';
import type { SentPictureStore } from '#domain/pictures.ts';
import type { Key } from './client.ts';

export function sentPicturesIn(redis: Redis, key: Key): SentPictureStore {
  return {
    fileOf: (name) => redis.get(key('picture', name)),
    async keep(name, file, seconds) {
      await redis.set(key('picture', name), file, 'PX', Math.ceil(seconds * 1000));
    },
  };
}
