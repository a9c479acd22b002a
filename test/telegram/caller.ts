import { afterEach, beforeEach } from 'vitest';
import { createTelegram, type Telegram } from './server.ts';

/** A Telegram of its own for each test, and a bot that calls it. */
export function callTelegram() {
  let telegram: Telegram;
  beforeEach(async () => {
    telegram = await createTelegram({ patienceMs: 500 });
  });
  afterEach(() => telegram.close());

  /** What the bot hears when it calls. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was answered
  async function call(method: string, params: object = {}, token = telegram.token): Promise<any> {
    const response = await fetch(`${telegram.apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(params),
    });
    return await response.json();
  }

  /** Somebody who has written to the bot, which has read it. */
  async function friend() {
    const aizada = telegram.person({ language: 'ky' });
    const said = aizada.writes('Салам');
    const [update] = (await call('getUpdates', { timeout: 5 })).result;
    await call('getUpdates', { offset: update.update_id + 1 });
    await said;
    return { aizada, chat_id: aizada.user.id, update };
  }

  return { telegram: () => telegram, call, friend };
}
