import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** `/help`: what one can ask, and every command. */
export const help: Intent = {
  command: 'help',

  install(bot, { commands }) {
    bot.command('help', async (ctx) => {
      const { help: heading, message } = ctx.renderer;
      const lines = commands.map((command) => `/${command} – ${message(`command-${command}`)}`);
      await reply(ctx, { html: [heading(), '', ...lines].join('\n') });
    });
  },
};
