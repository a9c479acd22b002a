import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBot, startBot } from './bot.ts';
import { headline } from './wording.ts';

/** Two people talk to the real program, each in their language. Whether a crossing is open depends on today. */

let otkel: RunningBot;
beforeAll(async () => {
  otkel = await startBot();
});
afterAll(() => otkel?.stop());

test('Айзада asks in Kyrgyz', async () => {
  const aizada = otkel.telegram.person({ name: 'Айзада', language: 'ky' });

  const hello = await aizada.says('/start');
  expect(hello.text).toContain('Тилди тандаңыз');
  expect(hello.buttons[0]).toBe('Кыргызча');

  await aizada.taps('Кыргызча');
  expect(aizada.last.text).toContain('Бекеттин атын жазыңыз');

  const card = await aizada.says('Кегенде чек ара ачыкпы?');
  expect(card.text).toMatch(headline('Каркыра – Кеген'));
  expect(card.buttons).toEqual(expect.arrayContaining(['Эмне үчүн?', 'Чоо-жайы', 'Жаңыртуу', 'Башка бекеттер']));

  await aizada.taps('Эмне үчүн?');
  expect(aizada.last.text).toContain('Эмне үчүн жооп ушундай');

  await aizada.taps('Артка');
  expect(aizada.last.text).toMatch(headline('Каркыра – Кеген'));
});

test('Bob asks in English', async () => {
  const bob = otkel.telegram.person({ name: 'Bob', language: 'en' });

  await bob.says('/start');
  await bob.taps('English');

  const card = await bob.says('is karkyra open?');
  expect(card.text).toMatch(headline('Karkyra – Kegen'));

  await bob.taps('Details');
  expect(bob.last.buttons).toContain('Documents');
  await bob.taps('Road');
  expect(bob.last.text).toContain('Road · Karkyra – Kegen');
  await bob.taps('Back');
  await bob.taps('Back');
  expect(bob.last.text).toMatch(headline('Karkyra – Kegen'));

  await bob.taps('Refresh');
  expect(bob.last.text).toMatch(headline('Karkyra – Kegen'));

  await bob.taps('Other crossings');
  expect(bob.last.buttons).toContain('Ak-Jol – Korday');
  await bob.taps('Ak-Jol – Korday');
  expect(bob.last.text).toMatch(headline('Ak-Jol – Korday'));
  expect(bob.last.id, 'all of it in one message').toBe(card.messages[0]?.id);
});

test('and Telegram had nothing to complain about', () => {
  expect(otkel.telegram.rejected).toEqual([]);
  expect(otkel.telegram.spinning).toEqual([]);
  expect(otkel.telegram.calls.length).toBeGreaterThan(20);
});

test('it ends when it is asked to, and has not written down what people said', async () => {
  expect(await otkel.stop()).toBe(0);
  expect(otkel.log()).not.toMatch(/Кеген|karkyra open|stand-in/);
});
