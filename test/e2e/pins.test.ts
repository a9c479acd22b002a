import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBot, startBot } from './bot.ts';

/** A pin is driven to, so only a post whose place is known within a kilometre has its own. */

const folder = mkdtempSync(join(tmpdir(), 'otkel-pins-'));
let otkel: RunningBot;
beforeAll(async () => {
  cpSync('data', folder, { recursive: true });
  const file = join(folder, 'crossings', 'karkyra-kegen.yaml');
  const surveyed = readFileSync(file, 'utf8').replace(
    'lat: 42.80, lon: 79.19, within_km: 4',
    'lat: 42.80, lon: 79.19, within_km: 0.3',
  );
  writeFileSync(file, surveyed);
  otkel = await startBot({ env: { DATA_DIR: folder } });
});
afterAll(async () => {
  await otkel?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('one side has a pin, the other that of the last town, named as such', async () => {
  const aizada = otkel.telegram.person({ name: 'Айзада', language: 'ky' });
  await aizada.says('каркыра');
  const map = await aizada.taps('Карта');
  expect(map.text).toContain('📍 Кыргыз тарап');
  expect(map.text).toMatch(/\n\nКазак тарап: .*4 км/);
  const pins = otkel.telegram.callsOf('sendVenue').map(({ params }) => params);
  expect(pins).toMatchObject([
    { latitude: 42.8, longitude: 79.19, title: 'Каркыра', address: expect.stringContaining('Кыргыз тарап') },
    { title: 'Кеген', address: 'Казак тарап: жолдогу акыркы калктуу конуш, бекет эмес' },
  ]);
  expect(map.text).toContain('Төмөнкү белги — Кеген');
  expect(otkel.telegram.rejected).toEqual([]);
});

test.each(['каркыра картада', 'map karkyra', 'каркыра на карте', 'Қарқыра картада'])(
  'whoever writes %s gets the map and the pins',
  async (words) => {
    const before = otkel.telegram.callsOf('sendVenue').length;
    const bota = otkel.telegram.person({ name: 'Бота', language: 'ky' });
    await bota.says(words);
    const shown = otkel.telegram.callsOf('sendMessage').at(-1)?.params['text'];
    expect(shown).toContain('openstreetmap.org');
    await expect.poll(() => otkel.telegram.callsOf('sendVenue').length).toBe(before + 2);
  },
);
