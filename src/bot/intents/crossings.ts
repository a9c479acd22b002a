import { about, answerTo, crossingButtons, type Showing } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { Intent, Parts } from '../intent.ts';
import { reply, revise } from '../send.ts';

/** `/crossings` and *Other crossings*: all of them, each a button. */
export const crossings: Intent = {
  command: 'crossings',

  install(bot, parts) {
    bot.command('crossings', async (ctx) => {
      const { html, keyboard } = listing(ctx.asker.language, parts);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(/^all:/, async (ctx) => {
      const { html, keyboard } = listing(ctx.asker.language, parts);
      await revise(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('list'), async (ctx) => {
      const from = answerTo(choiceIn(ctx.callbackQuery.data, parts.catalogue.crossings), ctx.asker, parts);
      const { html, keyboard } = listing(from.language, parts);
      await revise(ctx, html, keyboard.text(parts.translate(from.language, 'button-back'), about(from, 'card')));
    });
  },
};

export function listing(language: string, parts: Parts): Showing {
  const { say, catalogue } = parts;
  return {
    html: say.crossings(catalogue.crossings, language),
    keyboard: crossingButtons(catalogue.crossings, language, parts),
  };
}
