import { type EditorIntent, editorCommands } from '../intent.ts';

/** The menu of commands in an editor's own chat: the editors' own come first, in their language. */
export const editorMenu: EditorIntent = {
  audience: 'editors',

  install(bot, { commands, translate, log }) {
    const shown = new Map<number, string>();
    bot.use(async (ctx, next) => {
      const { language } = ctx.asker;
      const chat = ctx.chat?.id;
      if (chat !== undefined && shown.get(chat) !== language) {
        shown.set(chat, language);
        const menu = [
          ...editorCommands.map((command) => ({
            command,
            description: translate(language, 'editor-command', { command }),
          })),
          ...commands.map((command) => ({ command, description: translate(language, `command-${command}`) })),
        ];
        // Nobody waits for it, and nothing depends on it.
        const scope = { type: 'chat', chat_id: chat } as const;
        ctx.api.setMyCommands(menu, { scope }).catch((error: unknown) => {
          shown.delete(chat);
          log.warn({ error: String(error) }, 'the menu of an editor could not be set');
        });
      }
      await next();
    });
  },
};
