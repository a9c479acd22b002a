/**
 * A process that says one thing to one chat, for the test that stops it: `node sender.ts API-ROOT TOKEN SILENCE-MS`. Prints
 * what Telegram answered.
 */
import { createApiFetch } from '#bot/telegram/api-fetch.ts';

const [apiRoot = '', token = '', silenceMs = ''] = process.argv.slice(2);
const fetch = createApiFetch({ log: { warn: () => {} }, silenceMs: Number(silenceMs) });
const body = JSON.stringify({ chat_id: 1, text: 'Сәлем' });
const headers = { 'content-type': 'application/json' };
const response = await fetch(`${apiRoot}/bot${token}/sendMessage`, { headers, body });
process.stdout.write(JSON.stringify(await response.json()));
process.exit(0);
