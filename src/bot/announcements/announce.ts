import { publishNotice } from '../button-kinds.ts';
import type { EditorIntent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { readLine } from './answer.ts';
import { begin, installConversation, plainly } from './conversation.ts';
import { sayPublished } from './publish.ts';
import { announcementContext } from './screens.ts';

/** `/announce karkyra-kegen opens 2027-05-01 by border-service-kg https://…`: what is not said is asked. */
export const announce: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    installConversation(bot, services);

    bot.command('announce', async (ctx) => {
      // Made here and not in the dialogue, which is replayed.
      const empty = { id: crypto.randomUUID().slice(0, 8), answers: {} };
      const learnt =
        ctx.match.trim() === ''
          ? { draft: empty, problems: [] }
          : readLine(empty, ctx.match, announcementContext(services));
      await begin(ctx, { ...plainly(learnt), language: ctx.asker.language });
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
