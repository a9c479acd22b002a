import { InputFile } from 'grammy';
import { requireAdministrator } from '../administrators.ts';
import type { Intent } from '../intent.ts';
import { chatOf } from '../subscribing.ts';

/** `/export`: everything that is kept about this chat, as a file. */
export const exportData: Intent = {
  command: 'export',

  install(bot, { travellers, translate }) {
    bot.command('export', async (ctx) => {
      await requireAdministrator(ctx);
      const held = await travellers.exportOf(chatOf(ctx));
      const file = new InputFile(Buffer.from(`${JSON.stringify(held, null, 2)}\n`), 'otkel.json');
      await ctx.replyWithDocument(file, { caption: translate(ctx.asker.language, 'export-caption') });
    });
  },
};
