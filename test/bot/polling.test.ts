import { Bot } from 'grammy';
import { describe, expect, test } from 'vitest';
import { createPolling } from '#bot/telegram/polling.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';

const me = { id: 1, is_bot: true, first_name: 'Otkel', username: 'otkel_test_bot' };
const update = { update_id: 7, message: { message_id: 1, date: 1, chat: { id: 5, type: 'private' }, text: 'karkyra' } };

/** Polls a Telegram whose `getUpdates` says these, one after the other, and then one update. */
function pollingOf(first: readonly string[]) {
  const said = [...first, JSON.stringify({ ok: true, result: [update] })];
  const handled: number[] = [];
  const warned: object[] = [];
  const fetch = async (url: string) => {
    if (url.endsWith('/getMe')) return new Response(JSON.stringify({ ok: true, result: me }));
    if (url.endsWith('/deleteWebhook')) return new Response('{"ok":true,"result":true}');
    await new Promise((resolve) => setTimeout(resolve, 10));
    return new Response(said.shift() ?? '{"ok":true,"result":[]}');
  };
  const bot = new Bot('1:a', { client: { fetch: fetch as never } });
  bot.use(async (ctx) => void handled.push(ctx.update.update_id));
  const note = (what: object) => void warned.push(what);
  const polling = createPolling({
    bot: bot as never,
    allowed: ['message'],
    locks: openSqlite(':memory:').locks,
    log: { info() {}, warn: note, error: note },
    onStart() {},
  });
  return { ...polling, handled, warned };
}

describe('what stands in the place of updates does not end the bot', () => {
  test.concurrent.each([
    '{"ok":true,"result":null}',
    '{"ok":true}',
    '{}',
    '[null]',
    'null',
    '<html>Bad gateway</html>',
    '{"ok":true,"result":[null,{},{"update_id":"x"},7]}',
    '{"ok":true,"result":{"update_id":7}}',
  ])('%s', async (garbage) => {
    const { run, stop, handled } = pollingOf([garbage]);
    const running = run();
    await expect.poll(() => handled).toEqual([7]);
    await stop();
    await running;
  });
});

test('Telegram may count from a lower number on: what it brings then is new, and what it brings again is not', async () => {
  const of = (id: number) => JSON.stringify({ ok: true, result: [{ ...update, update_id: id }] });
  const { run, stop, handled } = pollingOf([of(900), of(5), of(5), of(6), of(6)]);
  const running = run();
  await expect.poll(() => handled.at(-1)).toBe(7);
  expect(handled).toEqual([900, 5, 6, 7]);
  await stop();
  await running;
});
