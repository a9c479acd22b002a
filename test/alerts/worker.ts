/**
 * A process that tells subscribers, for the tests that kill it: `node worker.ts API-ROOT TOKEN ENGINE PLACE [PREFIX]`. The app
 * that ships, at a faster pace. Says `ready` when it has begun, and ends by itself when it is told to. `STARVED_UNTIL` names a
 * file: before it sends anything it says `starving` and gets no processor until the file is there. `DEAD_AFTER_MS`: how soon
 * another worker takes it for dead.
 */
import { existsSync, writeSync } from 'node:fs';
import { DateTime } from 'luxon';
import { createApp } from '#app.ts';
import { createApiFetch } from '#bot/telegram/api-fetch.ts';
import { readConfig } from '#config.ts';
import type { Store } from '#domain/ports/store.ts';
import { openAt } from './place.ts';

const [apiRoot = '', token = '', ...where] = process.argv.slice(2);
const log = { info: () => {}, warn: () => {}, error: () => {} };
const { STARVED_UNTIL: until, DEAD_AFTER_MS: deadAfterMs = '1000' } = process.env;

/** Nothing of this process goes on, neither timers nor answers. */
function starve(file: string): void {
  writeSync(1, 'starving\n');
  const clock = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(file)) Atomics.wait(clock, 0, 0, 20);
}

function starving(store: Store, file: string): Store {
  const { travellers } = store;
  const languageOf: typeof travellers.languageOf = async (chat) => {
    starve(file);
    return await travellers.languageOf(chat);
  };
  return { ...store, travellers: { ...travellers, languageOf } };
}

const store = openAt(where);
const app = await createApp({
  config: {
    ...readConfig({ ALERTS_PER_SECOND: '1000', DATA_DIR: 'test/fixtures/small' }),
    role: 'alerts',
    apiRoot,
    token,
  },
  store: until === undefined ? store : starving(store, until),
  fetch: createApiFetch({ log }),
  now: () => DateTime.now(),
  log,
  pace: { alerts: { atOnce: 50, deadAfterMs: Number(deadAfterMs), backoffMs: [50], recheckMs: 300 } },
});
process.stdout.write('ready\n');
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
