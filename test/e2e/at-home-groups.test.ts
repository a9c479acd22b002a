import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningBot, startBot } from './bot.ts';
import { headline } from './wording.ts';

/** A group and a channel, each as a log of the chat. */

let otkel: RunningBot;
beforeAll(async () => {
  otkel = await startBot();
});
afterAll(() => otkel?.stop());

describe('a group', () => {
  test('asks, and is answered in its own language, which its administrators choose', async () => {
    const aizada = otkel.telegram.person({ name: 'Айзада', language: 'ky' });
    const bob = otkel.telegram.person({ name: 'Bob', language: 'en' });
    const friends = otkel.telegram.group({ title: 'Ысык-Көлгө', administrators: [aizada] });
    await friends.writes(bob, 'hello everybody, is it cold in karkyra?');
    await friends.nothingIsSaid();
    expect((await friends.says(bob, '/status@bot karkyra')).text).toMatch(headline('Karkyra – Kegen'));
    expect((await friends.says(bob, '@bot korday')).text).toMatch(headline('Ak-Jol – Korday'));

    expect((await friends.says(bob, '/language@bot')).text).toContain('Only administrators');
    await friends.says(aizada, '/language@bot');
    const pressed = await bob.in(friends).taps('Русский');
    expect(pressed.notice).toContain('Only administrators');
    await friends.taps(aizada, 'Кыргызча');
    expect((await friends.says(bob, '/status@bot karkyra')).text).toMatch(headline('Каркыра – Кеген'));

    await friends.writes(bob, '@bot hello');
    await friends.nothingIsSaid();
    await bob.in(friends).tells({ location: { latitude: 42.8, longitude: 79.2 } });
    await friends.nothingIsSaid();
    await friends.writes(bob, '/teleport@bot');
    await friends.nothingIsSaid();
  });

  test('edits a command, and the answer changes', async () => {
    const bob = otkel.telegram.person({ name: 'Bob', language: 'en' });
    const friends = otkel.telegram.group({ administrators: [bob] });
    const there = bob.in(friends);
    const first = await there.says('/status@bot karkyra');
    const second = await there.edits('/status@bot korday');
    expect(second.text).toMatch(headline('Ak-Jol – Korday'));
    expect(second.messages[0]?.id, 'the same message').toBe(first.messages[0]?.id);
    await there.rewrites('I meant nobody');
    await there.writes('a word to friends');
    await there.rewrites('another word to friends');
    await friends.nothingIsSaid();
  });

  test('is answered in the topic in which it asks', async () => {
    const bob = otkel.telegram.person({ name: 'Bob', language: 'en' });
    const forum = otkel.telegram.group({ administrators: [bob], forum: true });
    const there = await bob.in(forum, { topic: 77 }).says('/status@bot karkyra');
    expect(there.messages[0]?.message.message_thread_id).toBe(77);
    await bob.in(forum, { topic: 77 }).says('/nearby@bot');
    const near = await bob.in(forum, { topic: 77 }).sends({
      location: { latitude: 42.8, longitude: 79.2 },
      reply_to_message: forum.last.message,
    });
    expect(near.messages[0]?.message.message_thread_id).toBe(77);
  });

  test('opened by a link with a crossing gets its card', async () => {
    const aizada = otkel.telegram.person({ name: 'Айзада', language: 'ky' });
    const friends = otkel.telegram.group({ administrators: [aizada] });
    await friends.welcomesTheBot(aizada, 'karkyra-kegen');
    expect(friends.last.text).toMatch(headline('Каркыра – Кеген'));
  });
});

test('a channel asks by command, and is not disturbed otherwise', async () => {
  const news = otkel.telegram.channel({ title: 'Жол', username: 'jol' });
  await news.posts('Кордайда кезек бар');
  expect(() => news.last.text).toThrow('said nothing');
  await news.posts('/status@bot korday');
  expect(news.last.text).toMatch(headline('Ak-Jol – Korday'));
  const said = news.last.id;
  await news.posts('/language');
  await news.posts('/settings');
  await news.posts('/language ru');
  expect(news.last.id, 'no panel for its readers').toBe(said);
  await news.posts('/subscribe@bot korday');
  expect(news.last.text).toBe('🔔 В этот канал приходят новости: Ак-Жол – Кордай.');
  expect(news.last.buttons).toEqual([]);
  await news.posts('/alerts');
  expect(news.last.text).toContain('Ак-Жол – Кордай');
  expect(news.last.buttons).toEqual([]);
  await news.posts('/unsubscribe@bot korday');
  expect(news.last.text).toBe('В этот канал больше не приходят новости: Ак-Жол – Кордай.');
  expect(news.last.buttons).toEqual([]);
});

test('a new group is greeted once: how to ask, and which language', async () => {
  const bob = otkel.telegram.person({ name: 'Bob', language: 'en' });
  const friends = otkel.telegram.group({ administrators: [bob] });
  await friends.removesTheBot(bob);
  await friends.welcomesTheBot(bob);
  const hello = friends.last;
  expect(hello.text).toMatch(/Ask here: @\w+ \S.* When an administrator writes \/subscribe/);
  expect(hello.buttons).toEqual(expect.arrayContaining(['Кыргызча', 'Қазақша', 'Русский', 'English']));
  await friends.removesTheBot(bob);
  await friends.welcomesTheBot(bob);
  expect(friends.last.id, 'once').toBe(hello.id);
  await bob.in(friends).taps('Кыргызча');
  expect((await bob.in(friends).says('@bot karkyra')).text).toMatch(headline('Каркыра – Кеген'));
});

test('and Telegram had nothing to complain about', () => {
  expect(otkel.telegram.rejected).toEqual([]);
  expect(otkel.telegram.spinning).toEqual([]);
  expect(otkel.log()).not.toMatch(/"level":(50|60)/);
});
