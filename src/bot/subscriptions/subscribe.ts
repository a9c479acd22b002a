import { alertKinds, type Subscription, usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { Renderer } from '#render/renderer.ts';
import { requireAdministrator } from '../administrators.ts';
import { questionFrom } from '../ask.ts';
import { buttonsFor, type CardButton, decode } from '../callback-data.ts';
import { type BotContext, chatOf } from '../context.ts';
import { crossingButtons } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { rememberAsked } from '../last-question.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { forReaders, subscriptionIn, subscriptionPanel, subscriptionTo } from './panel.ts';

/** `/subscribe Karkyra` and *Alerts*: be told when a crossing opens or closes. */
export const subscribe: Intent = {
  command: 'subscribe',

  install(bot, services) {
    const { catalogue, subscriptions } = services;

    bot.command('subscribe', async (ctx) => {
      const all = catalogue.crossings;
      if (ctx.match.trim() === '') return reply(ctx, chooseScreen(ctx.renderer.choose(all), all, ctx.renderer));
      const answer = services.answer(questionFrom(ctx.asker, ctx.match, services));
      if (answer.kind === 'answer') {
        const panel = await subscribed(ctx, answer, answer.renderer, services);
        return reply(ctx, ctx.chat.type === 'channel' ? forReaders(answer, 'channel-subscribed') : panel);
      }
      const meant = answer.kind === 'choose' ? answer.crossings : answer.near;
      await reply(ctx, chooseScreen(answer.html, meant, answer.renderer));
    });

    bot.callbackQuery(buttonsFor('alerts'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, catalogue.crossings);
      await revise(ctx, await subscribed(ctx, button, ctx.renderer.inLanguage(button.language), services));
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
      const { crossing, language, topic = '', ...above } = decode(ctx.callbackQuery.data, catalogue.crossings);
      await requireAdministrator(ctx);
      const before = subscriptionIn(topic, crossing);
      await subscriptions.put(chatOf(ctx), before);
      await revise(ctx, subscriptionPanel(crossing, before, ctx.renderer.inLanguage(language), above));
    });
  },
};

/** Which of these is to be subscribed? */
function chooseScreen(html: string, crossings: readonly Crossing[], renderer: Renderer): Screen {
  return { html, keyboard: crossingButtons(crossings, renderer, { action: 'alerts' }) };
}

/** Whoever is subscribed already finds what they chose. */
async function subscribed(
  ctx: BotContext,
  { crossing, ...above }: Pick<CardButton, 'crossing' | 'moment' | 'traveller'>,
  renderer: Renderer,
  services: Services,
): Promise<Screen> {
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const known = await subscriptionTo(crossing, chat, services);
  if (known !== undefined) return subscriptionPanel(crossing, known, renderer, above);
  const chosen = (await services.travellers.alertKindsOf(chat)) ?? usualAlertKinds;
  const subscription = { crossing: crossing.id, alertKinds: chosen, muted: false };
  await services.subscriptions.put(chat, subscription);
  await rememberAsked(ctx, crossing, renderer.language, services);
  return subscriptionPanel(crossing, subscription, renderer, above);
}

/** A change to what is subscribed. Pressed under an alert it is told in a new message, so that the alert stays. */
async function changed(
  ctx: BotContext & { callbackQuery: { data: string } },
  services: Services,
  change: (before: Subscription) => Subscription,
): Promise<void> {
  const { crossing, language, topic, ...above } = decode(ctx.callbackQuery.data, services.catalogue.crossings);
  const renderer = ctx.renderer.inLanguage(language);
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const before = await subscriptionTo(crossing, chat, services);
  if (before === undefined) throw new Refusal('unsubscribed-already', { crossing: renderer.crossingName(crossing) });
  const after = change(before);
  await services.subscriptions.put(chat, after);
  const panel = subscriptionPanel(crossing, after, renderer, above);
  if (topic === undefined) await reply(ctx, panel);
  else await revise(ctx, panel);
}
