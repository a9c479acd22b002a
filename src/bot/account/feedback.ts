import { GrammyError } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { referenceOf } from '#i18n/languages.ts';
import { bold, escapeHtml } from '#render/html.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { looks, reply } from '../telegram/reply.ts';

/** The rest of a very long letter is left out, so that it fits under its heading. */
const longestLetter = 3500;

/** Nobody can bury the editors in letters. */
const betweenLettersMs = 60_000;

/** `/feedback …`: a letter to the editors. They learn the words and the language, not who wrote. */
export const feedback: Intent = {
  command: 'feedback',

  install(bot, services) {
    const { translate } = services;

    bot.command('feedback', async (ctx) => {
      const { language } = ctx.asker;
      const letter = ctx.match.trim().slice(0, longestLetter);
      if (letter === '') return reply(ctx, escapeHtml(translate(language, 'feedback-ask')));
      if (ctx.recent.isSoon(`feedback ${ctx.chat.id}`, ctx.present.toMillis(), betweenLettersMs)) {
        throw new Refusal('error-feedback-soon');
      }
      const read = await Promise.all(services.editors.map((editor) => isHandedTo(editor, letter, ctx, services)));
      if (!read.includes(true)) throw new Refusal('error-no-editors');
      await reply(ctx, escapeHtml(translate(language, 'feedback-thanks')));
    });
  },
};

/** An editor who has blocked us, or never wrote to us, cannot be reached; the others can. */
async function isHandedTo(editor: number, letter: string, ctx: BotContext, services: Services): Promise<boolean> {
  const { translate, languages, log } = services;
  const language = (await services.travellers.languageOf(editor).catch(() => null)) ?? referenceOf(services.languages);
  const written = languages.find(({ code }) => code === ctx.asker.language)?.name ?? ctx.asker.language;
  const heading = translate(language, 'feedback-heading', { language: written });
  try {
    await ctx.api.sendMessage(editor, `${bold(heading)}\n\n${escapeHtml(letter)}`, looks);
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    log.warn({ code: error.error_code }, 'an editor could not be reached');
    return false;
  }
}
