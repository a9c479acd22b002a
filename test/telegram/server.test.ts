import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { callTelegram } from './caller.ts';
import type { Telegram } from './server.ts';
import { problemsIn } from './validate.ts';

const { telegram: mine, call, friend } = callTelegram();
let telegram: Telegram;
beforeEach(() => {
  telegram = mine();
});

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
