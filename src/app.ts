import type { Bot } from 'grammy';
import { startAlerts } from '#alerts/alerts.ts';
import type { NoticeCache } from '#alerts/notice-cache.ts';
import { createAlertPreview } from '#alerts/preview.ts';
import { createBot } from '#bot/bot.ts';
import type { BotContext } from '#bot/context.ts';
import type { ApiFetch } from '#bot/telegram/api-fetch.ts';
import { createSendAlert } from '#bot/telegram/send-alert.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import { type Knowledge, openBoard, statementReader } from './assemble.ts';
import type { Config } from './config.ts';

/** The bot, the notices it answers from, and the alerts: what runs with Telegram and without it. */
export interface App {
  readonly bot: Bot<BotContext>;
  readonly board: NoticeCache;
  /** Sends nothing more and lets go of the store, when what is under way is done. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly config: Config & { readonly token: string };
  readonly knowledge: Knowledge;
  readonly store: Store;
  readonly fetch: ApiFetch;
  /** For alerts to chats that never chose one. */
  readonly language: string;
  readonly log: Log;
  /** Told what became of every alert. */
  readonly sent?: (outcome: string) => void;
}

export async function createApp(parts: AppOptions): Promise<App> {
  const { config, knowledge, store, fetch, language, log, sent = () => {} } = parts;
  const { catalogue, translate, answerFrom, now } = knowledge;
  const { token, apiRoot, editors, alertsPerSecond, role } = config;
  const board = openBoard(store.notices, catalogue, log);
  await board.start();
  const checkStatement = statementReader(catalogue);
  const preview = createAlertPreview({ board, store, catalogue, translate, now });
  const shared = { ...knowledge, ...store, answer: answerFrom(board), preview, checkStatement, editors, log };
  const bot = createBot({ ...shared, perSecond: alertsPerSecond, token, apiRoot, fetch });
  const send = createSendAlert({ token, apiRoot, fetch, translate });
  const alerts =
    role === 'bot'
      ? null
      : startAlerts({
          store,
          board,
          catalogue,
          translate,
          language,
          perSecond: alertsPerSecond,
          now,
          log,
          async send(chat, message) {
            const outcome = await send(chat, message);
            sent(outcome.kind);
            return outcome;
          },
        });
  return {
    bot,
    board,
    async close() {
      await alerts?.close();
      board.close();
      await store.close();
    },
  };
}
