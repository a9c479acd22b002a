import { allCrossings } from '../button-kinds.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { answerFor, buttonData, crossingButtons, type Screen } from './screen.ts';

/** `/crossings` and *Other crossings*: all of them, each a button. */
export const crossings: Intent = {
  command: 'crossings',

  install(bot, services) {
    bot.command('crossings', async (ctx) => {
      const { html, keyboard } = listing(ctx.asker.language, services);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(allCrossings.pattern, async (ctx) => {
      const { html, keyboard } = listing(ctx.asker.language, services);
      await revise(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('list'), async (ctx) => {
      const from = answerFor(decode(ctx.callbackQuery.data, services.catalogue.crossings), ctx.asker, services);
      const { html, keyboard } = listing(from.language, services);
      await revise(
        ctx,
        html,
        keyboard.text(services.translate(from.language, 'button-back'), buttonData(from, 'card')),
      );
    });
  },
};

export function listing(language: string, services: Services): Screen {
  const { renderer, catalogue } = services;
  return {
    html: renderer.crossings(catalogue.crossings, language),
    keyboard: crossingButtons(catalogue.crossings, language, services),
  };
}
