import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { backToCard } from './screen.ts';

/** *Why?*: who said what, and when, and where they disagree. */
export const why: Intent = {
  install(bot, { catalogue, answer, now }) {
    bot.callbackQuery(buttonsFor('why'), async (ctx) => {
      const about = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, { answer, now });
      const html = about.renderer.evidence(about.status, {
        traveller: about.traveller,
        precision: about.moment.precision,
      });
      await revise(ctx, { html, keyboard: backToCard(about) });
    });
  },
};
