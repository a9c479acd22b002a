import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type RunningBot, startBot } from '../e2e/bot.ts';
import { closurePost, dataWith, haveRead, leaveAlone } from './newsroom.ts';
import { type Press, rss, startPress } from './press.ts';

/** The real program without `WATCH=on`: whatever the sources print, nobody asks for it. One with it, beside, does at once. */

const anna = 900_000_004;
let press: Press;
let rooms: readonly ReturnType<typeof dataWith>[] = [];
let off: RunningBot;
let on: RunningBot;

beforeAll(async () => {
  press = await startPress();
  for (const path of ['/off', '/on']) press.serveText(path, rss([closurePost('1')]));
  const [quiet, watched] = ['off', 'on'].map((id) => dataWith({ paper: press.at(`/${id}`) }));
  if (!quiet || !watched) throw new Error('two rooms');
  rooms = [quiet, watched];
  const store = openSqlite(watched.database);
  await leaveAlone(store, watched.data);
  await haveRead(store, ['paper']);
  await store.close();
  const start = ({ data, database }: typeof quiet, env: object) =>
    startBot({ env: { DATA_DIR: data, DATABASE_FILE: database, EDITORS: String(anna), CACHE_DIR: '', ...env } });
  off = await start(quiet, {});
  on = await start(watched, { WATCH: 'on' });
});
afterAll(async () => {
  await off?.stop();
  await on?.stop();
  await press?.close();
  for (const room of rooms) room.remove();
});

test('a source is not asked, and editors have no drafts', async () => {
  // Whoever started first had all the time in which the other one asked.
  await expect.poll(() => press.asked.map(({ path }) => path)).toContain('/on');
  const editor = off.telegram.person({ id: anna, language: 'en' });
  await editor.says('/start');
  expect((await editor.says('/drafts')).text).toContain('No drafts are waiting');
  expect(await off.stop()).toBe(0);
  expect(press.asked.map(({ path }) => path)).not.toContain('/off');
});
