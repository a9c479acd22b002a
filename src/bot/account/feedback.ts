import { GrammyError } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { referenceOf } from '#i18n/languages.ts';
import { beginningOf } from '#render/fit.ts';
import { escapeHtml } from '#render/html.ts';
import type { BotContext } from '../context.ts';
import { count } from '../flood-guard.ts';
import type { Intent, Services } from '../intent.ts';
import { looks, reply } from '../telegram/reply.ts';

/** The rest of a very long letter is left out, so that it fits under its heading. */
const longestLetter = 3500;

/** `/feedback …`: a letter to the editors. They learn the text and the language, not who wrote. */
export const feedback: Intent = {
  command: 'feedback',

  install(bot, services) {
    const { editors } = services;

    bot.command('feedback', async (ctx) => {
      const { html } = ctx.renderer;
      const letter = beginningOf(ctx.match.trim(), longestLetter);
      if (letter === '') return reply(ctx, { html: html('feedback-ask') });
      // Nobody can bury the editors in letters, nor all together.
      const isOver = async (who: 'writer' | 'letters', id: number) =>
        (await count(services, who, id, 1)).kind !== 'within';
      if (await isOver('writer', ctx.chat.id)) throw new Refusal('error-feedback-soon');
      if (await isOver('letters', everybody)) throw new Refusal('error-feedback-full');
      const read = await Promise.all(editors.map((editor) => isHandedTo(editor, letter, ctx, services)));
      if (!read.includes(true)) throw new Refusal('error-no-editors');
      await reply(ctx, { html: html('feedback-thanks') });
    });
  },
};

const everybody = 0;

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
