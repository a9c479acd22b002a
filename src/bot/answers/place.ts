import { InlineKeyboard } from 'grammy';
import { placeIn } from '#search/position.ts';
import type { BotContext } from '../context.ts';
import { placeButton } from '../crossing-buttons.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { textForBot } from '../telegram/text-for-bot.ts';
import { nearestScreen } from './nearby.ts';

/** Coordinates, or the link of a map, in words: as if the place itself had been sent. */
export const place: Intent = {
  install(bot, services) {
    bot.on(['message:text', 'message:caption'], async (ctx, next) => {
      const text = textForBot(ctx, ctx.message.text ?? ctx.message.caption ?? '');
      if (text === null || text.startsWith('/')) return next();
      const found = placeIn(text, linksIn(ctx));
      if (found.kind === 'place') return reply(ctx, nearestScreen(found.place, ctx, services));
      if (found.kind === 'none' || ctx.chat.type !== 'private') return next();
      const keyboard = placeButton(new InlineKeyboard(), ctx.renderer);
      await reply(ctx, { html: ctx.renderer.html('nearby-hidden'), keyboard });
    });
  },
};

/** Addresses that stand behind words. */
function linksIn(ctx: BotContext): readonly string[] {
  return ctx.entities('text_link').map(({ url }) => url);
}
