import { alertKinds, type Subscription, usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { askedBy } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Parts } from '../intent.ts';
import { reply, revise } from '../send.ts';
import {
  chatOf,
  rememberSpoken,
  subscriptionIn,
  subscriptionPanel,
  subscriptionTo,
  verbButtons,
} from '../subscribing.ts';

/** `/subscribe Karkyra` and *Alerts*: be told when a crossing opens or closes. */
export const subscribe: Intent = {
  command: 'subscribe',

  install(bot, parts) {
    const { catalogue, say, subscriptions } = parts;

    bot.command('subscribe', async (ctx) => {
      const { language } = ctx.asker;
      const all = catalogue.crossings;
      if (ctx.match.trim() === '') {
        return reply(ctx, say.choose(all, language), verbButtons(all, 'alerts', language, parts));
      }
      const answer = parts.answer(askedBy(ctx.asker, ctx.match, parts));
      if (answer.kind === 'answer') {
        const { html, keyboard } = await subscribed(ctx, answer.crossing, answer.language, parts);
        return reply(ctx, html, keyboard);
      }
      const meant = answer.kind === 'choose' ? answer.crossings : answer.near;
      await reply(ctx, answer.html, verbButtons(meant, 'alerts', answer.language, parts));
    });

    bot.callbackQuery(buttonsFor('alerts'), async (ctx) => {
      const { crossing, language } = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      const { html, keyboard } = await subscribed(ctx, crossing, language, parts);
      await revise(ctx, html, keyboard);
    });

    bot.callbackQuery(buttonsFor('want'), async (ctx) => {
      const { topic } = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      const pressed = alertKinds.find((want) => want === topic);
      if (pressed === undefined) throw new Refusal('error-old-button');
      await changed(ctx, parts, (before) => ({
        ...before,
        alertKinds: alertKinds.filter((want) => before.alertKinds.includes(want) !== (want === pressed)),
      }));
    });

    bot.callbackQuery(buttonsFor('mute'), (ctx) => changed(ctx, parts, (before) => ({ ...before, muted: true })));
    bot.callbackQuery(buttonsFor('unmute'), (ctx) => changed(ctx, parts, (before) => ({ ...before, muted: false })));

    bot.callbackQuery(buttonsFor('undo'), async (ctx) => {
      const { crossing, language, topic = '' } = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      await requireAdministrator(ctx);
      const before = subscriptionIn(topic, crossing);
      await subscriptions.put(chatOf(ctx), before);
      const { html, keyboard } = subscriptionPanel(crossing, before, language, parts);
      await revise(ctx, html, keyboard);
    });
  },
};

/** Whoever is subscribed already finds what they chose. */
async function subscribed(ctx: BotContext, crossing: Crossing, language: string, parts: Parts) {
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const known = await subscriptionTo(crossing, chat, parts);
  if (known !== undefined) return subscriptionPanel(crossing, known, language, parts);
  const chosen = (await parts.travellers.alertKindsOf(chat)) ?? usualAlertKinds;
  const subscription = { crossing: crossing.id, alertKinds: chosen, muted: false };
  await parts.subscriptions.put(chat, subscription);
  await rememberSpoken(ctx, language, parts);
  return subscriptionPanel(crossing, subscription, language, parts);
}

/** A change to what is subscribed. Pressed under an alert it is told in a new message, so that the alert stays. */
async function changed(
  ctx: BotContext & { callbackQuery: { data: string } },
  parts: Parts,
  change: (before: Subscription) => Subscription,
): Promise<void> {
  const { crossing, language, topic } = choiceIn(ctx.callbackQuery.data, parts.catalogue.crossings);
  await requireAdministrator(ctx);
  const chat = chatOf(ctx);
  const before = await subscriptionTo(crossing, chat, parts);
  if (before === undefined)
    throw new Refusal('unsubscribed-already', { crossing: parts.say.crossingName(crossing, language) });
  const after = change(before);
  await parts.subscriptions.put(chat, after);
  const { html, keyboard } = subscriptionPanel(crossing, after, language, parts);
  if (topic === undefined) await reply(ctx, html, keyboard);
  else await revise(ctx, html, keyboard);
}
