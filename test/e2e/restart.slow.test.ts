import { afterEach, expect, test } from 'vitest';
import { type RunningBot, startBot } from './bot.ts';

let otkel: RunningBot;
afterEach(() => otkel.stop());

const questions = 100;

/** How often each chat was answered. */
function answers(): number[] {
  const told = otkel.telegram.callsOf('sendMessage').filter(({ code }) => code === 200);
  const chats = Array.from({ length: questions }, (_, index) => index + 1);
  return chats.map((chat) => told.filter(({ params }) => params['chat_id'] === chat).length);
}

const all = { timeout: 30_000 };
const count = () => answers().reduce((sum, times) => sum + times, 0);

test('asked to stop in a batch of a hundred, with Telegram slow: nobody is left out or answered twice', async () => {
  otkel = await startBot();
  otkel.telegram.faults.always({ method: 'sendMessage' }, { delayMs: 80 });
  for (let id = 1; id <= questions; id += 1) void otkel.telegram.person({ id }).writes('karkyra');
  await expect.poll(count, all).toBeGreaterThan(20);
  await otkel.restart();
  await expect.poll(count, all).toBeGreaterThanOrEqual(questions);
  await otkel.restart();
  expect(answers()).toEqual(Array.from({ length: questions }, () => 1));
});

test('killed in a batch of a hundred: nobody is left out, and only what was under way comes twice', async () => {
  otkel = await startBot();
  otkel.telegram.faults.always({ method: 'sendMessage' }, { delayMs: 80 });
  for (let id = 1; id <= questions; id += 1) void otkel.telegram.person({ id }).writes('karkyra');
  await expect.poll(count, all).toBeGreaterThan(20);
  const before = answers();
  await otkel.kill();
  await otkel.restart();
  await expect.poll(() => Math.min(...answers()), all).toBeGreaterThanOrEqual(1);
  const [again, once] = [answers().filter((times) => times > 1), before.filter((times) => times > 0)];
  expect(again.filter((times) => times > 2)).toEqual([]);
  expect(again.length).toBeLessThan(once.length);
});

test('a picture that was sent before is neither drawn nor uploaded again after a restart', async () => {
  otkel = await startBot();
  const anna = otkel.telegram.person({ language: 'en' });
  const sent = () => otkel.telegram.callsOf('sendPhoto').map(({ params }) => typeof params['photo']);
  const season = async () => {
    await anna.writes('/season karkyra');
    await anna.taps('🖼 Picture');
  };
  await season();
  await otkel.restart();
  await season();
  expect(sent()).toEqual(['object', 'string']);
});
