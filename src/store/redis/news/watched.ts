import type { Redis } from 'ioredis';
import type { WatchedState } from '#domain/notes/watched.ts';
import type { WatchedSources } from '#domain/ports/news.ts';
import type { Key } from '../client.ts';

/* `watched` holds the state of each source; `seen` sorts `<source> <post>` by when it was shown last. */

export function watchedIn(redis: Redis, key: Key): WatchedSources {
  const seen = key('seen');
  const nameOf = (source: string, post: string) => `${source} ${post}`;
  return {
    async states() {
      const rows = Object.entries(await redis.hgetall(key('watched')));
      return new Map(rows.map(([source, state]) => [source, JSON.parse(state) as WatchedState]));
    },
    async keep(source, state) {
      await redis.hset(key('watched'), source, JSON.stringify(state));
    },
    async unseen(source, posts) {
      if (posts.length === 0) return [];
      const scores = await redis.zmscore(seen, ...posts.map((post) => nameOf(source, post)));
      return posts.filter((_, index) => scores[index] === null);
    },
    async see(source, posts, at) {
      if (posts.length > 0) await redis.zadd(seen, ...posts.flatMap((post) => [at, nameOf(source, post)]));
    },
    async ageSeen(before) {
      await redis.zremrangebyscore(seen, '-inf', `(${before}`);
    },
  };
}
