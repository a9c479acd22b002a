import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { listing } from './crossings.ts';
import { answerScreen, questionFrom } from './screen.ts';

/** `/status Korday tomorrow 7am`: what plain words ask too, for groups and for people who like commands. */
export const status: Intent = {
  command: 'status',

  install(bot, services) {
    bot.command('status', async (ctx) => {
      const shown =
        ctx.match.trim() === ''
          ? listing(ctx.asker.language, services)
          : answerScreen(services.answer(questionFrom(ctx.asker, ctx.match, services)), services);
      await reply(ctx, shown.html, shown.keyboard);
    });
  },
};
