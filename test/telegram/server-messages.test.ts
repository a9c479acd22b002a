import { beforeEach, describe, expect, test } from 'vitest';
import { callTelegram } from './caller.ts';
import type { Telegram } from './server.ts';
import { problemsIn } from './validate.ts';

const { telegram: mine, call, friend } = callTelegram();
let telegram: Telegram;
beforeEach(() => {
  telegram = mine();
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
