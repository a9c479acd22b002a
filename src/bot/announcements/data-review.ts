import { monthOf, mostInVain } from '#answer/count-in-vain.ts';
import { reviewData } from '#domain/data-review.ts';
import type { CountedQuestion } from '#domain/ports/asked-in-vain.ts';

import type { BotContext } from '../context.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** How many months back, beside the present one, and how many questions of them are shown. */
const monthsBack = 2;
const shown = 10;

/**
 * `/stale`: what people ask in vain, and what to check first in the data, as `npm run -s data:age` lists it, and in the
 * notices.
 */
export const dataReview: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    const { catalogue, statementsOf } = services;
    bot.command('stale', async (ctx) => {
      const found = reviewData(catalogue, ctx.present, statementsOf);
      await reply(ctx, { html: ctx.renderer.dataReview(found, { inVain: await askedMost(ctx, services) }) });
    });
  },
};

/** The store may be away: the data is told all the same. */
async function askedMost(
  { present }: BotContext,
  { askedInVain }: Services,
): Promise<readonly CountedQuestion[] | undefined> {
  const counted = await askedInVain.since(monthOf(present.minus({ months: monthsBack }))).catch(() => undefined);
  return counted && mostInVain(counted, shown);
}
