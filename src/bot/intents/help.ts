import type { Intent } from '../intent.ts';
import { reply } from '../send.ts';

/** `/help`: what one can ask, and every command. */
export const help: Intent = {
  command: 'help',

  install(bot, { say, translate, commands }) {
    bot.command('help', async (ctx) => {
      const { language } = ctx.asker;
      const lines = commands.map((command) => `/${command} – ${translate(language, `command-${command}`)}`);
      await reply(ctx, [say.help(language), '', ...lines].join('\n'));
    });
  },
};
