/**
 * A process that tells subscribers, for the tests that kill it: `node worker.ts API-ROOT TOKEN ENGINE PLACE [PREFIX]`. The app
 * that ships, at a faster pace. Says `ready` when it has begun, and ends by itself when it is told to.
 */
import { DateTime } from 'luxon';
import { createApp } from '#app.ts';
import { createApiFetch } from '#bot/telegram/api-fetch.ts';
import { readConfig } from '#config.ts';
import { openAt } from './place.ts';

const [apiRoot = '', token = '', ...where] = process.argv.slice(2);
const log = { info: () => {}, warn: () => {}, error: () => {} };
const app = await createApp({
  config: {
    ...readConfig({ ALERTS_PER_SECOND: '1000', DATA_DIR: 'test/fixtures/small' }),
    role: 'alerts',
    apiRoot,
    token,
  },
  store: openAt(where),
  fetch: createApiFetch({ log }),
  now: () => DateTime.now(),
  log,
  pace: { alerts: { atOnce: 50, deadAfterMs: 1_000, backoffMs: [50], recheckMs: 300 } },
});
process.stdout.write('ready\n');
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
