import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../eventually.ts';
import { freePort } from '../store/redis-server.ts';
import { type RunningBot, startBot } from './bot.ts';

/** Telegram brings the updates, and an operator looks at the same port. */

const secret = 'nobody-can-guess-this-one';
let port: number;
let operatorPort: number;
let otkel: RunningBot;
beforeAll(async () => {
  [port, operatorPort] = await Promise.all([freePort(), freePort()]);
  const env = {
    WEBHOOK_URL: `http://127.0.0.1:${port}/from-telegram`,
    WEBHOOK_SECRET: secret,
    PORT: String(port),
    METRICS_PORT: String(operatorPort),
  };
  otkel = await startBot({ env });
});
afterAll(async () => {
  expect(await otkel?.stop()).toBe(0);
});

const at = (path: string, on = port) => `http://127.0.0.1:${on}${path}`;

test('a traveller is answered', async () => {
  const aizada = otkel.telegram.person({ language: 'ky' });
  expect((await aizada.says('каркыра')).text).toContain('Каркыра – Кеген');
  await aizada.taps('Билдирмелер');
  expect(aizada.last.text).toContain('✅ Сиз жазылдыңыз');
  expect(otkel.telegram.rejected).toEqual([]);
});

test('the same update brought twice is answered once', async () => {
  otkel.telegram.person({ id: 55_555, language: 'en' });
  const update = {
    update_id: 987_654,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: 55_555, type: 'private', first_name: 'Bob' },
      from: { id: 55_555, is_bot: false, first_name: 'Bob', language_code: 'en' },
      text: 'karkyra',
    },
  };
  const bring = () =>
    fetch(at('/from-telegram'), {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' },
      body: JSON.stringify(update),
    });
  const answers = await Promise.all([bring(), bring(), bring()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const sent = otkel.telegram.callsOf('sendMessage').filter(({ params }) => params['chat_id'] === 55_555);
  expect(sent).toHaveLength(1);
});

test('an update that makes no sense kills nobody', async () => {
  for (const parts of [
    '"message":{}',
    '"message":{"message_id":1,"date":1,"chat":{"type":"private"},"from":{"id":1,"language_code":5},"text":"karkyra"}',
  ]) {
    const headers = { 'x-telegram-bot-api-secret-token': secret };
    const answer = await fetch(at('/from-telegram'), {
      method: 'POST',
      headers,
      body: `{"update_id":987655,${parts}}`,
    });
    expect(answer.status).toBe(200);
  }
  expect(otkel.log()).toContain('makes no sense');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect((await otkel.telegram.person({ language: 'en' }).says('karkyra')).text).toContain('Karkyra');
});

describe('whoever is not Telegram', () => {
  test.each([
    { how: 'without the secret', headers: {}, body: '{"update_id":1}', status: 401 },
    { how: 'with a wrong secret', headers: { 'x-telegram-bot-api-secret-token': 'guess' }, body: '{}', status: 401 },
    { how: 'with no JSON', headers: { 'x-telegram-bot-api-secret-token': secret }, body: 'hello', status: 400 },
    { how: 'with another JSON', headers: { 'x-telegram-bot-api-secret-token': secret }, body: '[]', status: 400 },
  ])('$how is refused with $status', async ({ headers, body, status }) => {
    expect((await fetch(at('/from-telegram'), { method: 'POST', headers, body })).status).toBe(status);
  });

  test('with a very long body is refused', async () => {
    const headers = { 'x-telegram-bot-api-secret-token': secret };
    const body = `{"update_id":1,"x":"${'x'.repeat(2_000_000)}"}`;
    expect((await fetch(at('/from-telegram'), { method: 'POST', headers, body })).status).toBe(413);
  });
});

describe('an operator', () => {
  test('sees that it lives, and that nothing waits', async () => {
    expect(await (await fetch(at('/healthz'))).text()).toBe('ok\n');
    expect(await (await fetch(at('/readyz'))).json()).toEqual({ ready: true, paused: [] });
    expect((await fetch(at('/nowhere'))).status).toBe(404);
    expect((await fetch(at('/metrics'))).status, 'not for the public').toBe(404);
  });

  test('sees how long answers take and what waits', async () => {
    const text = await (await fetch(at('/metrics', operatorPort))).text();
    expect(text).toMatch(/^otkel_update_seconds_count\{intent="words",outcome="answered"\} [1-9]/m);
    expect(text).toMatch(/^otkel_update_seconds_count\{intent="alerts",outcome="answered"\} 1$/m);
    expect(text).toMatch(/^otkel_oldest_delivery_age_seconds 0$/m);
    expect(text).toMatch(/^otkel_build_info\{version="\d.+",node="24\..+",tzdata="20.+",data="[0-9a-f]{12}"\} 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).not.toMatch(/otkel_(process|nodejs)_/);
    expect(text).toMatch(/^otkel_deliveries_waiting\{urgent="no"\} 0$/m);
    expect(text).toMatch(/^otkel_notices_read_seconds \d/m);
  });
});

let nextPerson = 60_001;
test.each([
  { how: 'tells it to wait', first: [{ code: 429, retryAfter: 1 }] },
  { how: 'fails', first: [{ code: 500 }] },
  { how: 'takes long', first: [] },
])('Telegram $how for one chat: another is answered before', async ({ first }) => {
  const { telegram } = otkel;
  const answered = (chat: number) =>
    telegram.callsOf('sendMessage').some(({ code, params }) => code === 200 && params['chat_id'] === chat);
  const hold = Promise.withResolvers<void>();
  const [slow, quick] = [nextPerson++, nextPerson++];
  const speaks = (id: number) => telegram.person({ id, language: 'en' });
  // What is sent again comes as late as the other is quick.
  telegram.faults.next({ method: 'sendMessage', chat: slow }, ...first, { after: hold.promise });
  void speaks(slow).writes('karkyra');
  await eventually(() =>
    expect(telegram.callsOf('sendMessage').some(({ params }) => params['chat_id'] === slow)).toBe(true),
  );
  void speaks(quick).writes('korday');
  await eventually(() => expect(answered(quick)).toBe(true), 5);
  expect(answered(slow)).toBe(false);
  hold.resolve();
  await eventually(() => expect(answered(slow)).toBe(true));
});
