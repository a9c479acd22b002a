/*
 * The barest bot there is, a process of its own: grammY as its own first page has it, which answers everything with one
 * fixed card and its buttons. `beside.ts` measures ours against it.
 */
import { createServer } from 'node:http';
import { Bot, webhookCallback } from 'grammy';

const { BOT_API_ROOT: apiRoot = '', BOT_TOKEN: token = '', CARD = '{}', PORT, WEBHOOK_SECRET = '' } = process.env;
const { text, keyboard } = JSON.parse(CARD);

const bot = new Bot(token, { client: { apiRoot } });
bot.on('message', (ctx) => ctx.reply(text, { parse_mode: 'HTML', reply_markup: { inline_keyboard: keyboard } }));

if (PORT === undefined) await bot.start();
else {
  const handle = webhookCallback(bot, 'http', { secretToken: WEBHOOK_SECRET });
  createServer((request, response) => void handle(request, response)).listen(Number(PORT), '127.0.0.1');
  await bot.api.setWebhook(`http://127.0.0.1:${PORT}/`);
}
