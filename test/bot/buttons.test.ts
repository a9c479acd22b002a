import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, missing, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('the buttons under a card', () => {
  test('Why? shows who said what, and Back the card again, in the same message', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    const sent = house.telegram.callsOf('sendMessage').length;
    expect(await bob.presses('Why?')).toContain('Why this answer');
    expect(await bob.presses('Back')).toContain('Not sure it is open · Karkyra – Kegen');
    expect(house.telegram.callsOf('sendMessage')).toHaveLength(sent);
  });

  test('Details offers topics, a topic is told with its source, and Back returns to the topics', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    await bob.presses('Details');
    expect(await bob.presses('Road')).toMatch(/Road · Karkyra – Kegen[\s\S]*Source:/);
    await bob.presses('Back');
    expect(bob.buttons()).toContain('Documents');
  });

  test('of several things that were asked each has its button, the first of them first', async () => {
    const bob = house.traveller();
    await bob.says('sim card, toilet and road at karkyra');
    expect(bob.buttons().slice(0, 3)).toEqual(['Phone and internet', 'Services', 'Road']);
  });

  test('whoever asks to be told when the border opens chooses a crossing and is subscribed', async () => {
    const bob = house.traveller();
    expect(await bob.says('tell me when the border opens')).toContain('/subscribe');
    expect(await bob.presses('Ak-Jol – Korday')).toContain('You are subscribed: Ak-Jol – Korday');
  });

  test('Refresh keeps the moment that was asked about', async () => {
    const bob = house.traveller();
    const card = await bob.says('is korday open tomorrow at 7am');
    await bob.presses('Why?');
    expect(await bob.presses('Back')).toBe(card);
    expect(await bob.presses('Refresh')).toBe('Nothing has changed.');
    expect(bob.last.text).toBe(card);
  });

  test('Refresh says in passing that nothing has changed', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    expect(await bob.presses('Refresh')).toBe('Nothing has changed.');
    expect(house.telegram.calls.at(-1)?.params).not.toHaveProperty('show_alert', true);
  });

  test('a message that Telegram finds unchanged is left as it is', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    house.telegram.faults.next(
      { method: 'editMessageText' },
      { code: 400, says: 'Bad Request: message is not modified' },
    );
    expect(await bob.presses('Why?')).toBe('');
  });

  test('a message that cannot be edited any more is sent anew', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    house.telegram.faults.next(
      { method: 'editMessageText' },
      { code: 400, says: "Bad Request: message can't be edited" },
    );
    const sent = house.telegram.callsOf('sendMessage').length;
    await bob.presses('Why?');
    expect(house.telegram.callsOf('sendMessage')).toHaveLength(sent + 1);
  });

  test('a card that is two days old is sent anew', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    const sent = house.telegram.callsOf('sendMessage').length;
    await bob.presses('Why?', { daysLater: 1 });
    expect(house.telegram.callsOf('sendMessage')).toHaveLength(sent);
    await bob.presses('Back', { daysLater: 3 });
    expect(house.telegram.callsOf('sendMessage')).toHaveLength(sent + 1);
  });

  test('Share passes on the first line and a link, where there is no inline mode', async () => {
    const shy = await openHouse({ inlineMode: false });
    const bob = shy.traveller();
    await bob.says('karkyra');
    const share = new URL(bob.last.rows.flat().find(({ text }) => text === 'Share')?.url ?? '');
    expect(share.searchParams.get('url')).toBe('https://t.me/otkel_bot?start=karkyra-kegen');
    expect(share.searchParams.get('text')).toContain('🟡 Not sure it is open · Karkyra – Kegen');
    await shy.close();
  });

  test('Other crossings lists them all, and each is a card', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    await bob.presses('Other crossings');
    expect(bob.buttons()).toEqual(expect.arrayContaining(['Ak-Jol – Korday', 'Back']));
    expect(await bob.presses('Ak-Jol – Korday')).toContain('Ak-Jol – Korday');
  });

  test('every pressed button is answered, so that its clock stops', async () => {
    const bob = house.traveller();
    await bob.says('karkyra');
    const answered = house.telegram.callsOf('answerCallbackQuery').length;
    for (const words of ['Why?', 'Back', 'Details', 'Back', 'Other crossings']) await bob.presses(words);
    expect(house.telegram.callsOf('answerCallbackQuery')).toHaveLength(answered + 5);
  });
});

describe('buttons from another time, or from nobody', () => {
  test('a crossing that has gone is refused politely', async () => {
    expect(await house.traveller().sendsData('card:en:atlantis')).toBe('This button is out of date. Please ask again.');
  });

  test.each([
    'card',
    'card:en',
    'why:en:karkyra-kegen:zzzzzzzm',
    'why:en:karkyra-kegen:hs1abx',
    'topic:en:karkyra-kegen::::weapons',
    'topic:en:karkyra-kegen',
    'more:en:karkyra-kegen::::a:b:c',
    'card:en:karkyra-kegen::KZ:9',
    'language:klingon',
    'from an older version',
    '<b>',
  ])('"%s" is refused politely', async (data) => {
    expect(await house.traveller().sendsData(data)).toBe('This button is out of date. Please ask again.');
  });

  test('a direction that the crossing does not have is named', async () => {
    expect(await house.traveller().sendsData('card:en:karkyra-kegen::CN')).toContain('does not lead to China');
  });
});

test.each(['112', 'we need help, accident at korday', 'жардам бергиле!'])(
  'whoever is in danger copies the numbers by a tap: %s',
  async (words) => {
    const bob = house.traveller();
    await bob.says(words);
    const copied = bob.last.rows.flat().flatMap(({ copy_text }) => copy_text?.text ?? []);
    expect(copied).toEqual(expect.arrayContaining(['112', '103']));
    expect(new Set(copied).size).toBe(copied.length);
  },
);

test('a button is refused in the language of its message', async () => {
  expect(await house.traveller({ language: 'en' }).sendsData('card:ky:atlantis')).toContain('Бул баскыч эскирген');
});

test('no message was missing in any language', () => {
  expect(missing).toEqual([]);
});

test('nothing of all this was an error of ours', () => {
  expect(house.telegram.rejected).toEqual([]);
  expect(house.telegram.spinning).toEqual([]);
  expect(house.logged.filter((line) => line.startsWith('error'))).toEqual([]);
});
