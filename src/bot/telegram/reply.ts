import { GrammyError, InlineKeyboard, type Keyboard } from 'grammy';
import type { ForceReply } from 'grammy/types';
import { fitted } from '#render/fit.ts';
import { visible } from '#render/html.ts';
import type { BotContext } from '../context.ts';

/** How every message of ours looks. */
export const looks = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

/** A message and the buttons under it. */
export interface Screen {
  readonly html: string;
  readonly keyboard?: InlineKeyboard;
}

/** After this long a card has scrolled out of sight: its button brings a new one. */
const oldHours = 48;

/** The answer to an edited question takes the place of the earlier one; any other is a new message. */
export async function reply(
  ctx: BotContext,
  screen: Screen | { readonly html: string; readonly keyboard: Keyboard | ForceReply },
): Promise<void> {
  const { html, keyboard } = screen;
  const earlier = ctx.revises;
  delete ctx.revises;
  if (earlier !== undefined && (await replaced(ctx, earlier, screen))) return;
  const sent = await ctx.reply(fitted(html), {
    ...looks,
    ...(keyboard ? { reply_markup: withKeys(ctx, keyboard) } : {}),
  });
  ctx.sent ??= sent.message_id;
  // Only the first message is the answer; what follows it is an offer.
  if (earlier !== undefined || ctx.replies.answerTo(ctx) === undefined) ctx.replies.answered(ctx, sent.message_id);
}

/**
 * A new screen for the message whose button was pressed; a new message where the old one cannot be changed any more, or has
 * long scrolled away. False when it says this already; `unchanged` then floats by.
 */
export async function revise(
  ctx: BotContext,
  { html: whole, keyboard = new InlineKeyboard() }: Screen,
  unchanged?: string,
): Promise<boolean> {
  const html = fitted(whole);
  const shown = isShown(ctx, html, keyboard);
  await acknowledge(ctx, shown ? unchanged : undefined, 'toast');
  if (shown) return false;
  const seconds = ctx.callbackQuery?.message?.date ?? ctx.present.toSeconds();
  if (ctx.present.toSeconds() - seconds > oldHours * 3600) {
    await reply(ctx, { html, keyboard });
    return true;
  }
  try {
    await ctx.editMessageText(html, { ...looks, reply_markup: withKeys(ctx, keyboard) as InlineKeyboard });
    return true;
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    if (/not modified/.test(error.description)) return false;
    if (ctx.chatId !== undefined) await reply(ctx, { html, keyboard });
    return true;
  }
}

/**
 * Stops the little clock on a pressed button, once. One pressed long ago cannot be answered any more, and that is fine. A note
 * is to be closed; a toast passes by itself.
 */
export async function acknowledge(ctx: BotContext, note?: string, how: 'note' | 'toast' = 'note'): Promise<void> {
  if (ctx.acknowledged) return;
  ctx.acknowledged = true;
  try {
    await ctx.answerCallbackQuery(note === undefined ? {} : { text: note, show_alert: how === 'note' });
  } catch (error) {
    if (!isBadRequest(error)) throw error;
  }
}

async function replaced(
  ctx: BotContext,
  message: number,
  { html, keyboard }: Parameters<typeof reply>[1],
): Promise<boolean> {
  const isInline = keyboard === undefined || keyboard instanceof InlineKeyboard;
  if (ctx.chatId === undefined || !isInline) return false;
  try {
    await ctx.api.editMessageText(ctx.chatId, message, fitted(html), {
      ...looks,
      reply_markup: withKeys(ctx, keyboard ?? new InlineKeyboard()) as InlineKeyboard,
    });
    return true;
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    return /not modified/.test(error.description);
  }
}

/** Telegram takes only so much data with a button. */
function withKeys(ctx: BotContext, keyboard: InlineKeyboard | Keyboard | ForceReply) {
  return keyboard instanceof InlineKeyboard ? ctx.longData.shorten(keyboard, ctx.present.toMillis()) : keyboard;
}

/** Whether the message under the pressed button, as it was when it was pressed, says this; or was just told to. */
function isShown(ctx: BotContext, html: string, { inline_keyboard }: InlineKeyboard): boolean {
  const message = ctx.callbackQuery?.message;
  if (message === undefined || message.date === 0) return false;
  const seen = JSON.stringify([message.text, message.reply_markup?.inline_keyboard ?? []]);
  const next = JSON.stringify([visible(html), inline_keyboard.filter((row) => row.length > 0)]);
  return seen === next || ctx.taps.isRepeated(message, `${seen}${next}`, ctx.present.toMillis());
}

function isBadRequest(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 400;
}
