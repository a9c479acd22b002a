import { alertKinds, type Subscription, usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { questionFrom } from '../answers/screen.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { chatOf, rememberSpoken, subscriptionIn, subscriptionPanel, subscriptionTo, verbButtons } from './panel.ts';

/** `/subscribe Karkyra` and *Alerts*: be told when a crossing opens or closes. */
export const subscribe: Intent = {
  command: 'subscribe',

  install(bot, services) {
    const { catalogue, renderer, subscriptions } = services;

    bot.command('subscribe', async (ctx) => {
      const { language } = ctx.asker;
      const all = catalogue.crossings;
      if (ctx.match.trim() === '') {
        return reply(ctx, renderer.choose(all, language), verbButtons(all, 'alerts', language, services));
      }
      const answer = services.answer(questionFrom(ctx.asker, ctx.match, services));
      if (answer.kind === 'answer') {
        const { html, keyboard } = await subscribed(ctx, answer.crossing, answer.language, services);
        return reply(ctx, html, keyboard);
      }
      const meant = answer.kind === 'choose' ? answer.crossings : answer.near;
      await reply(ctx, answer.html, verbButtons(meant, 'alerts', answer.language, services));
    });

    bot.callbackQuery(buttonsFor('alerts'), async (ctx) => {
      const { crossing, language } = decode(ctx.callbackQuery.data, catalogue.crossings);
      const { html, keyboard } = await subscribed(ctx, crossing, language, services);
      await revise(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('want'), async (ctx) => {
      const { topic } = decode(ctx.callbackQuery.data, catalogue.crossings);
      const pressed = alertKinds.find((want) => want === topic);
      if (pressed === undefined) throw new Refusal('error-old-button');
      await changed(ctx, services, (before) => ({
        ...before,
        alertKinds: alertKinds.filter((want) => before.alertKinds.includes(want) !== (want === pressed)),
      }));
    });

    bot.callbackQuery(buttonsFor('mute'), (ctx) => changed(ctx, services, (before) => ({ ...before, muted: true })));
    bot.callbackQuery(buttonsFor('unmute'), (ctx) => changed(ctx, services, (before) => ({ ...before, muted: false })));

    bot.callbackQuery(buttonsFor('undo'), async (ctx) => {
      const { crossing, language, topic = '' } = decode(ctx.callbackQuery.data, catalogue.crossings);
      await requireAdministrator(ctx);
      const before = subscriptionIn(topic, crossing);
      await subscriptions.put(chatOf(ctx), before);
      const { html, keyboard } = subscriptionPanel(crossing, before, language, services);
      await revise(ctx, html, keyboard);
    });
  },
};

/** Whoever is subscribed already finds what they chose. */
async function subscribed(ctx: BotContext, crossing: Crossing, language: string, services: Services) {
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const known = await subscriptionTo(crossing, chat, services);
  if (known !== undefined) return subscriptionPanel(crossing, known, language, services);
  const chosen = (await services.travellers.alertKindsOf(chat)) ?? usualAlertKinds;
  const subscription = { crossing: crossing.id, alertKinds: chosen, muted: false };
  await services.subscriptions.put(chat, subscription);
  await rememberSpoken(ctx, language, services);
  return subscriptionPanel(crossing, subscription, language, services);
}

/** A change to what is subscribed. Pressed under an alert it is told in a new message, so that the alert stays. */
async function changed(
  ctx: BotContext & { callbackQuery: { data: string } },
  services: Services,
  change: (before: Subscription) => Subscription,
): Promise<void> {
  const { crossing, language, topic } = decode(ctx.callbackQuery.data, services.catalogue.crossings);
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const before = await subscriptionTo(crossing, chat, services);
  if (before === undefined)
    throw new Refusal('unsubscribed-already', { crossing: services.renderer.crossingName(crossing, language) });
  const after = change(before);
  await services.subscriptions.put(chat, after);
  const { html, keyboard } = subscriptionPanel(crossing, after, language, services);
  if (topic === undefined) await reply(ctx, html, keyboard);
  else await revise(ctx, html, keyboard);
}
