import { Bot } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTelegram, type Telegram } from './server.ts';
import { problemsIn } from './validate.ts';

/** A bot of a few lines, to see that the pretend people behave: it repeats, counts taps, and is silent about secrets. */
function parrot(telegram: Telegram): { stop(): Promise<void>; seen: object[] } {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
  const seen: object[] = [];
  const reply_markup = {
    inline_keyboard: [[{ text: 'Again', callback_data: 'again' }], [{ text: 'Web', url: 'https://otkel.kg' }]],
  };
  bot.use((ctx, next) => {
    seen.push(ctx.update);
    return next();
  });
  bot.on('message:location', (ctx) => ctx.replyWithVenue(42.8, 79.19, 'Каркыра', 'Кыргызстан'));
  const where = { keyboard: [[{ text: 'Бул жер', request_location: true }]], resize_keyboard: true };
  bot.command('nearby', (ctx) => ctx.reply('where?', { reply_markup: where }));
  bot.on(['message:text', 'edited_message:text'], async (ctx) => {
    const { text } = ctx.msg;
    if (text.includes('secret')) return;
    await ctx.reply(`${ctx.editedMessage ? 'now ' : ''}${text}`, { reply_markup });
  });
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'of course' }).catch(() => {});
    if (ctx.callbackQuery.data === 'again')
      await ctx.editMessageText(`again ${ctx.update.update_id}`, { reply_markup });
  });
  bot.on('inline_query', (ctx) => {
    const input_message_content = { message_text: `<b>${ctx.inlineQuery.query}</b>`, parse_mode: 'HTML' as const };
    const article = { type: 'article' as const, id: '1', title: 'Каркыра', input_message_content, reply_markup };
    return ctx.answerInlineQuery([article], { cache_time: 5 });
  });
  const over = bot.start();
  return { seen, stop: () => bot.stop().then(() => over) };
}

let telegram: Telegram;
let bot: ReturnType<typeof parrot>;
beforeEach(async () => {
  telegram = await createTelegram({ patienceMs: 1000 });
  bot = parrot(telegram);
  await telegram.ready();
});
afterEach(async () => {
  expect(
    bot.seen.flatMap((update) => problemsIn('Update', update)),
    'updates are what the schema says',
  ).toEqual([]);
  await bot.stop();
  await telegram.close();
});

describe('a person', () => {
  test('talks, taps, changes their mind, and sends where they are', async () => {
    const aizada = telegram.person({ language: 'ky' });
    expect((await aizada.says('каркыра')).text).toBe('каркыра');
    const tapped = await aizada.taps('Again');
    expect(tapped).toMatchObject({ notice: 'of course', text: expect.stringMatching(/^again \d+$/) });
    expect(aizada.last.text).toBe(tapped.text);
    expect((await aizada.edits('кордай')).text).toBe('now кордай');
    expect((await aizada.sendsLocation(42.8, 79.19)).text).toBe('Каркыра, Кыргызстан');
    expect((await aizada.follows('https://t.me/otkel_bot?start=karkyra-kegen')).text).toBe('/start karkyra-kegen');
    expect(telegram.rejected).toEqual([]);
    expect(telegram.spinning).toEqual([]);
  });

  test('is shown a keyboard in place of the letters', async () => {
    const aizada = telegram.person();
    const { messages } = await aizada.says('/nearby');
    expect(messages).toMatchObject([{ keyboard: ['Бул жер'], buttons: [] }]);
    expect(aizada.last.keyboard).toEqual(['Бул жер']);
  });

  test('cannot tap what is not there, or what leads elsewhere', async () => {
    const aizada = telegram.person();
    expect(() => aizada.last).toThrow('has said nothing');
    await aizada.says('каркыра');
    expect(() => aizada.taps('Жок')).toThrow('there is no button [Жок], only [Again] [Web]');
    expect(() => aizada.taps('Web')).toThrow('tells the bot nothing');
  });

  test('may press a button of a message that has been deleted, or too late', async () => {
    const aizada = telegram.person();
    const { messages } = await aizada.says('каркыра');
    const late = await aizada.taps('Again', { late: true });
    expect(late).toMatchObject({ notice: null, text: expect.stringContaining('again') });
    expect(telegram.refused).toMatchObject([{ why: expect.stringContaining('too old') }]);
    aizada.deletes();
    const [message] = messages;
    if (message === undefined) throw new Error('nothing was said');
    expect(await aizada.tapsData('other', { on: message })).toMatchObject({ notice: 'of course', messages: [] });
    expect(telegram.rejected).toEqual([]);
  });

  test('waits only so long, and the failure says for what', async () => {
    const aizada = telegram.person();
    await expect(aizada.says('a secret')).rejects.toThrow(/Айзада said «a secret», and the bot did not answer within/);
    await aizada.writes('a secret');
    await aizada.nothingIsSaid();
  });

  test('does not wait for a bot that has died', async () => {
    const waits = telegram.person().says('a secret');
    telegram.abandon(new Error('the bot ended with 1'));
    await expect(waits).rejects.toThrow('the bot ended with 1');
  });

  test('asks inline, and passes a result on', async () => {
    const aizada = telegram.person();
    const offered = await aizada.inline('@bot каркыра');
    expect(offered).toMatchObject({
      cacheSeconds: 5,
      personal: false,
      results: [{ title: 'Каркыра', text: 'каркыра' }],
    });
    const [result] = offered.results;
    if (result === undefined) throw new Error('nothing was offered');
    await aizada.says('салам');
    const passed = await aizada.passesOn(result);
    expect((await aizada.taps('Again', { on: passed })).text).toMatch(/^again/);
  });
});

describe('a group', () => {
  test('hears what is said to the bot, and its silence', async () => {
    const [aizada, bob] = [telegram.person(), telegram.person({ name: 'Bob' })];
    const friends = telegram.group({ administrators: [aizada] });
    expect((await friends.says(bob, '@bot korday')).text).toBe('@otkel_bot korday');
    await friends.taps(aizada, 'Again');
    await friends.writes(bob, 'a secret');
    await friends.nothingIsSaid();
    expect(friends.last.text).toMatch(/^again/);
  });

  test('and where the bot speaks though it should not, the test fails', async () => {
    const friends = telegram.group();
    await friends.writes(telegram.person(), 'hello, all');
    await expect(friends.nothingIsSaid()).rejects.toThrow('but it said «hello, all»');
  });

  test('has topics where it is a forum', async () => {
    const bob = telegram.person({ name: 'Bob' });
    const forum = telegram.group({ forum: true });
    const { messages } = await bob.in(forum, { topic: 7 }).says('korday');
    expect(messages[0]?.message.message_thread_id).toBe(7);
  });

  test('takes the bot in, and throws it out', async () => {
    const bob = telegram.person({ name: 'Bob' });
    const friends = telegram.group();
    await friends.welcomesTheBot(bob, 'karkyra-kegen');
    expect(friends.last.text).toBe('/start@otkel_bot karkyra-kegen');
    await friends.removesTheBot(bob);
    expect(bot.seen.at(-1)).toHaveProperty('my_chat_member.new_chat_member.status', 'kicked');
  });
});

test('a channel is read too', async () => {
  await telegram.channel().posts('Ачылды');
  expect(bot.seen.at(-1)).toHaveProperty('channel_post.text', 'Ачылды');
});
