import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** `/help`: what one can ask, and every command. */
export const help: Intent = {
  command: 'help',

  install(bot, { renderer, translate, commands }) {
    bot.command('help', async (ctx) => {
      const { language } = ctx.asker;
      const lines = commands.map((command) => `/${command} – ${translate(language, `command-${command}`)}`);
      await reply(ctx, [renderer.help(language), '', ...lines].join('\n'));
    });
  },
};
