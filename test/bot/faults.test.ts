import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { catalogue, type House, openHouse } from './house.ts';

let house: House;
afterEach(() => house.close());

describe('Telegram fails, and the bot goes on', () => {
  test.each([
    ['403: the traveller has blocked us', [{ code: 403, says: 'Forbidden: bot was blocked by the user' }]],
    ['400: a message that Telegram does not take', [{ code: 400, says: 'Bad Request' }]],
    ['5xx, again and again', Array.from({ length: 20 }, () => ({ code: 502 }))],
    ['dropped connections, again and again', Array.from({ length: 12 }, () => 'drop before' as const)],
    ['429, longer than anybody waits', [{ code: 429, retryAfter: 86_400 }]],
  ])('%s', async (_, faults) => {
    house = await openHouse();
    house.telegram.faults.next({ method: 'sendMessage' }, ...faults);
    const bob = house.traveller();
    for (let message = 0; message < 6; message += 1) await bob.says('karkyra');
    expect(await bob.says('korday')).toContain('Ak-Jol – Korday');
  });

  test('429: the answer comes as soon as Telegram allows, and only once', async () => {
    house = await openHouse();
    house.telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 30 });
    expect(await house.traveller().says('karkyra')).toContain('Karkyra – Kegen');
    expect(house.telegram.callsOf('sendMessage')).toHaveLength(2);
    expect(house.logged.join('\n')).toContain('"waitSeconds":30');
  });

  test('a chat that has blocked us is a quiet line in the log, not an error', async () => {
    house = await openHouse();
    house.telegram.faults.next({ method: 'sendMessage' }, { code: 403 });
    await house.traveller().says('karkyra');
    expect(house.logged.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(house.logged.join('\n')).toContain('does not want our messages');
  });

  test('getUpdates fails in every way that passes', async () => {
    house = await openHouse();
    house.telegram.faults.next(
      { method: 'getUpdates' },
      { code: 500 },
      'drop before',
      { code: 429, retryAfter: 2 },
      { code: 502 },
    );
    const bob = house.traveller();
    await bob.says('karkyra');
    expect(await bob.says('korday')).toContain('Ak-Jol – Korday');
  });

  test('the log holds neither the words of people nor the token', async () => {
    house = await openHouse();
    house.telegram.faults.next({ method: 'sendMessage' }, { code: 400 }, { code: 500 }, 'drop before');
    for (let message = 0; message < 3; message += 1) await house.traveller().says('my secret plan for karkyra');
    expect(house.logged.join('\n')).not.toMatch(/secret|plan|Айзада|1:/);
  });
});

describe('Telegram fails for good, and the bot says why', () => {
  test.each([401, 404])('%i: it does not know the token', async (code) => {
    house = await openHouse({ failing: { getMe: { code } } });
    expect(await house.over).toBe(1);
    expect(house.logged.join('\n')).toContain('BOT_TOKEN');
  });

  test('409: the same bot runs elsewhere', async () => {
    house = await openHouse({ failing: { getUpdates: { code: 409 } } });
    expect(await house.over).toBe(1);
    expect(house.logged.join('\n')).toContain('another process');
  });
});

describe('the store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-bot-'));
  const file = join(folder, 'otkel.db');
  afterEach(() => rmSync(file, { force: true }));

  test('a chosen language survives a restart', async () => {
    house = await openHouse({ store: openSqlite(file) });
    const before = house.traveller({ language: 'en', chat: 5 });
    await before.says('/language');
    await before.presses('Қазақша');
    await house.close();
    house = await openHouse({ store: openSqlite(file) });
    expect(await house.traveller({ language: 'en', chat: 5 }).says('korday')).toContain('Ақ-Жол – Қордай');
  });

  test('away, questions are answered in the language of words or client, and a choice is refused politely', async () => {
    house = await openHouse({ store: openSqlite(join(folder, 'nowhere', 'otkel.db')) });
    const aizada = house.traveller({ language: 'ky' });
    expect(await aizada.says('korday')).toContain('Ак-Жол – Кордай');
    await aizada.says('/language');
    expect(await aizada.presses('Русский')).toContain('временно недоступны');
    expect(house.logged.filter((line) => /store/.test(line))).toEqual([
      expect.stringContaining('the store is away: answers go on, everything else waits'),
    ]);
  });
});

test('a button of a crossing that was taken out of the data is refused politely, the others work', async () => {
  house = await openHouse();
  const bob = house.traveller({ chat: 6 });
  await bob.says('karkyra');
  await house.close();
  const crossings = catalogue.crossings.filter(({ id }) => id !== 'karkyra-kegen');
  house = await openHouse({ known: { ...catalogue, crossings } });
  const later = house.traveller({ chat: 6 });
  for (const verb of ['card', 'why', 'more', 'topic', 'list']) {
    expect(await later.sendsData(`${verb}:en:karkyra-kegen`)).toBe('This button is out of date. Please ask again.');
  }
  expect(await later.sendsData('card:en:ak-jol-korday')).toContain('Ak-Jol – Korday');
});
