import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApiFetch } from '#bot/telegram/api-fetch.ts';
import { createTelegram, type Telegram } from '../telegram/server.ts';

let telegram: Telegram;
let waits: number[];
let logged: string[];
beforeEach(async () => {
  telegram = await createTelegram({ token: '1:secret' });
  telegram.person({ id: 1 }).room.standing = 'member';
  waits = [];
  logged = [];
});
afterEach(() => telegram.close());

/** Waits are written down instead of being waited for. */
function bareFetch() {
  const pause = (async (ms: number) => void waits.push(ms)) as never;
  return createApiFetch({ log: { warn: (what, message) => logged.push(`${message} ${JSON.stringify(what)}`) }, pause });
}

async function sendMessage(fetch = bareFetch()) {
  const body = JSON.stringify({ chat_id: 1, text: 'Сәлем' });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${telegram.apiRoot}/bot1:secret/sendMessage`, { method: 'POST', headers, body });
  return (await response.json()) as { ok: boolean; error_code?: number };
}

test('a call reaches Telegram with its words whole', async () => {
  expect(await sendMessage()).toMatchObject({ ok: true });
  expect(telegram.calls).toMatchObject([{ method: 'sendMessage', params: { chat_id: 1, text: 'Сәлем' } }]);
});

test('429: it waits exactly as long as Telegram says, as often as Telegram says, and then goes through', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 7 }, { code: 429, retryAfter: 3 });
  expect(await sendMessage()).toMatchObject({ ok: true });
  expect(waits).toEqual([7_000, 3_000]);
});

test('429 keeps everybody waiting, not only the call that met it', async () => {
  let over: (() => void) | undefined;
  const pause = (() => new Promise<void>((resolve) => (over = resolve))) as never;
  const fetch = createApiFetch({ log: { warn: () => {} }, pause });
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 5 });
  const first = sendMessage(fetch);
  await expect.poll(() => over).toBeDefined();
  const second = sendMessage(fetch);
  await fetch(`${telegram.apiRoot}/other`, { method: 'POST', signal: AbortSignal.timeout(50) }).catch(() => {});
  expect(telegram.calls).toHaveLength(1);
  over?.();
  await Promise.all([first, second]);
  expect(telegram.calls).toHaveLength(3);
});

test('an hour of 429 is for the caller to know about', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 3_600 });
  expect(await sendMessage()).toMatchObject({ ok: false, error_code: 429 });
  expect(waits).toEqual([]);
});

test('5xx and dropped connections are tried again, with longer and longer waits', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 502 }, 'drop before', { code: 500 });
  expect(await sendMessage()).toMatchObject({ ok: true });
  expect(waits).toEqual([250, 1_000, 3_000]);
});

test('after a few failures the caller hears of it, and nothing else happens', async () => {
  telegram.faults.next({ method: 'sendMessage' }, ...Array.from({ length: 5 }, () => ({ code: 500 })));
  expect(await sendMessage()).toMatchObject({ ok: false, error_code: 500 });
  telegram.faults.next(
    { method: 'sendMessage' },
    'drop before',
    'drop before',
    'drop before',
    'drop before',
    'drop before',
  );
  await expect(sendMessage()).rejects.toThrow();
});

test('403 and 400 are answers, not failures: they come back at once', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 403 }, { code: 400 });
  expect(await sendMessage()).toMatchObject({ error_code: 403 });
  expect(await sendMessage()).toMatchObject({ error_code: 400 });
  expect(waits).toEqual([]);
});

test('the token is never in the log', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 500 }, 'drop before', { code: 429, retryAfter: 1 });
  await sendMessage();
  expect(logged).toHaveLength(3);
  expect(logged.join('\n')).not.toContain('secret');
});

test('whoever gives up during the wait is let go at once', async () => {
  const fetch = createApiFetch({ log: { warn: () => {} } });
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 500 });
  const call = fetch(`${telegram.apiRoot}/bot1:secret/sendMessage`, {
    method: 'POST',
    signal: AbortSignal.timeout(100),
  });
  await expect(call).rejects.toThrow();
});
