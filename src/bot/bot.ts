import { sequentialize } from '@grammyjs/runner';
import { Bot, type Composer, GrammyError, HttpError } from 'grammy';
import { refusalIn } from '#answer/refusal.ts';
import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import type { Locks } from '#domain/ports/locks.ts';
import { chooseLanguage } from '#i18n/languages.ts';
import { escapeHtml } from '#render/html.ts';
import { languageUnder } from './callback-data.ts';
import type { Asker, BotContext, EditorContext } from './context.ts';
import type { Services } from './intent.ts';
import { cardRows, commands, intents } from './intents.ts';
import { publishProfile } from './profile.ts';
import type { ApiFetch } from './telegram/api-fetch.ts';
import { edits } from './telegram/edits.ts';
import { createLongData } from './telegram/long-data.ts';
import { permanentReason } from './telegram/permanent-error.ts';
import { createPolling } from './telegram/polling.ts';
import { createRecentReplies } from './telegram/recent-replies.ts';
import { acknowledge, reply } from './telegram/reply.ts';
import { createTapGuard } from './telegram/tap-guard.ts';

/** The bot, ready to `init` and to be handed updates by whoever has them: polling, a webhook, a terminal. */
export function createBot(
  options: Omit<Services, 'commands' | 'cardRows' | 'me'> & {
    token: string;
    apiRoot: string;
    fetch: ApiFetch;
    /** A quick answer needs no sign that it is coming. */
    typingAfterMs?: number;
  },
): Bot<BotContext> {
  const { token, apiRoot, fetch, typingAfterMs = 1_000, ...rest } = options;
  const bot = new Bot<BotContext>(token, { client: { apiRoot, fetch: fetch as never } });
  const services: Services = { ...rest, commands, cardRows, me: () => bot.botInfo };
  const replies = createRecentReplies();
  const taps = createTapGuard();
  const longData = createLongData();

  // Chats do not wait for each other; the updates of one are answered in their order.
  bot.use(sequentialize((ctx) => String(ctx.chatId ?? ctx.from?.id ?? '')));
  bot.use(async (ctx, next) => {
    Object.assign(ctx, { replies, taps, longData });
    ctx.present = services.now();
    const typing = showTyping(ctx, typingAfterMs);
    ctx.asker = await askerOf(ctx, services);
    ctx.renderer = services.rendererFor(ctx.asker.language, ctx.present);
    try {
      restoreData(ctx);
      await next();
      if (ctx.callbackQuery) await acknowledge(ctx);
    } catch (error) {
      await explain(ctx, error, services);
    } finally {
      clearTimeout(typing);
    }
  });
  bot.use(edits);
  const isEditor = ({ from, chat }: BotContext) =>
    chat?.type === 'private' && from !== undefined && services.editors.includes(from.id);
  for (const intent of intents) {
    if (intent.audience === undefined) intent.install(bot, services);
    else intent.install(bot.filter(isEditor) as unknown as Composer<EditorContext>, services);
  }

  // What is left over: an update that failed even while its failure was being explained.
  bot.catch(({ error }) => services.log.error({ error: wordsOf(error) }, 'an update was lost'));
  return bot;
}

/** A button may carry a key in the place of what is too long for it. */
function restoreData({ callbackQuery, longData, present }: BotContext): void {
  if (callbackQuery?.data === undefined) return;
  callbackQuery.data = longData.restore(callbackQuery.data, present.toMillis());
}

/** What we want to hear of. */
const allowedUpdates = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/** Asks Telegram for updates until somebody stops it. */
export function createUpdatePolling(
  bot: Bot<BotContext>,
  services: Pick<Services, 'languages' | 'translate' | 'log'> & { readonly locks: Locks },
): { run(): Promise<number>; stop(): Promise<void> } {
  const { log, locks } = services;
  const onStart = () => {
    log.info({ username: bot.botInfo.username }, 'listening');
    void publishProfile(bot, services);
  };
  const polling = createPolling({ bot, allowed: allowedUpdates, locks, log, onStart });
  return {
    run: () =>
      polling.run().then(
        () => 0,
        (error: unknown) => explainEnd(error, log),
      ),
    stop: polling.stop,
  };
}

/** Tells Telegram where to bring updates from now on. */
export async function listen(
  bot: Bot<BotContext>,
  services: Pick<Services, 'languages' | 'translate' | 'log'>,
  { url, secret }: { readonly url: string; readonly secret: string },
): Promise<void> {
  await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates });
  services.log.info({ username: bot.botInfo.username }, 'listening');
  void publishProfile(bot, services);
}

/** Says why there is no going on. Returns the exit code. */
export function explainEnd(error: unknown, log: Services['log']): number {
  log.error({ error: wordsOf(error) }, permanentReason(error) ?? 'listening to Telegram has ended');
  return 1;
}

async function askerOf(ctx: BotContext, services: Services): Promise<Asker> {
  const spoken = (code: string | null | undefined) =>
    services.languages.find((language) => language.code === code)?.code;
  const client = chooseLanguage(services.languages, ctx.from?.language_code);
  const chosen = spoken(await chosenIn(ctx, services)) ?? null;
  return { chosen, client, language: chosen ?? spoken(languageUnder(ctx.callbackQuery?.data)) ?? client };
}

/** The store may be away; then nobody has chosen, and the answer still comes. */
async function chosenIn(ctx: BotContext, { travellers, log }: Services): Promise<string | null> {
  // An inline question comes from no chat: what its asker chose in their own chat with us counts.
  const chat = ctx.chatId ?? ctx.inlineQuery?.from.id;
  if (chat === undefined) return null;
  try {
    return await travellers.languageOf(chat);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) log.error({ error: wordsOf(error) }, 'the store cannot be read');
    return null;
  }
}

/** The one boundary: a refusal says its message; the rest is our fault, is logged, and is owned up to where that can be. */
async function explain(ctx: BotContext, problem: unknown, { translate, log }: Services): Promise<void> {
  // What needs the store must wait; whoever asked for it is told so. The log hears of it once, from the store itself.
  const error = problem instanceof StoreUnavailable ? new Refusal('error-store-away') : problem;
  if (error instanceof GrammyError && error.error_code === 403) {
    log.info({ method: error.method }, 'a chat does not want our messages');
    return;
  }
  const refused = error instanceof Refusal;
  if (!refused) log.error({ error: wordsOf(error), update: ctx.update.update_id }, 'an update failed');
  if (isUnreachable(error)) return;
  const { language } = ctx.asker;
  const text = refused ? refusalIn(translate, language, error) : translate(language, 'error');
  const isPrivate = ctx.chat?.type === 'private';
  if (ctx.inlineQuery) await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true });
  else if (ctx.callbackQuery && !ctx.acknowledged && text.length <= longestNote) await acknowledge(ctx, text);
  else if (isPrivate || (refused && ctx.chat)) await reply(ctx, { html: escapeHtml(text) });
  if (ctx.callbackQuery) await acknowledge(ctx);
}

/** What Telegram floats over a chat when a button was pressed: at most so many characters. */
const longestNote = 200;

function showTyping(ctx: BotContext, typingAfterMs: number): NodeJS.Timeout | undefined {
  if (ctx.message === undefined || ctx.chat?.type !== 'private') return undefined;
  return setTimeout(() => void ctx.replyWithChatAction('typing').catch(() => {}), typingAfterMs).unref();
}

/** Telegram has not taken a message even after waiting: it would not take an apology either. */
function isUnreachable(error: unknown): boolean {
  return (
    error instanceof HttpError ||
    (error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500))
  );
}

/** An error without what people wrote: a refused call would bring its whole payload. */
function wordsOf(error: unknown): object | string {
  if (error instanceof GrammyError) return { method: error.method, code: error.error_code, says: error.description };
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
