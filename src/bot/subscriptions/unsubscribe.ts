import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { questionFrom } from '../answers/screen.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { overview } from './alerts.ts';
import { chatOf, subscriptionTo, unsubscribedPanel, verbButtons } from './panel.ts';

/** `/unsubscribe Karkyra` and *Remove*: hear no more of a crossing, until *Undo*. */
export const unsubscribe: Intent = {
  command: 'unsubscribe',

  install(bot, services) {
    const { catalogue, subscriptions, translate } = services;

    bot.command('unsubscribe', async (ctx) => {
      const { language } = ctx.asker;
      const subscribed = await subscriptions.of(chatOf(ctx));
      const crossings = catalogue.crossings.filter(({ id }) => subscribed.some(({ crossing }) => crossing === id));
      if (ctx.match.trim() !== '') {
        const answer = services.answer(questionFrom(ctx.asker, ctx.match, services));
        if (answer.kind === 'answer') {
          const { html, keyboard } = await unsubscribed(ctx, answer.crossing, answer.language, services);
          return reply(ctx, html, keyboard);
        }
      }
      if (crossings.length === 0) {
        const { html, keyboard } = await overview(ctx, language, services);
        return reply(ctx, html, keyboard);
      }
      await reply(ctx, translate(language, 'unsubscribe-which'), verbButtons(crossings, 'drop', language, services));
    });

    bot.callbackQuery(buttonsFor('drop'), async (ctx) => {
      const { crossing, language } = decode(ctx.callbackQuery.data, catalogue.crossings);
      const { html, keyboard } = await unsubscribed(ctx, crossing, language, services);
      await revise(ctx, html, keyboard);
    });
  },
};

async function unsubscribed(ctx: BotContext, crossing: Crossing, language: string, services: Services) {
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const before = await subscriptionTo(crossing, chat, services);
  if (before === undefined || !(await services.subscriptions.remove(chat, crossing.id))) {
    throw new Refusal('unsubscribed-already', { crossing: services.renderer.crossingName(crossing, language) });
  }
  return unsubscribedPanel(crossing, before, language, services);
}
