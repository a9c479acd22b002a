import { InlineKeyboard } from 'grammy';
import { about, answerTo } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../send.ts';

/** *Why?*: who said what, and when, and where they disagree. */
export const why: Intent = {
  install(bot, parts) {
    const { catalogue, say, translate } = parts;

    bot.callbackQuery(buttonsFor('why'), async (ctx) => {
      const answer = answerTo(choiceIn(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, parts);
      const keyboard = new InlineKeyboard().text(translate(answer.language, 'button-back'), about(answer, 'card'));
      await revise(ctx, say.why(answer.status, answer.language), keyboard);
    });
  },
};
