import { Refusal } from '#domain/errors.ts';
import type { Renderer } from '#render/renderer.ts';
import { requireAdministrator } from '../administrators.ts';
import { questionFrom } from '../ask.ts';
import { buttonsFor, type CardButton, decode } from '../callback-data.ts';
import { type BotContext, chatOf } from '../context.ts';
import { crossingButtons } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { overview } from './alerts.ts';
import { forReaders, subscriptionTo, unsubscribedPanel } from './panel.ts';

/** `/unsubscribe Karkyra` and *Remove*: hear no more of a crossing, until *Undo*. */
export const unsubscribe: Intent = {
  command: 'unsubscribe',

  install(bot, services) {
    const { catalogue, subscriptions } = services;

    bot.command('unsubscribe', async (ctx) => {
      const subscribed = await subscriptions.of(chatOf(ctx));
      const crossings = catalogue.crossings.filter(({ id }) => subscribed.some(({ crossing }) => crossing === id));
      if (ctx.match.trim() !== '') {
        const answer = services.answer(questionFrom(ctx.asker, ctx.match, services));
        if (answer.kind === 'answer') {
          const panel = await unsubscribed(ctx, answer, answer.renderer, services);
          return reply(ctx, ctx.chat.type === 'channel' ? forReaders(answer, 'channel-unsubscribed') : panel);
        }
      }
      if (crossings.length === 0) return reply(ctx, await overview(ctx, services));
      const keyboard = crossingButtons(crossings, ctx.renderer, { action: 'drop' });
      await reply(ctx, { html: ctx.renderer.html('unsubscribe-which'), keyboard });
    });

    bot.callbackQuery(buttonsFor('drop'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, catalogue.crossings);
      await revise(ctx, await unsubscribed(ctx, button, ctx.renderer.inLanguage(button.language), services));
    });
  },
};

async function unsubscribed(
  ctx: BotContext,
  { crossing, ...above }: Pick<CardButton, 'crossing' | 'moment' | 'traveller'>,
  renderer: Renderer,
  { subscriptions }: Pick<Services, 'subscriptions'>,
): Promise<Screen> {
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const before = await subscriptionTo(crossing, chat, { subscriptions });
  if (before === undefined || !(await subscriptions.remove(chat, crossing.id))) {
    throw new Refusal('unsubscribed-already', { crossing: renderer.crossingName(crossing) });
  }
  return unsubscribedPanel(crossing, before, renderer, above);
}
