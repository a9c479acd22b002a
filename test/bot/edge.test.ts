import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { edits } from '#bot/telegram/edits.ts';
import { isSound } from '#bot/telegram/sound.ts';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import type { Person } from '../telegram/people.ts';
import { type House, openHouse, present } from './house.ts';

/** What comes in odd shapes, and what must go out in proper ones. */

describe('an update that makes no sense is left out', () => {
  const chat = { id: 1, type: 'private' };
  const from = { id: 1, is_bot: false, first_name: 'A' };
  const message = { message_id: 1, date: 1, chat, from, text: 'karkyra' };
  test.each([
    ['no chat number', { message: { ...message, chat: { type: 'private' } } }],
    ['a language that is no word', { message: { ...message, from: { ...from, language_code: 5 } } }],
    ['an empty message', { message: {} }],
    ['a message that is a list', { message: [] }],
    ['a chat numbered past what can be counted', { message: { ...message, chat: { ...chat, id: 2 ** 53 } } }],
    ['a chat with a number that Telegram never gives', { message: { ...message, chat: { ...chat, id: 2 ** 52 } } }],
    ['a chat of nobody', { message: { ...message, chat: { ...chat, id: 0 } } }],
    ['a person with the number of a group', { message: { ...message, chat: { ...chat, id: -1 } } }],
    ['a group with the number of a person', { message: { ...message, chat: { id: 1, type: 'supergroup' } } }],
    ['somebody who is nobody', { message: { ...message, from: { ...from, id: 0 } } }],
    ['a place without a longitude', { message: { ...message, text: undefined, location: { latitude: 42 } } }],
    ['a place off the Earth', { message: { ...message, location: { latitude: 91, longitude: 0 } } }],
    ['a place in words', { inline_query: { id: '1', from, query: '', location: { latitude: 'x', longitude: 0 } } }],
    ['a venue that is nowhere', { message: { ...message, venue: { title: 'x', address: 'y' } } }],
    ['a text that is a number', { message: { ...message, text: 7 } }],
    ['a tap of nobody', { callback_query: { id: '1', data: 'x' } }],
    [
      'a tap under a message without a date',
      { callback_query: { id: '1', from, message: { chat, message_id: 1 }, data: 'x' } },
    ],
    ['a tap under no message', { callback_query: { id: '1', from, message: { chat, date: 0 }, data: 'x' } }],
    ['an inline question of nobody', { inline_query: { id: '1', query: 'x' } }],
  ])('%s', (_, parts) => {
    expect(isSound({ update_id: 1, ...parts } as unknown as Update)).toBe(false);
  });

  test('and a proper one is not', () => {
    expect(isSound({ update_id: 1, message } as unknown as Update)).toBe(true);
    const tap = { id: '1', from, message: { chat, message_id: 1, date: 0 }, data: 'x' };
    const place = { latitude: -90, longitude: 180 };
    const group = {
      ...message,
      chat: { id: -(2 ** 52) + 1, type: 'supergroup' },
      location: place,
      venue: { location: place },
    };
    expect(isSound({ update_id: 1, message: group } as unknown as Update)).toBe(true);
    expect(isSound({ update_id: 1, callback_query: tap } as unknown as Update)).toBe(true);
    expect(isSound({ update_id: 1, inline_query: { id: '1', from, query: '' } } as unknown as Update)).toBe(true);
  });
});

test.each([
  [{ caption: '@OTKEL_bot karkyra' }, true],
  [{ text: '@otkel_bot karkyra' }, true],
  [{ text: 'karkyra' }, false],
  [{ location: { latitude: 1, longitude: 1 } }, false],
])('an edit to %j is asked anew: %s', async (content, isAsked) => {
  const edited_message = { message_id: 1, date: present.toSeconds(), ...content };
  const ctx = {
    update: { edited_message },
    me: { username: 'Otkel_Bot' },
    present,
    replies: { answerTo: () => undefined },
  };
  const asked: unknown[] = [];
  await edits(ctx as never, async () => void asked.push(ctx.update));
  expect(asked).toHaveLength(Number(isAsked));
});

describe('in a chat', () => {
  const editor = 900_000_001;
  let store: Store;
  let house: House;
  beforeEach(async () => {
    store = openSqlite(':memory:');
    house = await openHouse({ store, editors: [editor] });
  });
  afterEach(() => house.close());

  test('a command in capitals is the same command', async () => {
    expect(await house.traveller({ language: 'en' }).says('/Status karkyra')).toContain('Karkyra – Kegen');
  });

  test('our name in any capitals calls us, a longer one does not', async () => {
    const name = house.telegram.world.bot.username ?? '';
    const bob = house.traveller({ language: 'en', group: true });
    expect(await bob.says(`@${name.toUpperCase()} karkyra open?`)).toContain('Karkyra – Kegen');
    expect(await bob.says(`@${name}_two karkyra open?`)).toBe('');
    expect(await bob.says(`/STATUS@${name.toUpperCase()} karkyra`)).toContain('Karkyra – Kegen');
    const photo = [{ file_id: '1', file_unique_id: '1', width: 1, height: 1 }];
    expect(await bob.sends({ photo, caption: `karkyra @${name.toUpperCase()}` })).toContain('Karkyra – Kegen');
  });

  test.each([
    ['a voice', { voice: { file_id: '1', file_unique_id: '1', duration: 3 } }],
    ['a contact', { contact: { phone_number: '+996000', first_name: 'B' } }],
    ['a photo', { photo: [{ file_id: '1', file_unique_id: '1', width: 1, height: 1 }] }],
    ['a video', { video_note: { file_id: '1', file_unique_id: '1', length: 1, duration: 1 } }],
  ])('%s is answered once a day', async (_, content) => {
    const bob = house.traveller({ language: 'en' });
    const hint = await bob.sends(content);
    expect(hint).toMatch(/^We read words and locations only\.\n/);
    expect(hint).toContain('Type a name');
    expect(await bob.sends(content)).toBe('');
    expect(
      await bob.sends({ sticker: { file_id: '1', file_unique_id: '1', type: 'regular', width: 1, height: 1 } }),
    ).toBe('');
    expect(await house.traveller({ language: 'en', group: true }).sends(content)).toBe('');
  });

  test('what Telegram itself says in a chat is no question', async () => {
    const bob = house.traveller({ language: 'en' });
    expect(await bob.sends({ message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } })).toBe('');
  });

  test('coordinates and the link of a map are a location, wherever they come from', async () => {
    const bob = house.telegram.person({ language: 'en' });
    const near = /^Nearest to you by road .*:\n.*Karkyra – Kegen/;
    for (const words of [
      '42.8, 79.2',
      'we are here https://yandex.ru/maps/?ll=79.2%2C42.8&z=12',
      '/nearby geo:42.8,79.2',
    ]) {
      expect((await bob.says(words)).text).toMatch(near);
    }
    const entities = [{ type: 'text_link', offset: 0, length: 4, url: 'https://2gis.kg/geo/79.2,42.8' }];
    expect((await bob.sends({ text: 'here', entities })).text).toMatch(near);
    const photo = [{ file_id: '1', file_unique_id: '1', width: 1, height: 1 }];
    expect((await bob.sends({ photo, caption: '42.8, 79.2' })).text).toMatch(near);
    await bob.says('korday');
    expect((await bob.edits('42.8, 79.2')).text).toMatch(near);
    expect((await bob.inline('@bot 42.8, 79.2')).results[0]?.title).toContain('Karkyra – Kegen');
    const group = house.telegram.group();
    expect((await group.says(bob, '@bot https://maps.google.com/?q=42.8,79.2')).text).toMatch(near);
    expect((await bob.says('https://maps.app.goo.gl/abc')).text).toContain('does not show us the place');
    await bob.in(group).writes('42.8, 79.2');
    await group.nothingIsSaid();
  });

  test('an edit that begins to call us, in any capitals, is a question', async () => {
    const name = (house.telegram.world.bot.username ?? '').toUpperCase();
    const group = house.telegram.group();
    const bob = house.telegram.person({ language: 'en' }).in(group);
    await bob.writes('karkyra open?');
    await bob.rewrites(`@${name} karkyra open?`);
    expect(group.last.text).toContain('Karkyra – Kegen');
  });

  test('where a group hides its members, whoever subscribes is told so', async () => {
    const [bob, eve] = [1, 2].map(() => house.telegram.person({ language: 'en' })) as [Person, Person];
    const group = house.telegram.group({ administrators: [bob] });
    const hidden = { code: 400, says: 'Bad Request: CHAT_ADMIN_REQUIRED' };
    const release = ['getChatMember', 'getChatAdministrators'].map((method) =>
      house.telegram.faults.always({ method }, hidden),
    );
    expect((await group.says(bob, '/subscribe karkyra')).text).toContain('does not tell us who is an administrator');
    // Of administrators Telegram may tell all the same.
    release[1]?.();
    expect((await group.says(bob, '/subscribe karkyra')).text).toContain('You are subscribed');
    expect((await group.says(eve, '/unsubscribe karkyra')).text).toContain('Only administrators');
  });

  test('a forged button stores no language that is not ours', async () => {
    const bob = house.traveller({ chat: 77 });
    expect(await bob.sendsData('alerts:xx:karkyra-kegen')).toContain('out of date');
    expect(await store.travellers.languageOf(77)).toBeNull();
  });

  test('a letter reaches its editor whole at the end, and of all together so many an hour', async () => {
    await house.traveller({ chat: editor, language: 'en' }).says('hello');
    expect(await house.traveller({ language: 'en' }).says(`/feedback ${'a'.repeat(3_499)}🚧`)).toContain('Thank');
    const letters = () => house.telegram.callsOf('sendMessage').filter(({ params }) => params['chat_id'] === editor);
    expect(String(letters().at(-1)?.params['text']).isWellFormed()).toBe(true);
    for (let at = 0; at < 40; at += 1) await house.traveller({ language: 'en' }).says(`/feedback letter ${at}`);
    expect(letters().length).toBeLessThanOrEqual(32);
    expect(await house.traveller({ language: 'en' }).says('/feedback one more')).toContain('in an hour');
  });

  test('a refusal does not repeat four thousand letters', async () => {
    const text = await house.traveller({ chat: editor, language: 'en' }).says(`/retract ${'x'.repeat(4_080)}`);
    expect(text).toMatch(/x…/);
    expect(text.length).toBeLessThan(300);
  });

  test('a group that became a supergroup has at once what it had, and can end it', async () => {
    await store.travellers.rememberLanguage(-6_100, 'ky');
    await store.subscriptions.put(-6_100, { crossing: 'karkyra-kegen', alertKinds: ['opening'], muted: false });
    const bob = house.telegram.person({ language: 'en' });
    const group = house.telegram.group({ administrators: [bob] });
    await bob.in(group).tells({ migrate_from_chat_id: -6_100 });
    await expect.poll(() => store.subscriptions.of(group.chat.id)).toHaveLength(1);
    expect(await store.subscriptions.of(-6_100)).toEqual([]);
    expect(await store.travellers.languageOf(group.chat.id)).toBe('ky');
    await group.says(bob, '/unsubscribe karkyra');
    expect(await store.subscriptions.of(group.chat.id)).toEqual([]);
  });
});
