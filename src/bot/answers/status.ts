import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { askedScreen } from './screen.ts';

/** `/status Korday tomorrow 7am`: what plain words ask too, for groups and for people who like commands. */
export const status: Intent = {
  command: 'status',

  install(bot, services) {
    bot.command('status', async (ctx) => reply(ctx, await askedScreen(ctx, ctx.match, services)));
  },
};
