import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningBot, startBot } from './bot.ts';
import { headline } from './wording.ts';

/** Somebody who asks inline, and hurry and mischief with buttons, each as a log of the chat. */

let otkel: RunningBot;
beforeAll(async () => {
  otkel = await startBot();
});
afterAll(() => otkel?.stop());

describe('somebody who asks inline', () => {
  test('finds a crossing in their language and passes its card on', async () => {
    const aizada = otkel.telegram.person({ name: 'Айзада', language: 'ky' });
    const { results, personal, cacheSeconds } = await aizada.inline('@bot каркыра');
    const [first] = results;
    expect(first?.title).toMatch(headline('Каркыра – Кеген'));
    expect(first?.text).toMatch(/Текшерилди: .*\d\d:\d\d Бишкек \/ .*\d\d:\d\d Алматы$/);
    expect(first?.buttons).toEqual(['Азыркы жооп']);
    expect({ personal, soon: cacheSeconds <= 60 }).toEqual({ personal: true, soon: true });
    const passed = await aizada.passesOn(first as never);
    expect(passed.rows.flat()[0]?.url).toBe('https://t.me/otkel_bot?start=karkyra-kegen');
  });

  test('is heard in the language chosen in the chat with us', async () => {
    const aizada = otkel.telegram.person({ language: 'en' });
    await aizada.says('/language');
    await aizada.taps('Қазақша');
    expect((await aizada.inline('@bot korday')).results[0]?.title).toMatch(headline('Ақ-Жол – Қордай'));
  });

  test('who types nothing is offered what is told of most', async () => {
    const { results } = await otkel.telegram.person({ language: 'en' }).inline('@bot ');
    expect(results.length).toBeGreaterThan(2);
    expect(results.map(({ title }) => title).join()).toContain('Karkyra – Kegen');
  });

  test('who lets Telegram tell where they are is offered the nearest', async () => {
    const location = { latitude: 42.8, longitude: 71.4 };
    const { results } = await otkel.telegram.person({ language: 'en' }).inline('@bot ', { location });
    expect(results[0]?.title).toMatch(headline('Chon-Kapka – Aisha-bibi'));
  });

  test.each([
    ['256 characters', 'ы'.repeat(256)],
    ['a greeting', 'hello'],
    ['a wrong direction', 'korday to China'],
    ['markup', '<b>&'],
  ])('%s: an answer, and no internals', async (_, query) => {
    const offered = await otkel.telegram.person({ language: 'en' }).inline(`@bot ${query}`);
    expect(JSON.stringify(offered)).not.toMatch(/Error|undefined/);
  });

  test('finds the same card by the Share button', async () => {
    const bob = otkel.telegram.person({ language: 'ru' });
    await bob.says('каркыра');
    const share = bob.last.rows.flat().find(({ text }) => text === 'Поделиться');
    const { results } = await bob.inline(`@bot ${share?.switch_inline_query}`);
    expect(results[0]?.title).toMatch(headline('Каркыра – Кеген'));
  });
});

describe('what nobody should do', () => {
  test('hundreds of taps on one button change the message once', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    await bob.says('karkyra');
    const before = bob.last;
    const data = before.rows.flat().find(({ text }) => text === 'Why?')?.callback_data ?? '';
    const edits = otkel.telegram.callsOf('editMessageText').length;
    await Promise.all(Array.from({ length: 300 }, () => bob.tapsData(data, { on: before })));
    expect(otkel.telegram.callsOf('editMessageText').length - edits).toBeLessThanOrEqual(5);
  });

  test('but Why, Back, Why, Back in a hurry all work', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    await bob.says('karkyra');
    for (let round = 0; round < 3; round += 1) {
      await bob.taps('Why?');
      expect(bob.last.text).toContain('Why this answer');
      await bob.taps('Back');
      expect(bob.last.text).toMatch(headline('Karkyra – Kegen'));
    }
  });

  test.each([
    'card',
    'card:en',
    'map:en:atlantis',
    'topic:en:karkyra-kegen::::road9',
    'settings:en:everything',
    'language:klingon',
    'x',
  ])('forged data «%s» is refused politely', async (data) => {
    const bob = otkel.telegram.person({ language: 'en' });
    await bob.says('karkyra');
    expect((await bob.tapsData(data)).notice).toBe('This button is out of date. Please ask again.');
  });

  test('a button under a deleted message brings one new card', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    await bob.says('karkyra');
    const old = bob.last;
    bob.deletes(old);
    await bob.taps('Refresh', { on: old });
    expect(bob.last.text).toMatch(headline('Karkyra – Kegen'));
    expect(bob.last.id).not.toBe(old.id);
  });

  test('a button pressed too late still brings what it promises', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    await bob.says('karkyra');
    await bob.taps('Why?', { late: true });
    expect(bob.last.text).toContain('Why this answer');
  });
});

test('and Telegram had nothing to complain about', () => {
  expect(otkel.telegram.rejected).toEqual([]);
  expect(otkel.telegram.spinning).toEqual([]);
  expect(otkel.log()).not.toMatch(/"level":(50|60)/);
});
