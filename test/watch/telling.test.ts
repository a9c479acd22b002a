import { DateTime } from 'luxon';
import { afterEach, describe, expect, test } from 'vitest';
import { type App, createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import type { WatchedState } from '#domain/notes/watched.ts';
import type { Store } from '#domain/ports/store.ts';
import { hourMs, minuteMs } from '#domain/time/units.ts';
import { loadKnowledge } from '#knowledge.ts';
import { createReadiness } from '#readiness.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { catalogue } from '../bot/house.ts';
import { createTelegram, type Telegram } from '../telegram/server.ts';

/** The process that reads the news: what it tells the editors, and whether it is ready. */

const editor = 900_000_004;
const start = Date.parse('2026-12-01T06:00:00Z');
const rest: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of rest.splice(0).toReversed()) await end();
});

interface Watching {
  readonly app: App;
  readonly store: Store;
  readonly telegram: Telegram;
  readonly config: Parameters<typeof createReadiness>[0]['config'];
  pass(ms: number): void;
  /** Resolves when it has looked twice more. */
  looked(): Promise<void>;
  /** How many drafts the editor was told of. */
  told(): number;
}

/** What papers print is not read: drafts come from the tests alone. */
const unwatched = { ...catalogue, sources: catalogue.sources.map(({ watch: _, ...source }) => source) };

/** `ROLE=watch` with a clock of ours; no source is read. */
async function watching(role: 'watch' | 'all' = 'watch', others: readonly number[] = []): Promise<Watching> {
  const telegram = await createTelegram();
  telegram.person({ id: editor, language: 'en' }).room.standing = 'member';
  const store = openSqlite(':memory:');
  let now = start;
  let looks = 0;
  const since: Store['drafts']['since'] = async (moment) => {
    looks += 1;
    return await store.drafts.since(moment);
  };
  const { token, apiRoot, fetch } = telegram;
  const config = { ...readConfig({ EDITORS: [...others, editor].join(), WATCH: 'on' }), token, apiRoot, role };
  const clock = () => DateTime.fromMillis(now, { zone: 'utc' });
  const app = await createApp({
    config,
    store: { ...store, drafts: { ...store.drafts, since } },
    fetch,
    now: clock,
    log: { info() {}, warn() {}, error() {} },
    knowledge: loadKnowledge({ config, now: clock, catalogue: unwatched }),
    pace: { newsEveryMs: 5 },
  });
  rest.push(
    () => telegram.close(),
    () => app.close(),
  );
  return {
    ...{ app, store, telegram, config },
    pass(ms) {
      now += ms;
    },
    async looked() {
      const before = looks;
      await expect.poll(() => looks).toBeGreaterThan(before + 2);
    },
    told: () => telegram.callsOf('sendMessage').filter(({ params }) => params['chat_id'] === editor).length,
  };
}

async function finds(store: Store, count: number, from = 0): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    const id = `draft${String(at).padStart(11, '0')}`;
    const draft = {
      crossings: ['karkyra-kegen'],
      says: 'closed',
      from: '2026-12-05',
      kind: 'press',
      guessed: [],
    } as const;
    const times = { at: start, foundAt: start + at };
    await store.drafts.add({ id, source: null, title: `Post ${at}`, ...times, shingles: [at], draft }, null);
  }
}

describe('editors are told of ten drafts an hour at most', () => {
  test('the rest waits for the next hour, the oldest first, and none is told twice', async () => {
    const one = await watching();
    await finds(one.store, 13);
    await expect.poll(one.told).toBe(10);
    one.pass(59 * minuteMs);
    await one.looked();
    expect(one.told()).toBe(10);
    one.pass(2 * minuteMs);
    await expect.poll(one.told).toBe(13);
    await one.looked();
    expect(one.told()).toBe(13);
    const titles = one.telegram
      .callsOf('sendMessage')
      .map(({ params }) => /Post \d+/.exec(String(params['text']))?.[0]);
    expect(titles).toEqual(Array.from({ length: 13 }, (_, at) => `Post ${at}`));
  });

  test('an editor who cannot be reached at the moment keeps none of them from another, and is told afterwards', async () => {
    const first = 900_000_003;
    const one = await watching('watch', [first]);
    one.telegram.person({ id: first, language: 'en' }).room.standing = 'member';
    const end = one.telegram.faults.always({ method: 'sendMessage', chat: first }, 'drop before');
    await finds(one.store, 3);
    await expect.poll(one.told).toBe(3);
    await one.looked();
    end();
    const toFirst = () =>
      one.telegram.callsOf('sendMessage').filter(({ params, code }) => params['chat_id'] === first && code === 200);
    await expect.poll(toFirst).toHaveLength(3);
    expect(one.told()).toBe(3);
  });

  test('what nobody could be told in a day is told no more', async () => {
    const one = await watching();
    await finds(one.store, 10);
    await expect.poll(one.told).toBe(10);
    await finds(one.store, 1, 10);
    one.pass(25 * hourMs);
    await one.looked();
    expect(one.told()).toBe(10);
  });
});

describe('/readyz of the process that only reads the news', () => {
  const state: WatchedState = {
    ...{ readAt: start, nextAt: Number.MAX_SAFE_INTEGER, failures: 0, trouble: null, newestAt: null, since: start },
  };

  async function readyAfter(one: Watching, ms: number) {
    one.pass(ms);
    return await createReadiness(one)();
  }

  test('it is ready while any source could be read within six hours, and then says since when none could', async () => {
    const one = await watching();
    expect(await readyAfter(one, 0)).toEqual({ ready: true, paused: [] });
    const trouble = { why: 'it does not answer in time', since: start };
    await one.store.watched.keep('paper-a', { ...state, failures: 3, trouble });
    await one.store.watched.keep('paper-b', { ...state, readAt: start + hourMs });
    expect(await readyAfter(one, 7 * hourMs)).toEqual({ ready: true, paused: [] });
    expect(await readyAfter(one, 1)).toEqual({
      ready: false,
      paused: [{ what: 'news', why: 'no source could be read since 2026-12-01T07:00:00.000Z' }],
    });
    await one.store.watched.keep('paper-a', { ...state, readAt: start + 7 * hourMs });
    expect(await readyAfter(one, 0)).toEqual({ ready: true, paused: [] });
  });

  test('a process that answers as well says so and stays ready', async () => {
    const one = await watching('all');
    await one.app.bot.init();
    await one.store.watched.keep('paper-a', state);
    expect(await readyAfter(one, 7 * hourMs)).toMatchObject({ ready: true, paused: [{ what: 'news' }] });
  });

  test('without its store it is not ready', async () => {
    const one = await watching();
    await one.store.close();
    expect(await readyAfter(one, 0)).toMatchObject({ ready: false, paused: [{ what: 'subscriptions' }] });
  });
});
