import type { Post } from '#domain/crossing.ts';
import { pinWithinKm } from '#domain/nearby.ts';
import { answerTo, backToCard } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import { emergencyButtons } from '../emergency.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../send.ts';

/** *Map*: how well each post's place is known, a pin for those that one can drive to, and whom to call on the way. */
export const map: Intent = {
  install(bot, parts) {
    const { catalogue, say } = parts;

    bot.callbackQuery(buttonsFor('map'), async (ctx) => {
      const answer = answerTo(choiceIn(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, parts);
      const { crossing, language } = answer;
      const keyboard = backToCard(answer, emergencyButtons(crossing, parts), parts);
      const isNew = await revise(ctx, say.map(crossing, language), keyboard);
      if (!isNew || ctx.chatId === undefined) return;
      for (const post of crossing.posts) {
        if (!isPinned(post)) continue;
        const { title, address } = say.pin(post, crossing, language);
        await ctx.replyWithVenue(post.position.lat, post.position.lon, title, address);
      }
    });
  },
};

function isPinned(post: Post): post is Post & Required<Pick<Post, 'position'>> {
  return post.position !== undefined && post.position.withinKm <= pinWithinKm;
}
