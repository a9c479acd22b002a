import type { Redis } from 'ioredis';
import type { DraftStore } from '#domain/ports/news.ts';
import { partNames, recordOf, withoutEditor } from '../../draft-parts.ts';
import type { Key } from '../client.ts';
import { createCarryOut, type RedisCommand } from '../script.ts';

/* `drafts` sorts the ids by when they were found; `draft:<id>` is a hash of fields of which each is written once. */

export function draftsIn(redis: Redis, key: Key): DraftStore {
  const carryOut = createCarryOut(redis);
  const ids = key('drafts');
  const find = async (id: string) => recordOf(await redis.hgetall(key('draft', id)));
  const put = async (id: string, name: string, value: string) => {
    const at = key('draft', id);
    await carryOut({ present: [[at, 'found']], absent: [[at, name]], run: [['HSET', at, name, value]] });
  };
  const linksOf = async (id: string) => (await find(id))?.links.length ?? 0;
  return {
    async add(found, link) {
      const at = key('draft', found.id);
      const linked: RedisCommand[] = link === null ? [] : [['HSET', at, partNames.link(link), 0]];
      const run: RedisCommand[] = [
        ['HSET', at, 'found', JSON.stringify(found)],
        ['ZADD', ids, found.foundAt, found.id],
        ...linked,
      ];
      await carryOut({ absent: [[at, 'found']], run });
    },
    async alsoTold(id, link) {
      await put(id, partNames.link(link), String(await linksOf(id)));
    },
    find,
    async since(moment) {
      const found = await Promise.all((await redis.zrangebyscore(ids, moment, '+inf')).map(find));
      return found.filter((record) => record !== null);
    },
    async confirm(id, field) {
      await put(id, partNames.confirmed(field), '');
    },
    async decide(id, decision) {
      await put(id, 'decision', JSON.stringify(decision));
      return (await find(id))?.decision ?? decision;
    },
    async tell(id, at, { chat, message }) {
      await put(id, 'told', String(at));
      await put(id, partNames.message(chat), String(message));
    },
    async forget(editor) {
      for (const id of await redis.zrange(ids, 0, '-1')) {
        const at = key('draft', id);
        await redis.hdel(at, partNames.message(editor));
        const nameless = withoutEditor(await redis.hget(at, 'decision'), editor);
        if (nameless !== null) await redis.hset(at, 'decision', nameless);
      }
    },
    async age(before) {
      const old = await redis.zrangebyscore(ids, '-inf', `(${before}`);
      if (old.length > 0) await redis.del(...old.map((id) => key('draft', id)));
      await redis.zremrangebyscore(ids, '-inf', `(${before}`);
    },
  };
}
