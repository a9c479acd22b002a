import { askedIn } from '#domain/topic.ts';
import { answerFor } from '../ask.ts';
import { allCrossings } from '../button-kinds.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import { asksFor, listing } from '../crossing-buttons.ts';
import type { Intent } from '../intent.ts';
import { askingWhich } from '../last-question.ts';
import { reply, revise } from '../telegram/reply.ts';
import { buttonData } from './screen.ts';

/** `/crossings` and *Other crossings*: all of them, each a button. */
export const crossings: Intent = {
  command: 'crossings',

  install(bot, { catalogue, answer, now }) {
    bot.command('crossings', (ctx) => reply(ctx, listing(catalogue.crossings, ctx.renderer)));

    bot.callbackQuery(allCrossings.pattern, async (ctx) => {
      const asked = askedIn(allCrossings.read(ctx.callbackQuery.data).topic);
      if (asked !== undefined) askingWhich(ctx, asked);
      await revise(ctx, listing(catalogue.crossings, ctx.renderer, asked && asksFor(asked)));
    });

    bot.callbackQuery(buttonsFor('list'), async (ctx) => {
      const from = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, { answer, now });
      const { html, keyboard } = listing(catalogue.crossings, from.renderer);
      keyboard.text(from.renderer.message('button-back'), buttonData(from, 'card'));
      await revise(ctx, { html, keyboard });
    });
  },
};
