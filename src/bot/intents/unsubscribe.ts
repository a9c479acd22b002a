import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { askedBy } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Parts } from '../intent.ts';
import { reply, revise } from '../send.ts';
import { chatOf, subscriptionTo, unsubscribedPanel, verbButtons } from '../subscribing.ts';
import { overview } from './alerts.ts';

/** `/unsubscribe Karkyra` and *Remove*: hear no more of a crossing, until *Undo*. */
export const unsubscribe: Intent = {
  command: 'unsubscribe',

  install(bot, parts) {
    const { catalogue, subscriptions, translate } = parts;

    bot.command('unsubscribe', async (ctx) => {
      const { language } = ctx.asker;
      const subscribed = await subscriptions.of(chatOf(ctx));
      const crossings = catalogue.crossings.filter(({ id }) => subscribed.some(({ crossing }) => crossing === id));
      if (ctx.match.trim() !== '') {
        const answer = parts.answer(askedBy(ctx.asker, ctx.match, parts));
        if (answer.kind === 'answer') {
          const { html, keyboard } = await unsubscribed(ctx, answer.crossing, answer.language, parts);
          return reply(ctx, html, keyboard);
        }
      }
      if (crossings.length === 0) {
        const { html, keyboard } = await overview(ctx, language, parts);
        return reply(ctx, html, keyboard);
      }
      await reply(ctx, translate(language, 'unsubscribe-which'), verbButtons(crossings, 'drop', language, parts));
    });

    bot.callbackQuery(buttonsFor('drop'), async (ctx) => {
      const { crossing, language } = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      const { html, keyboard } = await unsubscribed(ctx, crossing, language, parts);
      await revise(ctx, html, keyboard);
    });
  },
};

async function unsubscribed(ctx: BotContext, crossing: Crossing, language: string, parts: Parts) {
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const before = await subscriptionTo(crossing, chat, parts);
  if (before === undefined || !(await parts.subscriptions.remove(chat, crossing.id))) {
    throw new Refusal('unsubscribed-already', { crossing: parts.say.crossingName(crossing, language) });
  }
  return unsubscribedPanel(crossing, before, language, parts);
}
