import { GrammyError } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { referenceOf } from '#i18n/languages.ts';
import { escapeHtml } from '#render/html.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { keepNewest } from '../telegram/keep-newest.ts';
import { looks, reply } from '../telegram/reply.ts';

/** The rest of a very long letter is left out, so that it fits under its heading. */
const longestLetter = 3500;

/** Nobody can bury the editors in letters. */
const betweenLettersMs = 60_000;
const sendersAtMost = 1000;

/** `/feedback …`: a letter to the editors. They learn the text and the language, not who wrote. */
export const feedback: Intent = {
  command: 'feedback',

  install(bot, services) {
    const { editors } = services;
    /** When each chat last wrote, in milliseconds. */
    const lastLetters = new Map<number, number>();

    bot.command('feedback', async (ctx) => {
      const { html } = ctx.renderer;
      const letter = ctx.match.trim().slice(0, longestLetter);
      if (letter === '') return reply(ctx, { html: html('feedback-ask') });
      const nowMs = ctx.present.toMillis();
      if (nowMs - (lastLetters.get(ctx.chat.id) ?? -Infinity) < betweenLettersMs) {
        throw new Refusal('error-feedback-soon');
      }
      keepNewest(lastLetters, ctx.chat.id, nowMs, sendersAtMost);
      const read = await Promise.all(editors.map((editor) => isHandedTo(editor, letter, ctx, services)));
      if (!read.includes(true)) throw new Refusal('error-no-editors');
      await reply(ctx, { html: html('feedback-thanks') });
    });
  },
};

/** An editor who has blocked us, or never wrote to us, cannot be reached; the others can. */
async function isHandedTo(
  editor: number,
  letter: string,
  ctx: BotContext,
  { travellers, languages, log }: Services,
): Promise<boolean> {
  const language = (await travellers.languageOf(editor).catch(() => null)) ?? referenceOf(languages);
  const written = languages.find(({ code }) => code === ctx.asker.language)?.name ?? ctx.asker.language;
  const heading = ctx.renderer.inLanguage(language).bold('feedback-heading', { language: written });
  try {
    await ctx.api.sendMessage(editor, `${heading}\n\n${escapeHtml(letter)}`, looks);
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    log.warn({ code: error.error_code }, 'an editor could not be reached');
    return false;
  }
}
