import { InlineKeyboard } from 'grammy';
import { about, answerTo, askedBy, showing } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { Intent } from '../intent.ts';
import { reply, revise } from '../send.ts';
import { listing } from './crossings.ts';

/** `/season Karkyra` and *Season*: when it opened and closed, year by year. */
export const season: Intent = {
  command: 'season',

  install(bot, parts) {
    bot.command('season', async (ctx) => {
      const asked = { ...askedBy(ctx.asker, ctx.match, parts), topic: 'season' as const };
      const shown = ctx.match.trim() === '' ? listing(ctx.asker.language, parts) : showing(parts.answer(asked), parts);
      await reply(ctx, shown.html, shown.keyboard);
    });

    bot.callbackQuery(buttonsFor('season'), async (ctx) => {
      const choice = choiceIn(ctx.callbackQuery.data, parts.catalogue.crossings);
      const answer = answerTo(choice, ctx.asker, parts, { topic: 'season' });
      const back = parts.translate(answer.language, 'button-back');
      await revise(ctx, answer.html, new InlineKeyboard().text(back, about(answer, 'card')));
    });
  },
};
