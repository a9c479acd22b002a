import { publishNotice } from '../button-kinds.ts';
import type { EditorIntent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { begin, installConversation } from './conversation.ts';
import { newDraft } from './draft.ts';
import { sayPublished } from './publish.ts';

/** `/announce karkyra-kegen opens 2027-05-01 by border-service-kg https://…`: what is not said is asked. */
export const announce: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    installConversation(bot, services);

    bot.command('announce', async (ctx) => {
      await begin(ctx, { draft: newDraft(), words: ctx.match }, services);
    });

    bot.command('cancel', async (ctx, next) => {
      if (Object.keys(ctx.conversation.active()).length === 0) return next();
      await ctx.conversation.exitAll();
      await reply(ctx, { html: ctx.renderer.html('announce-cancelled') });
    });

    // The dialogue is over: it was published, or it has lapsed.
    bot.callbackQuery(publishNotice.pattern, async (ctx) => {
      const { draft } = publishNotice.read(ctx.callbackQuery.data);
      await sayPublished(ctx, draft, ctx.renderer, services);
    });
  },
};
