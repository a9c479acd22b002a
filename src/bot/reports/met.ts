import { keepNewest } from '#domain/keep-newest.ts';
import type { Intent } from '../intent.ts';
import { personOf } from './reporter.ts';
import { dayOf } from './take.ts';

/** How many people are remembered as met today, so that the store hears of each once. */
const rememberedAtMost = 5_000;

/**
 * Every private message: who wrote on an earlier day is no second account made for today's report. Only the keyed hash and the
 * day are kept.
 */
export const met: Intent = {
  install(bot, { reports, reporters, now, log }) {
    const today = new Map<string, string>();

    bot.on('message', async (ctx, next) => {
      const person = personOf(ctx, reporters);
      const day = dayOf(now());
      if (person !== null && today.get(person) !== day) {
        keepNewest(today, person, day, rememberedAtMost);
        await reports.meet(person, day).catch((problem: unknown) => {
          today.delete(person);
          log.warn({ problem: String(problem) }, 'it cannot be kept who was met');
        });
      }
      await next();
    });
  },
};
