import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTelegram, type Telegram } from './server.ts';
import { problemsIn } from './validate.ts';

let telegram: Telegram;
beforeEach(async () => {
  telegram = await createTelegram({ patienceMs: 500 });
});
afterEach(() => telegram.close());

/** What the bot hears when it calls. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was answered
async function call(method: string, params: object = {}, token = telegram.token): Promise<any> {
  const response = await fetch(`${telegram.apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  });
  return await response.json();
}

/** Somebody who has written to the bot, which has read it. */
async function friend() {
  const aizada = telegram.person({ language: 'ky' });
  const said = aizada.writes('Салам');
  const [update] = (await call('getUpdates', { timeout: 5 })).result;
  await call('getUpdates', { offset: update.update_id + 1 });
  await said;
  return { aizada, chat_id: aizada.user.id, update };
}

describe('the door', () => {
  test('the bot learns who it is', async () => {
    expect(await call('getMe')).toMatchObject({ ok: true, result: { is_bot: true, username: 'otkel_bot' } });
  });

  test('another token is turned away', async () => {
    expect(await call('getMe', {}, '1:wrong')).toMatchObject({ ok: false, error_code: 401 });
  });

  test('a bad call is refused in Telegram’s words, and kept', async () => {
    const { chat_id } = await friend();
    expect(await call('sendMessage', { chat_id, text: '' })).toMatchObject({ ok: false, error_code: 400 });
    expect(telegram.rejected).toMatchObject([{ method: 'sendMessage', why: expect.stringContaining('text: 0') }]);
  });

  test('a method that is not made yet says so', async () => {
    expect((await call('getUserProfilePhotos', { user_id: 1 })).description).toContain(
      'cannot getUserProfilePhotos yet',
    );
    expect(telegram.rejected).toHaveLength(1);
  });

  test('a file comes in a form', async () => {
    const { chat_id, aizada } = await friend();
    const form = new FormData();
    form.set('chat_id', String(chat_id));
    form.set('document', 'attach://one');
    form.set('reply_markup', JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] }));
    form.set('one', new File(['BEGIN:VCALENDAR'], 'trip.ics', { type: 'text/calendar' }));
    await fetch(`${telegram.apiRoot}/bot${telegram.token}/sendDocument`, { method: 'POST', body: form });
    expect(telegram.rejected).toEqual([]);
    expect(aizada.last).toMatchObject({ text: 'trip.ics', buttons: ['A'] });
  });
});

describe('updates', () => {
  test('wait until the bot asks, and are repeated until it asks for what comes after', async () => {
    const said = telegram.person().writes('Салам');
    const [first] = (await call('getUpdates')).result;
    expect((await call('getUpdates')).result).toEqual([first]);
    expect((await call('getUpdates', { offset: first.update_id + 1 })).result).toEqual([]);
    await said;
  });

  test('reach a bot that already waits', async () => {
    const poll = call('getUpdates', { timeout: 5 });
    await telegram.ready();
    void telegram
      .person()
      .writes('Салам')
      .catch(() => {});
    expect((await poll).result).toHaveLength(1);
  });

  test('are what the schema says', async () => {
    const { update } = await friend();
    expect(problemsIn('Update', update)).toEqual([]);
  });

  test('are not handed over where the bot did not ask for their kind', async () => {
    await call('getUpdates', { allowed_updates: ['message'] });
    await expect(telegram.person().inline('каркыра')).rejects.toThrow(
      'does not ask for updates of the kind inline_query',
    );
  });

  test('go to one bot: the earlier one is told', async () => {
    const first = call('getUpdates', { timeout: 5 });
    await telegram.ready();
    const second = call('getUpdates', { timeout: 5 });
    expect(await first).toMatchObject({ ok: false, error_code: 409 });
    void telegram.deliver('poll', {});
    expect((await second).result).toHaveLength(1);
  });

  test('reach a webhook with its secret, again until it takes them, and it may answer with a call', async () => {
    const heard: unknown[] = [];
    const webhook = createServer((request, response) => {
      void text(request).then((body) => {
        const { message } = JSON.parse(body);
        heard.push([request.headers['x-telegram-bot-api-secret-token'], message.text]);
        response.statusCode = heard.length === 1 ? 500 : 200;
        response.end(JSON.stringify({ method: 'sendMessage', chat_id: message.chat.id, text: 'Ачык' }));
      });
    });
    await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/hook`;
    await call('setWebhook', { url, secret_token: 'sesame' });
    expect((await telegram.person().says('каркыра')).text).toBe('Ачык');
    expect(heard).toEqual([
      ['sesame', 'каркыра'],
      ['sesame', 'каркыра'],
    ]);
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
    webhook.closeAllConnections();
    webhook.close();
  });
});

describe('messages', () => {
  const keyboard = (text: string) => ({ reply_markup: { inline_keyboard: [[{ text, callback_data: text }]] } });

  test('are remembered as people see them', async () => {
    const { aizada, chat_id } = await friend();
    const { result } = await call('sendMessage', {
      chat_id,
      text: '<b>Ачык</b> <a href="https://otkel.kg">булак</a>',
      parse_mode: 'HTML',
      ...keyboard('Артка'),
    });
    expect(problemsIn('Message', result)).toEqual([]);
    expect(aizada.last).toMatchObject({ text: 'Ачык булак', links: ['https://otkel.kg'], buttons: ['Артка'] });
  });

  test('that an edit does not change are refused, and nobody is blamed', async () => {
    const { aizada, chat_id } = await friend();
    await call('sendMessage', { chat_id, text: 'Ачык', ...keyboard('Артка') });
    const edit = { chat_id, message_id: aizada.last.id, text: '<b></b>Ачык', parse_mode: 'HTML' };
    expect((await call('editMessageText', { ...edit, ...keyboard('Артка') })).description).toContain('not modified');
    expect(await call('editMessageText', edit)).toMatchObject({ ok: true });
    expect(aizada.last.buttons, 'an edit without a keyboard takes it away').toEqual([]);
    expect(telegram.rejected).toEqual([]);
    expect(telegram.refused).toHaveLength(1);
  });

  test('that were deleted cannot be edited; one that never was should not have been tried', async () => {
    const { aizada, chat_id } = await friend();
    await call('sendMessage', { chat_id, text: 'Ачык' });
    const { id } = aizada.last;
    aizada.deletes();
    expect((await call('editMessageText', { chat_id, message_id: id, text: 'Жабык' })).description).toContain(
      'not found',
    );
    expect(telegram.rejected).toEqual([]);
    await call('editMessageText', { chat_id, message_id: 999, text: 'Жабык' });
    expect(telegram.rejected).toHaveLength(1);
  });

  test('of other people cannot be edited', async () => {
    const { chat_id, update } = await friend();
    const { message_id } = update.message;
    const answer = await call('editMessageText', { chat_id, message_id, text: 'Жабык' });
    expect(answer.description).toContain("message can't be edited");
  });

  test('do not reach people who never wrote, or who blocked the bot', async () => {
    const bob = telegram.person();
    expect(await call('sendMessage', { chat_id: bob.user.id, text: 'Hello' })).toMatchObject({ error_code: 403 });
    expect(telegram.rejected).toHaveLength(1);
    const { aizada, chat_id } = await friend();
    aizada.room.standing = 'blocked';
    const answer = await call('sendMessage', { chat_id, text: 'Ачык' });
    expect(answer).toMatchObject({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    expect(telegram.rejected).toHaveLength(1);
  });

  test('do not reach chats that are not there', async () => {
    expect((await call('sendMessage', { chat_id: 5, text: 'a' })).description).toBe('Bad Request: chat not found');
  });

  test('reach a channel by its name, and a topic only in a forum', async () => {
    const news = telegram.channel({ username: 'jol' });
    await call('sendMessage', { chat_id: '@jol', text: 'Ачылды' });
    expect(news.last.text).toBe('Ачылды');
    const group = telegram.group();
    const answer = await call('sendMessage', { chat_id: group.chat.id, text: 'a', message_thread_id: 3 });
    expect(answer.description).toContain('thread not found');
  });
});

describe('a pressed button', () => {
  test('spins until it is answered, and is answered once', async () => {
    const { aizada, chat_id } = await friend();
    await call('sendMessage', { chat_id, text: 'Ачык' });
    const pressed = aizada.tapsData('why');
    const [update] = (await call('getUpdates', { timeout: 5, offset: 2 })).result;
    expect(problemsIn('Update', update)).toEqual([]);
    expect(telegram.spinning).toHaveLength(1);
    const answer = { callback_query_id: update.callback_query.id, text: 'Азыр' };
    expect(await call('answerCallbackQuery', answer)).toMatchObject({ ok: true });
    expect(telegram.spinning).toEqual([]);
    expect((await call('answerCallbackQuery', answer)).description).toContain('query is too old');
    expect(telegram.rejected).toHaveLength(1);
    await call('getUpdates', { offset: update.update_id + 1 });
    expect(await pressed).toMatchObject({ notice: 'Азыр', messages: [] });
  });
});

describe('what is remembered of the bot and of its chats', () => {
  test('its name, with that for everybody where there is none in a language', async () => {
    await call('setMyName', { name: 'Otkel' });
    await call('setMyName', { name: 'Өткөл', language_code: 'ky' });
    expect((await call('getMyName', { language_code: 'ky' })).result).toEqual({ name: 'Өткөл' });
    expect((await call('getMyName', { language_code: 'ru' })).result).toEqual({ name: 'Otkel' });
    await call('setMyShortDescription', { short_description: 'Чек ара' });
    expect((await call('getMyShortDescription')).result).toEqual({ short_description: 'Чек ара' });
  });

  test('its menu, one for each language', async () => {
    const commands = [{ command: 'status', description: 'Абал' }];
    await call('setMyCommands', { commands, language_code: 'ky' });
    expect((await call('getMyCommands', { language_code: 'ky' })).result).toEqual(commands);
    expect((await call('getMyCommands')).result).toEqual([]);
  });

  test('who may decide in a group', async () => {
    const [aizada, bob] = [telegram.person(), telegram.person({ name: 'Bob' })];
    const { chat } = telegram.group({ administrators: [aizada] });
    const administrators = (await call('getChatAdministrators', { chat_id: chat.id })).result;
    expect(administrators).toMatchObject([{ status: 'creator', user: { id: aizada.user.id } }]);
    expect(problemsIn({ list: 'ChatMember' }, administrators)).toEqual([]);
    expect((await call('getChatMember', { chat_id: chat.id, user_id: bob.user.id })).ok).toBe(false);
    expect(problemsIn('ChatFullInfo', (await call('getChat', { chat_id: chat.id })).result)).toEqual([]);
    await call('leaveChat', { chat_id: chat.id });
    expect((await call('sendMessage', { chat_id: chat.id, text: 'a' })).error_code).toBe(403);
  });
});

describe('trouble on demand', () => {
  test.each([
    [
      { code: 429, retryAfter: 3 },
      { error_code: 429, parameters: { retry_after: 3 } },
    ],
    [{ code: 500 }, { error_code: 500, description: 'Internal Server Error' }],
    [{ code: 403, says: 'Forbidden: user is deactivated' }, { description: 'Forbidden: user is deactivated' }],
  ])('%o comes once, and is not the bot’s fault', async (fault, answer) => {
    telegram.faults.next({ method: 'getMe' }, fault);
    expect(await call('getMe')).toMatchObject({ ok: false, ...answer });
    expect(await call('getMe')).toMatchObject({ ok: true });
    expect(telegram.rejected).toEqual([]);
  });

  test('a broken connection: before anything is done, or after', async () => {
    const { aizada, chat_id } = await friend();
    telegram.faults.next({ chat: chat_id }, 'drop before', 'drop after');
    await expect(call('sendMessage', { chat_id, text: 'one' })).rejects.toThrow();
    await expect(call('sendMessage', { chat_id, text: 'two' })).rejects.toThrow();
    expect(aizada.last.text).toBe('two');
    expect(telegram.callsOf('sendMessage')).toHaveLength(2);
  });

  test('for one chat only, until it is called off', async () => {
    const [{ chat_id: one }, { chat_id: other }] = [await friend(), await friend()];
    const callOff = telegram.faults.always({ chat: one }, { code: 403 });
    expect((await call('sendMessage', { chat_id: one, text: 'a' })).ok).toBe(false);
    expect((await call('sendMessage', { chat_id: other, text: 'a' })).ok).toBe(true);
    callOff();
    expect((await call('sendMessage', { chat_id: one, text: 'a' })).ok).toBe(true);
  });

  test('at random, the same for the same seed', async () => {
    const row = async () => {
      const stop = telegram.faults.atRandom({ share: 0.5, seed: 7, faults: [{ code: 500 }, { code: 502 }] });
      const codes: number[] = [];
      for (let times = 0; times < 12; times += 1) codes.push((await call('getMe')).error_code ?? 200);
      stop();
      return codes;
    };
    const first = await row();
    expect(await row()).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500, 502]));
  });
});
