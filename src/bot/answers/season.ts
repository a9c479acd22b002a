import { InlineKeyboard } from 'grammy';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { listing } from './crossings.ts';
import { answerFor, answerScreen, buttonData, questionFrom } from './screen.ts';

/** `/season Karkyra` and *Season*: when it opened and closed, year by year. */
export const season: Intent = {
  command: 'season',

  install(bot, services) {
    bot.command('season', async (ctx) => {
      const asked = { ...questionFrom(ctx.asker, ctx.match, services), topic: 'season' as const };
      const shown =
        ctx.match.trim() === ''
          ? listing(ctx.asker.language, services)
          : answerScreen(services.answer(asked), services);
      await reply(ctx, shown.html, shown.keyboard);
    });

    bot.callbackQuery(buttonsFor('season'), async (ctx) => {
      const choice = decode(ctx.callbackQuery.data, services.catalogue.crossings);
      const answer = answerFor(choice, ctx.asker, services, { topic: 'season' });
      const back = services.translate(answer.language, 'button-back');
      await revise(ctx, answer.html, new InlineKeyboard().text(back, buttonData(answer, 'card')));
    });
  },
};
