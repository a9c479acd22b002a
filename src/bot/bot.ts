import { sequentialize } from '@grammyjs/runner';
import { Bot, type Composer, GrammyError, HttpError } from 'grammy';
import { RefusalOfWords, refusalIn } from '#answer/refusal.ts';
import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import type { Standing } from '#domain/ports/flood.ts';
import type { Locks } from '#domain/ports/locks.ts';
import { escapeHtml } from '#render/html.ts';
import { askerOf } from './account/asker.ts';
import { publishProfile } from './account/profile.ts';
import { languageUnder } from './callback-data.ts';
import type { BotContext, EditorContext } from './context.ts';
import { wordsArticle } from './elsewhere/article.ts';
import { standingOf } from './flood-guard.ts';
import { editorCommands, type Services } from './intent.ts';
import { cardRows, commands, intents } from './intents.ts';
import { rememberQuestion } from './last-question.ts';
import { createMeasure, type Handled } from './measure.ts';
import type { ApiFetch } from './telegram/api-fetch.ts';
import { edits } from './telegram/edits.ts';
import { Lanes } from './telegram/lanes.ts';
import { createLongData } from './telegram/long-data.ts';
import { permanentReason } from './telegram/permanent-error.ts';
import { createPolling } from './telegram/polling.ts';
import { createRecentReplies } from './telegram/recent-replies.ts';
import { acknowledge, reply } from './telegram/reply.ts';
import { isSound } from './telegram/sound.ts';
import { createTapGuard } from './telegram/tap-guard.ts';
import { putCommandRight } from './telegram/text-for-bot.ts';
import { turnIn } from './telegram/turns.ts';
import { onlyOurs } from './telegram/updates-once.ts';

/** Commands that stand in no menu. */
const unlisted = ['reports', 'drafts', 'cancel'] as const;
/** What a command that was mistyped may have meant. */
const known = [...commands, ...editorCommands, ...unlisted];

/** The bot, ready to `init` and to be handed updates by whoever has them: polling, a webhook, a terminal. */
export function createBot(
  options: Omit<Services, 'commands' | 'cardRows' | 'me'> & {
    token: string;
    apiRoot: string;
    fetch: ApiFetch;
    /** A quick answer needs no sign that it is coming. */
    typingAfterMs?: number;
    /** Told what became of every update. */
    handled?: (handled: Handled) => void;
  },
): Bot<BotContext> {
  const { token, apiRoot, fetch, typingAfterMs = 1_000, handled = () => {}, ...rest } = options;
  const bot = new Bot<BotContext>(token, { client: { apiRoot, fetch: fetch as never } });
  const services: Services = { ...rest, commands, cardRows, me: () => bot.botInfo };
  const [replies, taps, longData] = [createRecentReplies(), createTapGuard(), createLongData()];

  bot.use(createMeasure(handled));
  // Chats do not wait for each other; the updates of one are answered in their order.
  bot.use(sequentialize(({ update }) => turnIn(update)));
  bot.use(onlyOurs);
  bot.use(async (ctx, next) => {
    if (!isSound(ctx.update)) return services.log.warn({}, 'an update makes no sense and is left out');
    Object.assign(ctx, { replies, taps, longData });
    putCommandRight(ctx, known);
    ctx.present = services.now();
    const typing = showTyping(ctx, typingAfterMs);
    // Asked together, so that they make one round trip.
    const [asker, standing] = await Promise.all([askerOf(ctx, services), standingOf(ctx, services)]);
    ctx.asker = asker;
    ctx.renderer = services.rendererFor(asker.language, ctx.present);
    try {
      if (standing.kind === 'just-over') throw tooMuch(standing);
      // Who is over is answered nothing: only a pressed button stops its little clock.
      if (standing.kind === 'within') {
        restoreData(ctx, services);
        await next();
      }
      if (ctx.callbackQuery) await acknowledge(ctx);
    } catch (error) {
      await explain(ctx, error, services);
    } finally {
      clearTimeout(typing);
    }
    await rememberQuestion(ctx, services);
  });
  bot.use(edits);
  const isEditor = ({ from, chat, guestMessage }: BotContext) =>
    chat?.type === 'private' && guestMessage === undefined && from !== undefined && services.editors.includes(from.id);
  const lanes = new Lanes();
  for (const intent of intents) {
    if (intent.audience === undefined) intent.install(lanes, services);
    else intent.install(lanes.filter(isEditor) as unknown as Composer<EditorContext>, services);
  }
  bot.use(lanes);

  // What is left over: an update that failed even while its failure was being explained.
  bot.catch(({ error }) => services.log.error({ error: wordsOf(error) }, 'an update was lost'));
  return bot;
}

function tooMuch({ seconds }: Standing): Refusal {
  return new Refusal('error-flood', { minutes: String(Math.ceil(seconds / 60)) });
}

/** A button may carry a key in the place of what is too long for it. @throws Refusal where its language is none of ours */
function restoreData({ callbackQuery, longData, present }: BotContext, { languages }: Services): void {
  if (callbackQuery?.data === undefined) return;
  callbackQuery.data = longData.restore(callbackQuery.data, present.toMillis());
  const language = languageUnder(callbackQuery.data) ?? '';
  const isForged = /^[a-z]{2,3}$/.test(language) && !languages.some(({ code }) => code === language);
  if (isForged) throw new Refusal('error-old-button');
}

/** What we want to hear of. */
const allowedUpdates = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'inline_query',
  'guest_message',
  'my_chat_member',
] as const;

/** Asks Telegram for updates until somebody stops it. */
export function createUpdatePolling(
  bot: Bot<BotContext>,
  services: Pick<Services, 'catalogue' | 'languages' | 'translate' | 'log'> & { readonly locks: Locks },
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
  services: Pick<Services, 'catalogue' | 'languages' | 'translate' | 'log'>,
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

/** The one boundary: a refusal says its message; the rest is our fault, is logged, and is owned up to where that can be. */
async function explain(ctx: BotContext, problem: unknown, { translate, log }: Services): Promise<void> {
  // What needs the store must wait; whoever asked for it is told so. The log hears of it once, from the store itself.
  const error = problem instanceof StoreUnavailable ? new Refusal('error-store-away') : problem;
  if (error instanceof GrammyError && error.error_code === 403) {
    log.info({ method: error.method }, 'a chat does not want our messages');
    return;
  }
  const refused = error instanceof Refusal;
  ctx.outcome = refused ? 'refused' : 'failed';
  if (!refused) log.error({ error: wordsOf(error), update: ctx.update.update_id }, 'an update failed');
  if (isUnreachable(error)) return;
  const { language } = ctx.asker;
  if (error instanceof RefusalOfWords && error.last !== undefined) ctx.leaves = error.last;
  const text = refused ? refusalIn(translate, language, error) : translate(language, 'error');
  const isPrivate = ctx.chat?.type === 'private';
  if (ctx.guestMessage) return sayAsGuest(ctx, text);
  if (ctx.inlineQuery) await sayInline(ctx, refused ? text : null);
  else if (ctx.callbackQuery && !ctx.acknowledged && text.length <= longestNote) await acknowledge(ctx, text);
  else if (isPrivate || (refused && ctx.chat)) await reply(ctx, { html: escapeHtml(text) });
  if (ctx.callbackQuery) await acknowledge(ctx);
}

/** What Telegram floats over a chat when a button was pressed: at most so many characters. */
const longestNote = 200;

/** Above an inline answer stand so many characters at most. */
const longestInlineNote = 64;

async function sayInline(ctx: BotContext, note: string | null): Promise<void> {
  const isShort = note !== null && note.length <= longestInlineNote;
  const button = isShort ? { button: { text: note, start_parameter: 'inline' } } : {};
  await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true, ...button });
}

/** A guest has one answer: what was refused, or that something went wrong, unless it has been given. */
async function sayAsGuest({ api, guestMessage }: BotContext, text: string): Promise<void> {
  const query = guestMessage?.guest_query_id ?? '';
  await api.answerGuestQuery(query, wordsArticle(escapeHtml(text), { id: 'refused' })).catch(() => {});
}

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
