import { askedIn } from '#domain/topic.ts';
import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { answerScreen } from './screen.ts';

/** *Refresh*, *Back*, and every crossing offered as a button: the card, as it is now. */
export const card: Intent = {
  install(bot, services) {
    const { crossings } = services.catalogue;

    bot.callbackQuery(buttonsFor('card'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, crossings);
      const answer = answerFor(button, ctx.asker, services, askedIn(button.topic ?? ''));
      await revise(ctx, await answerScreen(ctx, answer, services), answer.renderer.message('unchanged'));
    });
  },
};
