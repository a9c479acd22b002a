import { InlineKeyboard } from 'grammy';
import type { Subscription } from '#domain/alerts/subscription.ts';
import { firstPost } from '#domain/crossing.ts';
import { bold, escapeHtml } from '#render/html.ts';
import { noonOf } from '../answers/days.ts';
import type { Screen } from '../answers/screen.ts';
import { myAlerts } from '../button-kinds.ts';
import { encode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { chatOf, describeAlertKinds } from './panel.ts';

/** `/alerts`: everything that this chat is told of, each a button that changes it. */
export const alerts: Intent = {
  command: 'alerts',

  install(bot, services) {
    bot.command('alerts', async (ctx) => {
      const { html, keyboard } = await overview(ctx, ctx.asker.language, services);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(myAlerts.pattern, async (ctx) => {
      const { html, keyboard } = await overview(ctx, ctx.asker.language, services);
      await revise(ctx, html, keyboard);
    });
  },
};

export async function overview(ctx: BotContext, language: string, services: Services): Promise<Screen> {
  const { catalogue, renderer, subscriptions, trips, translate, now } = services;
  const chat = chatOf(ctx);
  const [subscribed, watched] = await Promise.all([subscriptions.of(chat), trips.of(chat)]);
  const find = (id: string) => catalogue.crossings.filter((crossing) => crossing.id === id);
  const keyboard = new InlineKeyboard();
  const lines: string[] = [];
  for (const subscription of subscribed) {
    for (const crossing of find(subscription.crossing)) {
      const name = renderer.crossingName(crossing, language);
      lines.push(lineOf(subscription, name, language, services));
      keyboard.text(name, encode('alerts', { crossing, language })).row();
    }
  }
  for (const trip of watched) {
    for (const crossing of find(trip.crossing)) {
      const name = renderer.crossingName(crossing, language);
      const at = noonOf(trip.date, firstPost(crossing).zone);
      const date = renderer.day(at, now(), language);
      lines.push(translate(language, 'alerts-trip', { date, crossing: name }));
      keyboard
        .text(`${date} · ${name}`, encode('watch', { crossing, language, moment: { at, precision: 'day' } }))
        .row();
    }
  }
  const [first] = catalogue.crossings;
  const example = first === undefined ? '' : renderer.crossingName(first, language);
  const nothing = [translate(language, 'alerts-none'), translate(language, 'alerts-how', { crossing: example })];
  const told = lines.length === 0 ? nothing : lines;
  return { html: [bold(translate(language, 'alerts-heading')), ...told.map(escapeHtml)].join('\n'), keyboard };
}

function lineOf(
  { alertKinds, muted }: Subscription,
  crossing: string,
  language: string,
  { translate }: Services,
): string {
  if (muted) return translate(language, 'alerts-line-muted', { crossing });
  if (alertKinds.length === 0) return translate(language, 'alerts-line-nothing', { crossing });
  return translate(language, 'alerts-line', { crossing, wants: describeAlertKinds(alertKinds, language, translate) });
}
