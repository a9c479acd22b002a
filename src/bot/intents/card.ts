import { answerTo, showing } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../send.ts';

/** *Refresh*, *Back*, and every crossing offered as a button: the card, as it is now. */
export const card: Intent = {
  install(bot, parts) {
    bot.callbackQuery(buttonsFor('card'), async (ctx) => {
      const answer = answerTo(choiceIn(ctx.callbackQuery.data, parts.catalogue.crossings), ctx.asker, parts);
      const { html, keyboard } = showing(answer, parts);
      await revise(ctx, html, keyboard);
    });
  },
};
