import { expect, test } from 'vitest';
import { createSendAlert } from '#bot/telegram/send-alert.ts';
import type { AlertMessage } from '#domain/alerts/delivery.ts';

/** The labels of the rows of an alert with these buttons. */
async function rowsOf(buttons: AlertMessage['buttons']): Promise<readonly (readonly string[])[]> {
  let body = '{}';
  const send = createSendAlert({
    token: '1:a',
    apiRoot: 'https://api.telegram.org',
    translate: ((_: string, key: string) => key) as never,
    async fetch(_, init) {
      body = String(init?.body);
      return new Response('{"ok":true,"result":{}}');
    },
  });
  await send(7, { html: 'Open', silent: false, language: 'ky', crossing: 'pass', buttons }, null);
  const keyboard = JSON.parse(body).reply_markup?.inline_keyboard ?? [];
  return keyboard.map((row: { text: string }[]) => row.map(({ text }) => text));
}

test('the buttons under an alert stand two to a row, so that a telephone shows their words whole', async () => {
  expect(await rowsOf(['card', 'why', 'mute'])).toEqual([['button-live', 'button-why'], ['button-mute']]);
  expect(await rowsOf(['card', 'why'])).toEqual([['button-live', 'button-why']]);
  expect(await rowsOf([])).toEqual([]);
});
