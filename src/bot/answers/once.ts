import { offeredWait } from '#domain/alerts/wait.ts';
import { Refusal } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import { chatOf } from '../context.ts';
import type { Intent } from '../intent.ts';
import { rememberAsked } from '../last-question.ts';
import { acknowledge, revise } from '../telegram/reply.ts';
import { answerScreen } from './screen.ts';
import { waitKindIn } from './told.ts';

/** *Tell me when it opens*, *Tell me before it closes*: once. A second tap ends it. */
export const once: Intent = {
  install(bot, services) {
    const { catalogue, waits } = services;

    bot.callbackQuery(buttonsFor('once'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, catalogue.crossings);
      const { crossing, language } = button;
      const want = waitKindIn(button.topic);
      if (want === undefined) throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      const chat = chatOf(ctx);
      const answer = answerFor({ crossing, language }, ctx.asker, services);
      const { message } = answer.renderer;
      const known = (await waits.of(chat)).find((one) => one.crossing === crossing.id && one.want === want);
      const offered = offeredWait(answerFor({ crossing, language }, { ...ctx.asker, settings: {} }, services).status);
      if (known !== undefined) {
        await waits.remove(chat, known);
        await acknowledge(ctx, message('once-ended'), 'toast');
      } else if (offered?.want === want) {
        await waits.put(chat, offered);
        await rememberAsked(ctx, crossing, language, services);
        await acknowledge(ctx, message('once-begun', { want }), 'toast');
      } else {
        // It has opened or closed since: the card says so.
        await acknowledge(ctx, message('once-late'), 'toast');
      }
      await revise(ctx, await answerScreen(ctx, answer, services));
    });
  },
};
