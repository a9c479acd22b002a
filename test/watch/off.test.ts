import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBot, startBot } from '../e2e/bot.ts';
import { closurePost, dataWith } from './newsroom.ts';
import { type Press, rss, startPress } from './press.ts';

/** The real program without `WATCH=on`: whatever the sources print, nobody asks for it. */

const anna = 900_000_004;
let press: Press;
let room: ReturnType<typeof dataWith>;
let otkel: RunningBot;

beforeAll(async () => {
  press = await startPress();
  press.serveText('/a', rss([closurePost('a-1')]));
  room = dataWith({ 'paper-a': press.at('/a') });
  otkel = await startBot({
    env: { DATA_DIR: room.data, DATABASE_FILE: room.database, EDITORS: String(anna), CACHE_DIR: '' },
  });
});
afterAll(async () => {
  await otkel?.stop();
  await press?.close();
  room?.remove();
});

test('a source is not asked, and editors have no drafts', async () => {
  const editor = otkel.telegram.person({ id: anna, language: 'en' });
  expect((await editor.says('/start')).text).not.toBe('');
  expect((await editor.says('/drafts')).text).toContain('No drafts are waiting');
  // From start to end: had it asked while it ran, the newspaper would know.
  expect(await otkel.stop()).toBe(0);
  expect(press.asked).toEqual([]);
});
