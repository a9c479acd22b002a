import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { answerFor, answerScreen } from './screen.ts';

/** *Refresh*, *Back*, and every crossing offered as a button: the card, as it is now. */
export const card: Intent = {
  install(bot, services) {
    bot.callbackQuery(buttonsFor('card'), async (ctx) => {
      const answer = answerFor(decode(ctx.callbackQuery.data, services.catalogue.crossings), ctx.asker, services);
      const { html, keyboard } = answerScreen(answer, services);
      await revise(ctx, html, keyboard);
    });
  },
};
