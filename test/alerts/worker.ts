/**
 * A process that tells subscribers, for the tests that kill it: `node worker.ts API-URL ENGINE PLACE [PREFIX]`. Says
 * `ready` when it has begun, and ends by itself when it is told to.
 */
import { DateTime } from 'luxon';
import { startAlerts } from '#alerts/alerts.ts';
import { createTranslate } from '#i18n/translate.ts';
import { httpSend } from './http-send.ts';
import { noticeCacheOf, openAt } from './place.ts';

const [api = '', ...where] = process.argv.slice(2);
const store = openAt(where);
const { catalogue, noticeCache } = noticeCacheOf(store);
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const alerts = startAlerts({
  store,
  noticeCache,
  catalogue,
  translate: createTranslate('locales'),
  language: 'en',
  perSecond: 1000,
  send: httpSend(api),
  now: () => DateTime.now(),
  log: silent,
  pace: { atOnce: 50, deadAfterMs: 1_000, backoffMs: [50], recheckMs: 300 },
});
process.stdout.write('ready\n');
process.once('SIGTERM', () => {
  void alerts
    .close()
    .then(() => store.close())
    .then(() => process.exit(0));
});
