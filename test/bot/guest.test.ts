import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { readHtml } from '../telegram/html.ts';
import { type House, openHouse, present } from './house.ts';

let store: Store;
let house: House;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [77] });
});
afterEach(() => house.close());

const person = (language: string, id?: number) =>
  house.telegram.person({ language, ...(id === undefined ? {} : { id }) });

describe('a guest in a chat of strangers', () => {
  test('answers once, in the language of the words, with its age and a link to the live answer', async () => {
    const shown = await person('en').asksAmongStrangers('@bot Каркыра ачыкпы?');
    expect(shown.text).toContain('Каркыра – Кеген');
    expect(shown.text).toMatch(/Текшерилди: 22-ноябрь, 12:00 Бишкек \/ 11:00 Алматы$/);
    expect(shown.rows.flat()[0]?.url).toBe('https://t.me/otkel_bot?start=karkyra-kegen');
    expect(house.telegram.callsOf('sendMessage')).toEqual([]);
    expect(house.telegram.rejected).toEqual([]);
  });

  test('speaks the language that the asker chose in their own chat with us', async () => {
    const aizada = person('en', 501);
    await store.travellers.rememberLanguage(501, 'kk');
    expect((await aizada.asksAmongStrangers('@bot korday')).text).toContain('Ақ-Жол – Қордай');
  });

  test('takes no settings along, and none of another chat with the same number', async () => {
    await store.travellers.rememberSettings(502, { passport: 'DE' });
    const chat = { id: 502, type: 'private', first_name: 'Bob' } as const;
    const own = await person('en', 503).asksAmongStrangers('@bot ak-tilek', { chat });
    const plain = await person('en', 504).asksAmongStrangers('@bot ak-tilek');
    expect(own.text).toBe(plain.text);
  });

  test('is not counted as a chat of ours: nothing is kept of it', async () => {
    const chat = { id: -100777, type: 'supergroup', title: 'Strangers' } as const;
    await person('en').asksAmongStrangers('@bot karkyra', { chat });
    expect(await store.travellers.exportOf(-100777)).toMatchObject({
      language: null,
      subscriptions: [],
      lastQuestions: [],
    });
  });

  test('reads the message that is replied to where there is only the name', async () => {
    const shown = await person('ru').asksAmongStrangers('@bot', { repliesTo: 'Каркыра открыта?' });
    expect(shown.text).toContain('Каркыра – Кеген');
  });

  test.each(['@bot', '@bot hello', '@bot <b>&', `@bot ${'ы'.repeat(3_000)}`])(
    '%.20s: an answer, and no internals',
    async (words) => {
      const { text } = await person('en').asksAmongStrangers(words);
      expect(text).not.toMatch(/Error|undefined/);
    },
  );

  test('an editor among strangers is nobody special', async () => {
    const chat = { id: 505, type: 'private', first_name: 'Bob' } as const;
    const { text } = await person('en', 77).asksAmongStrangers('@bot /announce karkyra closed', { chat });
    expect(text).not.toBe('');
    expect(await store.notices.all()).toEqual([]);
  });

  test('who asks too often among strangers is told so once, whatever the chats', async () => {
    const bob = person('en', 506);
    const heard: string[] = [];
    for (let asked = 0; asked < 61 && !heard.at(-1)?.includes('Too many'); asked += 1)
      heard.push((await bob.asksAmongStrangers('@bot korday')).text);
    expect(heard.at(-1)).toContain('Too many questions at once');
  });
});

/** The HTML of the first message among results that the bot sends. */
function htmlOf(result: unknown): string {
  const { input_message_content: content } = result as { input_message_content: { message_text: string } };
  return content.message_text;
}

describe('the age of a card that travels is a moment that Telegram counts from', () => {
  const travels = {
    'into a chat of strangers': async () => {
      await person('en').asksAmongStrangers('@bot karkyra');
      return htmlOf(house.telegram.callsOf('answerGuestQuery').at(-1)?.params['result']);
    },
    'by the name of the bot, or shared': async () =>
      htmlOf((await person('en').inline('@bot karkyra')).results[0]?.raw),
  };

  test.each(Object.keys(travels) as (keyof typeof travels)[])('%s', async (how) => {
    const { entities, problems, text } = readHtml(await travels[how]());
    expect(problems).toEqual([]);
    const ago = entities.find(({ type }) => type === 'date_time');
    expect(ago).toMatchObject({ unix_time: present.toUnixInteger(), date_time_format: 'r' });
    expect(text.slice(ago?.offset)).toBe('22 November, 12:00 Bishkek / 11:00 Almaty');
  });
});

test('a card in its own chat has no such moment: gate hours are never shown in another clock', async () => {
  const bob = person('en');
  await bob.says('karkyra');
  expect(bob.last.message.entities?.map(({ type }) => type)).not.toContain('date_time');
});
