import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { createTelegram, type Telegram } from '../telegram/server.ts';
import { type House, openHouse } from './house.ts';

let house: House;
let store: Store;
let telegram: Telegram;
/** Ends every wait before another try, and the call that hangs. */
let release: () => void;
let held: Promise<void>;

const open = () => openHouse({ store, telegram, pause: () => held });
beforeEach(async () => {
  ({ promise: held, resolve: release } = Promise.withResolvers<void>());
  store = openSqlite(':memory:');
  telegram = await createTelegram({ token: '1:secret' });
  house = await open();
});
afterEach(async () => {
  release();
  await house.close();
  await store.close();
  await telegram.close();
});

/** The texts that reached these chats, in the order of the calls. */
const heard = (chat: number) =>
  telegram
    .callsOf('sendMessage')
    .flatMap(({ code, params }) => (code === 200 && params['chat_id'] === chat ? String(params['text']) : []));

function chat(id: number) {
  return telegram.person({ id, language: 'en' });
}

describe('chats do not wait for each other', () => {
  test.each([
    { how: 'tells it to wait', fault: () => ({ code: 429, retryAfter: 30 }) },
    { how: 'fails', fault: () => ({ code: 500 }) },
    { how: 'hangs', fault: () => ({ after: held }) },
  ])('Telegram $how for one: another is answered before', async ({ fault }) => {
    telegram.faults.next({ method: 'sendMessage', chat: 1 }, fault());
    void chat(1).writes('karkyra');
    await expect.poll(() => telegram.callsOf('sendMessage')).toHaveLength(1);
    void chat(2).writes('korday');
    await expect.poll(() => heard(2)).toEqual([expect.stringContaining('Ak-Jol – Korday')]);
    expect(heard(1)).toEqual([]);
    release();
    await expect.poll(() => heard(1)).toEqual([expect.stringContaining('Karkyra – Kegen')]);
  });

  test('one chat is answered in its order, even where the first answer takes long', async () => {
    telegram.faults.next({ method: 'sendMessage', chat: 1 }, { after: held });
    for (const words of ['karkyra', 'korday', 'chaldybar']) void chat(1).writes(words);
    void chat(2).writes('korday');
    await expect.poll(() => heard(2)).toHaveLength(1);
    expect(telegram.callsOf('sendMessage').filter(({ params }) => params['chat_id'] === 1)).toHaveLength(1);
    release();
    const order = ['Karkyra – Kegen', 'Ak-Jol – Korday', 'Chaldybar'].map((name) => expect.stringContaining(name));
    await expect.poll(() => heard(1)).toEqual(order);
  });

  test('a hundred and twenty questions come in while one hangs: all are answered', async () => {
    telegram.faults.next({ method: 'sendMessage', chat: 1 }, { after: held });
    void chat(1).writes('karkyra');
    for (let id = 100; id < 220; id += 1) void chat(id).writes('korday');
    await expect.poll(() => telegram.callsOf('sendMessage').filter(({ code }) => code === 200)).toHaveLength(120);
    expect(heard(1)).toEqual([]);
    release();
    await expect.poll(() => heard(1)).toHaveLength(1);
  });
});

test('hundreds of questions of the one chat that hangs keep nobody else from being answered', async () => {
  telegram.faults.next({ method: 'sendMessage', chat: 1 }, { after: held });
  for (let count = 0; count < 450; count += 1) void chat(1).writes('karkyra');
  void chat(2).writes('korday');
  await expect.poll(() => heard(2)).toEqual([expect.stringContaining('Ak-Jol – Korday')]);
  expect(heard(1)).toEqual([]);
});

describe('updates once', () => {
  test('an orderly stop in a batch of a hundred confirms what is done: after it nothing is answered twice or never', async () => {
    for (let id = 1; id <= 100; id += 1) void chat(id).writes('karkyra');
    await expect.poll(() => telegram.callsOf('sendMessage').length).toBeGreaterThan(20);
    await house.close();
    house = await open();
    await expect.poll(() => telegram.callsOf('sendMessage').length).toBeGreaterThanOrEqual(100);
    await house.close();
    house = await open();
    const answered = telegram.callsOf('sendMessage').map(({ params }) => params['chat_id']);
    expect(answered).toHaveLength(100);
    expect(new Set(answered).size).toBe(100);
  });
});
