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
      const { renderer, status, traveller, moment } = about;
      const html = renderer.evidence(status, { traveller, precision: moment.precision });
      const used = renderer.settingsUsed(about.decided, ctx.asker.settings);
      await revise(ctx, { html: [html, used].filter((text) => text !== '').join('\n'), keyboard: backToCard(about) });
    });
  },
};
