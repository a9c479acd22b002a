import { GrammyError } from 'grammy';
import { type Letter, lettersKeptDays } from '#domain/notes/letter.ts';
import { beginningOf } from '#render/fit.ts';
import { escapeHtml } from '#render/html.ts';
import { chatOf, type EditorContext } from '../context.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { looks, reply } from '../telegram/reply.ts';
import { letterAnswered, longestLetter } from './letter.ts';

/** An editor replies to a letter: its writer gets the words, in a frame in their language, and nothing of who wrote them. */
export const answerLetter: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    const { letters } = services;

    bot.on('message', async (ctx, next) => {
      const { text } = ctx.message;
      const answered = letterAnswered(ctx, services);
      if (answered === undefined || text?.startsWith('/')) return next();
      const { html } = ctx.renderer;
      if (text === undefined) return reply(ctx, { html: html('feedback-answer-words') });
      if (ctx.isEdit) return reply(ctx, { html: html('feedback-answer-edited') });
      const letter = await letters.find(chatOf(ctx), answered.message_id, ctx.present.toMillis());
      if (letter === null) {
        return reply(ctx, { html: html('feedback-answer-late', { days: String(lettersKeptDays) }) });
      }
      const isPassed = await isPassedOn(ctx, text, letter, services);
      await reply(ctx, { html: html(isPassed ? 'feedback-answer-sent' : 'feedback-answer-lost') });
    });
  },
};

/** False where the chat takes no messages of ours any more. */
async function isPassedOn(
  ctx: EditorContext,
  text: string,
  { writer, wrote, language }: Letter,
  { travellers }: Services,
): Promise<boolean> {
  const { html, bold } = ctx.renderer.inLanguage((await travellers.languageOf(writer)) ?? language);
  const words = escapeHtml(beginningOf(text, longestLetter));
  const parts = [bold('feedback-answer'), words, html('feedback-answer-more')];
  try {
    await ctx.api.sendMessage(writer, parts.join('\n\n'), {
      ...looks,
      reply_parameters: { message_id: wrote, allow_sending_without_reply: true },
    });
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || ![400, 403].includes(error.error_code)) throw error;
    return false;
  }
}
