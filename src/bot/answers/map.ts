import type { Post } from '#domain/crossing.ts';
import { pinWithinKm } from '#domain/nearby.ts';
import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { emergencyButtons } from './emergency.ts';
import { backToCard } from './screen.ts';

/** *Map*: how well each post's place is known, a pin for those that one can drive to, and whom to call on the way. */
export const map: Intent = {
  install(bot, { catalogue, answer, now }) {
    bot.callbackQuery(buttonsFor('map'), async (ctx) => {
      const about = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, { answer, now });
      const { crossing, renderer } = about;
      const keyboard = backToCard(about, emergencyButtons(crossing, catalogue));
      const isNew = await revise(ctx, { html: renderer.map(crossing), keyboard });
      if (!isNew || ctx.chatId === undefined) return;
      for (const post of crossing.posts) {
        if (!isPinned(post)) continue;
        const { title, address } = renderer.pin(post, crossing);
        await ctx.replyWithVenue(post.position.lat, post.position.lon, title, address);
      }
    });
  },
};

function isPinned(post: Post): post is Post & Required<Pick<Post, 'position'>> {
  return post.position !== undefined && post.position.withinKm <= pinWithinKm;
}
