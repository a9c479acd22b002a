import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type RunningBot, startBot } from '../e2e/bot.ts';
import { atomOf, brokenOf, channelOf, jsonFeedOf, rssOf } from './feed-kinds.ts';
import { closurePost, dataWith, haveRead, leaveAlone } from './newsroom.ts';
import { type Press, startPress } from './press.ts';

/** The real program reads every form in which news are printed, each in one look; one that is broken delays none. */

const anna = 900_000_004;
const papers = {
  'paper-rss': { show: rssOf, name: 'Каркыра', crossing: 'karkyra-kegen', type: 'application/rss+xml' },
  'paper-atom': { show: atomOf, name: 'Торугарт', crossing: 'torugart', type: 'application/atom+xml' },
  'paper-json': { show: jsonFeedOf, name: 'Иркештам', crossing: 'irkeshtam', type: 'application/feed+json' },
  channel: { show: channelOf, name: 'Кордай', crossing: 'ak-jol-korday', type: 'text/html' },
  'paper-broken': { show: brokenOf, name: 'Достук', crossing: 'dostuk-dustlik', type: 'application/rss+xml' },
};
const ids = Object.keys(papers) as (keyof typeof papers)[];
let press: Press;
let room: ReturnType<typeof dataWith>;
let otkel: RunningBot;
let store: Store;

beforeAll(async () => {
  press = await startPress();
  const urls = ids.map((id) => [id, press.at(`/${id}`)] as const);
  for (const id of ids) {
    const { show, name, type } = papers[id];
    press.serveText(`/${id}`, show(closurePost(`${id}-1`, '', name)), { 'content-type': `${type}; charset=utf-8` });
  }
  room = dataWith(Object.fromEntries(urls), { channel: 'telegram' });
  store = openSqlite(room.database);
  await leaveAlone(store, room.data);
  const env = { DATA_DIR: room.data, DATABASE_FILE: room.database, EDITORS: String(anna), CACHE_DIR: '' };
  otkel = await startBot({ env: { ...env, WATCH: 'on' } });
});
afterAll(async () => {
  await otkel?.stop();
  await store?.close();
  await press?.close();
  room?.remove();
});

test('from each form a draft with its link, and an editor sees all of them', async () => {
  const editor = otkel.telegram.person({ id: anna, language: 'ru' });
  await editor.says('/start');
  await haveRead(store, ids);
  await expect.poll(async () => (await store.drafts.since(0)).length).toBe(4);
  const drafts = (await store.drafts.since(0)).map(({ found, links }) => [found.draft.crossings[0], links[0]] as const);
  expect(new Map(drafts)).toEqual(
    new Map([
      ['karkyra-kegen', 'https://news.example/paper-rss-1'],
      ['torugart', 'https://news.example/paper-atom-1'],
      ['irkeshtam', 'https://news.example/paper-json-1'],
      ['ak-jol-korday', 'https://t.me/channel/channel-1'],
    ]),
  );
  await expect.poll(async () => (await editor.says('/drafts')).text).toContain('«');
});

test('the broken one is in trouble with its reason, and is tried again later', async () => {
  await expect.poll(async () => (await store.watched.states()).get('paper-broken')?.failures).toBeGreaterThan(0);
  const state = (await store.watched.states()).get('paper-broken');
  expect(state?.trouble).toBeTruthy();
  expect(state?.nextAt).toBeGreaterThan(Date.now());
});
