import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Store } from '#domain/ports/store.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type RunningBot, startBot } from '../e2e/bot.ts';
import { startRedis, withoutRedis } from '../store/redis-server.ts';
import { closurePost, dataWith, haveRead } from './newsroom.ts';
import { rss, startPress } from './press.ts';

/** A power cut between a look at the press and the draft: nothing is lost, and nothing is there twice. */

const editor = 900_000_004;
const papers = ['paper-a', 'paper-b'];
const rest: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of rest.splice(0).toReversed()) await end();
});

interface Engine {
  readonly name: string;
  readonly open: (database: string) => Promise<{ readonly store: Store; readonly env: Record<string, string> }>;
}

const engines: readonly Engine[] = [
  { name: 'SQLite', open: async (database) => ({ store: openSqlite(database), env: {} }) },
  {
    name: 'Redis',
    async open() {
      const redis = await startRedis();
      rest.push(() => redis.remove());
      return { store: openRedis(redis.url, { report() {}, warn() {} }), env: { REDIS_URL: redis.url } };
    },
  },
];

describe.each(engines)('with $name', ({ name, open }) => {
  test.skipIf(name === 'Redis' && withoutRedis)(
    'after a kill at any moment each event is one draft',
    async () => {
      const press = await startPress();
      const room = dataWith(Object.fromEntries(papers.map((id) => [id, press.at(`/${id}`)])));
      rest.push(room.remove, press.close);
      const { store, env } = await open(room.database);
      rest.push(() => store.close());
      await setAside(store, room.data);
      const settings = { DATA_DIR: room.data, DATABASE_FILE: room.database, EDITORS: String(editor), WATCH: 'on' };
      const otkel: RunningBot = await startBot({ env: { ...settings, CACHE_DIR: '', ...env } });
      rest.push(() => otkel.stop());
      await otkel.telegram.person({ id: editor, language: 'en' }).says('/start');

      const places = ['Каркыра', 'Кордай'];
      for (const [round, place] of places.entries()) {
        const posts = places
          .slice(0, round + 1)
          .map((one) => postOf(one))
          .toReversed();
        for (const id of papers) press.serveText(`/${id}`, rss(posts));
        const asked = press.asked.length;
        await haveRead(store, papers);
        await expect.poll(() => press.asked.length, { interval: 1 }).toBeGreaterThan(asked);
        await new Promise((resolve) => setTimeout(resolve, round * 40));
        await otkel.kill();
        await haveRead(store, papers);
        await otkel.restart();
        await expect.poll(() => draftsWith(place, store), { timeout: 90_000 }).toBe(1);
      }
      const drafts = await store.drafts.since(0);
      expect(new Set(drafts.map(({ found }) => found.draft.crossings.join())).size).toBe(drafts.length);
    },
    300_000,
  );
});

const postOf = (place: string) => {
  const post = closurePost(place);
  return { ...post, id: encodeURIComponent(place), ...{ title: '', text: post.text.replaceAll('Каркыра', place) } };
};

/** How many drafts are there of a post. */
async function draftsWith(place: string, store: Store): Promise<number> {
  const link = `https://news.example/${encodeURIComponent(place)}`;
  return (await store.drafts.since(0)).filter(({ links }) => links.includes(link)).length;
}

/** The real press is left alone. */
async function setAside(store: Store, data: string): Promise<void> {
  const state = { readAt: 1, nextAt: Number.MAX_SAFE_INTEGER, failures: 0, trouble: null, newestAt: null, since: 1 };
  const sources = parse(readFileSync(`${data}/sources.yaml`, 'utf8')) as Record<string, { watch?: object }>;
  for (const [id, { watch }] of Object.entries(sources)) if (watch) await store.watched.keep(id, state);
}
