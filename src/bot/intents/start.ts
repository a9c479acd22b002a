import { greeting, invitation } from '../greeting.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../send.ts';

/** `/start`: asks the language once, the client's first; then says in two lines what one can ask. */
export const start: Intent = {
  command: 'start',

  install(bot, parts) {
    bot.command('start', async (ctx) => {
      const { chosen, client } = ctx.asker;
      const { html, keyboard } = chosen === null ? invitation(client, parts) : greeting(chosen, parts);
      await reply(ctx, html, keyboard);
    });
  },
};
