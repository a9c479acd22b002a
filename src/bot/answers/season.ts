import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { pictureButton } from '../pictures/buttons.ts';
import { reply, revise } from '../telegram/reply.ts';
import { askedScreen, backToCard, leave } from './screen.ts';

/** `/season Karkyra` and *Season*: when it opened and closed, year by year. */
export const season: Intent = {
  command: 'season',

  install(bot, services) {
    const { crossings } = services.catalogue;

    bot.command('season', async (ctx) => reply(ctx, await askedScreen(ctx, ctx.match, services, 'season')));

    bot.callbackQuery(buttonsFor('season'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, crossings);
      const answer = answerFor(button, ctx.asker, services, { topic: 'season' });
      leave(ctx, answer);
      await revise(ctx, { html: answer.html, keyboard: backToCard(answer, pictureButton(answer, 'season')) });
    });
  },
};
