import { GrammyError, InlineKeyboard } from 'grammy';
import type { BotContext } from './context.ts';

/** How every message of ours looks. */
const looks = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

/** A new message. */
export async function reply(ctx: BotContext, html: string, keyboard?: InlineKeyboard): Promise<void> {
  await ctx.reply(html, { ...looks, ...(keyboard ? { reply_markup: keyboard } : {}) });
}

/** New words for the message whose button was pressed; a new message where the old one cannot be changed any more. */
export async function revise(ctx: BotContext, html: string, keyboard = new InlineKeyboard()): Promise<void> {
  await acknowledge(ctx);
  try {
    await ctx.editMessageText(html, { ...looks, reply_markup: keyboard });
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    if (!/not modified/.test(error.description)) await reply(ctx, html, keyboard);
  }
}

/** Stops the little clock on a pressed button. One pressed long ago cannot be answered any more, and that is fine. */
export async function acknowledge(ctx: BotContext, note?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(note === undefined ? {} : { text: note, show_alert: true });
  } catch (error) {
    if (!isBadRequest(error)) throw error;
  }
}

function isBadRequest(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 400;
}
