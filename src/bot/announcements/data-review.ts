import { DateTime } from 'luxon';
import { monthOf, mostInVain } from '#answer/count-in-vain.ts';
import { reviewData } from '#domain/data-review.ts';
import { isSilent } from '#domain/notes/watched.ts';
import type { CountedQuestion } from '#domain/ports/asked-in-vain.ts';
import type { WatchedTrouble } from '#render/data-review.ts';

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
      await reply(ctx, { html: ctx.renderer.dataReview(found, await beside(ctx, services)) });
    });
  },
};

async function beside(ctx: BotContext, services: Services) {
  const [inVain, watched] = await Promise.all([askedMost(ctx, services), troublesOf(ctx, services)]);
  return { inVain, watched };
}

/** Sources that are watched and of which nothing comes; `undefined` where none is watched. */
async function troublesOf({ present }: BotContext, { watched, catalogue }: Services) {
  const states = await watched.states().catch(() => undefined);
  if (states === undefined || states.size === 0) return undefined;
  return catalogue.sources.flatMap((source): readonly WatchedTrouble[] => {
    const state = source.watch && states.get(source.id);
    if (state?.trouble) return [{ source, why: state.trouble.why, since: DateTime.fromMillis(state.trouble.since) }];
    if (!state || !isSilent(state, present.toMillis())) return [];
    return [{ source, since: DateTime.fromMillis(state.newestAt ?? state.since) }];
  });
}

/** The store may be away: the data is told all the same. */
async function askedMost(
  { present }: BotContext,
  { askedInVain }: Services,
): Promise<readonly CountedQuestion[] | undefined> {
  const counted = await askedInVain.since(monthOf(present.minus({ months: monthsBack }))).catch(() => undefined);
  return counted && mostInVain(counted, shown);
}
