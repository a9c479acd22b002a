import { expect, test } from 'vitest';
import { startBot } from './bot.ts';

test('a chosen language survives a restart and a power cut', async () => {
  const otkel = await startBot();
  const aizada = otkel.telegram.person({ language: 'en' });
  await aizada.says('/language');
  await aizada.taps('Кыргызча');
  await otkel.restart();
  expect((await aizada.says('karkyra')).text).toContain('Каркыра – Кеген');
  await otkel.kill();
  const waiting = aizada.says('/status karkyra');
  await otkel.restart();
  expect((await waiting).text, 'asked while nobody was there').toContain('Каркыра – Кеген');
  expect(await otkel.stop()).toBe(0);
  expect(otkel.telegram.rejected).toEqual([]);
});

test('a bot that cannot start says why', async () => {
  await expect(startBot({ env: { DATA_DIR: 'nowhere' } })).rejects.toThrow(/ended with 1:[\s\S]*nowhere/);
});

test('whoever waits for a bot that dies is told', async () => {
  const otkel = await startBot();
  otkel.telegram.faults.next({ method: 'getUpdates' }, { code: 401 });
  const waiting = otkel.telegram
    .person()
    .says('karkyra')
    .then(() => otkel.telegram.person().says('korday'));
  await expect(waiting).rejects.toThrow(/the bot ended with 1:[\s\S]*BOT_TOKEN/);
  await otkel.stop();
});
