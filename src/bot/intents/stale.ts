import { reviewData } from '#domain/data-review.ts';
import type { EditorIntent } from '../intent.ts';
import { reply } from '../send.ts';

/** `/stale`: what to check first in the data, as `npm run -s data:age` lists it. */
export const stale: EditorIntent = {
  audience: 'editors',

  install(bot, { catalogue, say, now }) {
    bot.command('stale', async (ctx) => {
      await reply(ctx, say.stale(reviewData(catalogue, now()), ctx.asker.language, now()));
    });
  },
};
