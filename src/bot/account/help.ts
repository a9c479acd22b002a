import { editorCommands, type Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** `/help`: what one can ask, and every command: one screen. */
export const help: Intent = {
  command: 'help',

  install(bot, { commands, editors }) {
    bot.command('help', async (ctx) => {
      const { help: heading } = ctx.renderer;
      // What each does stands in Telegram's menu of commands.
      const list = commands.map((command) => `/${command}`).join(' ');
      const isEditor = ctx.chat.type === 'private' && editors.includes(ctx.chat.id);
      const own = isEditor
        ? ['', ctx.renderer.html('editors-help'), editorCommands.map((command) => `/${command}`).join(' ')]
        : [];
      await reply(ctx, { html: [heading(), '', list, ...own].join('\n') });
    });
  },
};
