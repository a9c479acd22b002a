import { reviewData } from '#domain/data-review.ts';
import type { EditorIntent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** `/stale`: what to check first in the data, as `npm run -s data:age` lists it, and in the notices. */
export const dataReview: EditorIntent = {
  audience: 'editors',

  install(bot, { catalogue, statementsOf }) {
    bot.command('stale', async (ctx) => {
      await reply(ctx, { html: ctx.renderer.dataReview(reviewData(catalogue, ctx.present, statementsOf)) });
    });
  },
};
