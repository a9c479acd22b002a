import { GrammyError } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { letterDay } from '#domain/notes/letter.ts';
import { referenceOf } from '#i18n/languages.ts';
import { beginningOf } from '#render/fit.ts';
import { type BotContext, chatOf } from '../context.ts';
import { count } from '../flood-guard.ts';
import type { Intent, Services } from '../intent.ts';
import { looks, reply } from '../telegram/reply.ts';
import { soonEnough } from '../telegram/turns.ts';
import { letterFor, longestLetter } from './letter.ts';

/** `/feedback …`: a letter to the editors. They learn the text and the language, not who wrote, and can answer. */
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
      const handed = editors.map((editor) => handTo(editor, letter, ctx, services));
      await soonEnough(Promise.allSettled(handed));
      await Promise.any(handed).catch(() => {
        throw new Refusal('error-no-editors');
      });
      await reply(ctx, { html: html('feedback-thanks') });
    });
  },
};

const everybody = 0;

/** An editor who has blocked us, or never wrote to us, cannot be reached; the others can. Rejects for whom it did not reach. */
async function handTo(editor: number, letter: string, ctx: BotContext, services: Services): Promise<void> {
  const { travellers, languages, log } = services;
  const language = (await travellers.languageOf(editor).catch(() => null)) ?? referenceOf(languages);
  const written = languages.find(({ code }) => code === ctx.asker.language)?.name ?? ctx.asker.language;
  try {
    const text = letterFor(ctx.renderer.inLanguage(language), letter, written);
    const { message_id: shown } = await ctx.api.sendMessage(editor, text, looks);
    await link(ctx, editor, shown, services);
  } catch (error) {
    const why = error instanceof GrammyError ? error.error_code : String(error);
    log.warn({ why }, 'an editor could not be reached');
    throw error;
  }
}

/** By it an answer finds its way back. With the store away the letter has arrived all the same. */
async function link(ctx: BotContext, editor: number, shown: number, { letters, log }: Services): Promise<void> {
  const { asker, present, msgId: wrote = 0 } = ctx;
  const letter = {
    editor,
    shown,
    writer: chatOf(ctx),
    wrote,
    language: asker.language,
    at: letterDay(present.toMillis()),
  };
  await letters.keep(letter).catch((error: unknown) => {
    log.warn({ error: String(error) }, 'a letter cannot be answered');
  });
}
