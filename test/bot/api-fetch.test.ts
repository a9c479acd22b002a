import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApiFetch } from '#bot/telegram/api-fetch.ts';
import { eventually } from '../eventually.ts';
import { programEnv } from '../program-env.ts';
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

async function sendMessage(fetch = bareFetch(), chat = 1) {
  const body = JSON.stringify({ chat_id: chat, text: 'Сәлем' });
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

test('429 that asks for no wait at all is no reason to ask as fast as we can', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 0 }, { code: 429, retryAfter: -5 });
  expect(await sendMessage()).toMatchObject({ ok: true });
  expect(waits).toEqual([1_000, 1_000]);
});

/** A fetch whose waits end when the test says so. */
function heldFetch() {
  const ends: (() => void)[] = [];
  const pause = (() => new Promise<void>((resolve) => void ends.push(resolve))) as never;
  return { fetch: createApiFetch({ log: { warn: () => {} }, pause }), ends };
}

test('429 keeps its chat waiting: what comes after waits too, in a dialogue as well', async () => {
  const { fetch, ends } = heldFetch();
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 5 });
  const first = sendMessage(fetch);
  await expect.poll(() => ends).toHaveLength(1);
  const second = sendMessage(fetch);
  await sendMessage(bareFetch());
  expect(telegram.calls).toHaveLength(2);
  ends[0]?.();
  await Promise.all([first, second]);
  expect(telegram.calls).toHaveLength(4);
});

test('429 for a group keeps no person waiting, and one for our own name keeps nobody', async () => {
  telegram.person({ id: 2 }).room.standing = 'member';
  const { fetch, ends } = heldFetch();
  telegram.faults.next({ method: 'sendMessage', chat: 1 }, { code: 429, retryAfter: 50 });
  telegram.faults.next({ method: 'setMyName' }, { code: 429, retryAfter: 50 });
  const group = sendMessage(fetch);
  const name = fetch(`${telegram.apiRoot}/bot1:secret/setMyName`, { method: 'POST' });
  await expect.poll(() => ends).toHaveLength(2);
  expect(await sendMessage(fetch, 2)).toMatchObject({ ok: true });
  for (const end of ends) end();
  await Promise.all([group, name]);
});

test('429 again and again has an end: the caller hears of it after a minute of waits', async () => {
  telegram.faults.next({ method: 'sendMessage' }, ...Array.from({ length: 9 }, () => ({ code: 429, retryAfter: 25 })));
  expect(await sendMessage()).toMatchObject({ ok: false, error_code: 429 });
  expect(waits).toEqual([25_000, 25_000]);
});

test('an hour of 429 is for the caller to know about', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 3_600 });
  expect(await sendMessage()).toMatchObject({ ok: false, error_code: 429 });
  expect(waits).toEqual([]);
});

test('5xx and broken lines are tried again, with longer and longer waits', async () => {
  telegram.faults.next({ method: 'sendMessage' }, { code: 502 }, 'drop before', { code: 500 });
  expect(await sendMessage()).toMatchObject({ ok: true });
  expect(waits).toEqual([250, 1_000, 3_000]);
});

test('a message whose answer was lost goes once more, and not a third time', async () => {
  telegram.faults.next({ method: 'sendMessage' }, 'drop after', 'drop after', 'drop after', 'drop after');
  await expect(sendMessage()).rejects.toThrow();
  expect(telegram.callsOf('sendMessage')).toHaveLength(2);
});

test('what people do not read twice goes again as often as it takes', async () => {
  telegram.faults.next({ method: 'setMyName' }, 'drop after', 'drop after', 'drop after');
  const response = await bareFetch()(`${telegram.apiRoot}/bot1:secret/setMyName`, { method: 'POST' });
  expect(response.status).toBe(200);
});

test('with Telegram away nothing has arrived: it is tried as often as after a 5xx', async () => {
  await telegram.close();
  await expect(sendMessage()).rejects.toThrow();
  expect(waits).toEqual([250, 1_000, 3_000, 8_000, 15_000]);
});

test('after a few failures the caller hears of it, and nothing else happens', async () => {
  telegram.faults.next({ method: 'sendMessage' }, ...Array.from({ length: 6 }, () => ({ code: 500 })));
  expect(await sendMessage()).toMatchObject({ ok: false, error_code: 500 });
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
  telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 50 });
  const call = fetch(`${telegram.apiRoot}/bot1:secret/sendMessage`, {
    method: 'POST',
    signal: AbortSignal.timeout(100),
  });
  await expect(call).rejects.toThrow();
});

test('a process that was stopped until its time was over reads first what was answered meanwhile', async () => {
  const silenceMs = 400;
  const answer = Promise.withResolvers<void>();
  telegram.faults.next({ method: 'sendMessage' }, { after: answer.promise });
  const script = new URL('./sender.ts', import.meta.url).pathname;
  const args = [script, telegram.apiRoot, '1:secret', String(silenceMs)];
  const sender = spawn(process.execPath, args, { env: programEnv, stdio: ['ignore', 'pipe', 'inherit'] });
  const said = text(sender.stdout);
  try {
    await eventually(() => expect(telegram.calls).toHaveLength(1), 5);
    sender.kill('SIGSTOP');
    const stopped = performance.now();
    answer.resolve();
    await eventually(() => expect(performance.now() - stopped).toBeGreaterThan(silenceMs));
    sender.kill('SIGCONT');
    expect(JSON.parse(await said)).toMatchObject({ ok: true });
    expect(telegram.callsOf('sendMessage')).toHaveLength(1);
  } finally {
    sender.kill('SIGKILL');
  }
});

test('whoever never answers is given up', async () => {
  const answer = Promise.withResolvers<void>();
  telegram.faults.next({ method: 'sendMessage' }, { after: answer.promise }, { after: answer.promise });
  const pause = (async () => {}) as never;
  const fetch = createApiFetch({ log: { warn: () => {} }, pause, silenceMs: 20 });
  await expect(sendMessage(fetch)).rejects.toThrow('no answer');
  expect(telegram.callsOf('sendMessage')).toHaveLength(2);
  answer.resolve();
});
