import { InlineKeyboard } from 'grammy';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { answerFor, buttonData } from './screen.ts';

/** *Why?*: who said what, and when, and where they disagree. */
export const why: Intent = {
  install(bot, services) {
    const { catalogue, renderer, translate } = services;

    bot.callbackQuery(buttonsFor('why'), async (ctx) => {
      const answer = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, services);
      const keyboard = new InlineKeyboard().text(translate(answer.language, 'button-back'), buttonData(answer, 'card'));
      await revise(ctx, renderer.evidence(answer.status, answer.language), keyboard);
    });
  },
};
