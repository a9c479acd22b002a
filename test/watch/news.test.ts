import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type RunningBot, startBot } from '../e2e/bot.ts';
import { closurePost, dataWith, haveRead } from './newsroom.ts';
import { type Press, rss, startPress } from './press.ts';

/** From what newspapers print to what travellers hear, with the real program. */

const [anna, boris] = [900_000_004, 900_000_005];
const papers = ['paper-a', 'paper-b', 'paper-c'];
let press: Press;
let room: ReturnType<typeof dataWith>;
let otkel: RunningBot;
let store: Store;

beforeAll(async () => {
  press = await startPress();
  room = dataWith(Object.fromEntries(papers.map((id) => [id, press.at(`/${id}`)])));
  const env = {
    DATA_DIR: room.data,
    DATABASE_FILE: room.database,
    EDITORS: `${anna},${boris}`,
    WATCH: 'on',
    CACHE_DIR: '',
  };
  store = openSqlite(room.database);
  // Nothing of the real press is read here.
  const state = { readAt: 1, nextAt: Number.MAX_SAFE_INTEGER, failures: 0, trouble: null, newestAt: null, since: 1 };
  const { parse } = await import('yaml');
  const { readFileSync } = await import('node:fs');
  const sources = parse(readFileSync(`${room.data}/sources.yaml`, 'utf8')) as Record<string, { watch?: object }>;
  for (const [id, { watch }] of Object.entries(sources)) if (watch) await store.watched.keep(id, state);
  otkel = await startBot({ env });
});
afterAll(async () => {
  await otkel?.stop();
  await store?.close();
  await press?.close();
  room?.remove();
});

test('three papers print it, each editor is asked once, one taps, and all hear it in their language', async () => {
  const { telegram } = otkel;
  const editors = [anna, boris].map((id) =>
    telegram.person({ id, language: 'en', name: id === anna ? 'Anna' : 'Boris' }),
  );
  for (const editor of editors) await editor.says('/start');
  const readers = ['ky', 'kk', 'ru', 'en'].map((language) => telegram.person({ language }));
  for (const reader of readers) await reader.says('/subscribe karkyra');
  for (const id of papers) press.serveText(`/${id}`, rss([closurePost(`${id}-1`, `Пишет ${id}.`)]));
  await haveRead(store, papers);

  const [first, second] = editors;
  await expect.poll(() => second?.last.text).toContain('From the news');
  expect(first?.last.text).toContain('КПП «Каркыра» временно закроют');
  await expect.poll(async () => (await store.drafts.since(0))[0]?.links.length).toBe(3);
  const drafts = await store.drafts.since(0);
  expect(drafts).toHaveLength(1);

  await first?.taps('Publish');
  const alerts = ['жабы', 'жабы', 'закр', 'will close'];
  for (const [at, reader] of readers.entries()) {
    await expect.poll(() => reader.last.text.toLowerCase()).toContain(alerts[at]);
  }
  expect((await store.notices.all())[0]).toMatchObject({ crossing: 'karkyra-kegen', written: { says: 'closed' } });
  await expect.poll(() => second?.last.text).toContain('Published by Anna');

  // The next reading costs the papers nothing.
  const before = press.asked.length;
  await haveRead(store, papers);
  await expect.poll(() => press.asked.length).toBe(before + 3);
  expect(press.asked.slice(before).every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true);
  const again = press.answered.slice(-papers.length);
  expect(again.map(({ code, bytes }) => ({ code, bytes }))).toEqual(papers.map(() => ({ code: 304, bytes: 0 })));
  expect(await store.drafts.since(0)).toHaveLength(1);
  expect((await first?.says('/drafts'))?.text).toContain('No drafts are waiting');
});

test('an editor who hands a post in gets the same draft; the first who decides wins', async () => {
  const { telegram } = otkel;
  const [first, second] = [anna, boris].map((id) => telegram.person({ id, language: 'en' }));
  const day = closurePost('x').text.replaceAll('Каркыра', 'Кордай');
  const shown = await first?.says(`КПП «Кордай» закроют\n${day}`);
  expect(shown?.text).toContain('From the news');
  // Nobody knows who says so: it is not for one tap.
  expect(shown?.buttons.flat()).not.toContain('Publish');
  expect((await second?.says('/drafts'))?.text).toContain('Кордай');
  await second?.taps('Not news');
  expect((await first?.says('/drafts'))?.text).toContain('No drafts are waiting');
});

test('a long question is a question', async () => {
  const editor = otkel.telegram.person({ id: anna, language: 'en' });
  const long = `Karkyra? ${'I would like to know it because we are a big family and travel by car. '.repeat(2)}`;
  expect((await editor.says(long)).text).toContain('Karkyra');
});
