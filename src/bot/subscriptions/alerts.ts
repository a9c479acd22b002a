import { InlineKeyboard } from 'grammy';
import type { Subscription } from '#domain/alerts/subscription.ts';
import { crossingById, firstPost } from '#domain/crossing.ts';
import type { Renderer } from '#render/renderer.ts';
import { myAlerts } from '../button-kinds.ts';
import { encode } from '../callback-data.ts';
import { type BotContext, chatOf } from '../context.ts';
import { crossingButton } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { describeAlertKinds, noonOf } from './panel.ts';

/** `/alerts`: everything that this chat is told of, each a button that changes it. */
export const alerts: Intent = {
  command: 'alerts',

  install(bot, { catalogue, subscriptions, trips }) {
    const services = { catalogue, subscriptions, trips };

    bot.command('alerts', async (ctx) => reply(ctx, await overview(ctx, services)));

    bot.callbackQuery(myAlerts.pattern, async (ctx) => {
      await revise(ctx, await overview(ctx, services));
    });
  },
};

export async function overview(
  ctx: BotContext,
  { catalogue, subscriptions, trips }: Pick<Services, 'catalogue' | 'subscriptions' | 'trips'>,
): Promise<Screen> {
  const { renderer } = ctx;
  const { language, html } = renderer;
  const chat = chatOf(ctx);
  const [subscribed, watched] = await Promise.all([subscriptions.of(chat), trips.of(chat)]);
  const keyboard = new InlineKeyboard();
  const lines: string[] = [];
  for (const subscription of subscribed) {
    const crossing = crossingById(catalogue, subscription.crossing);
    if (crossing === undefined) continue;
    lines.push(subscriptionLine(subscription, renderer.crossingName(crossing), renderer));
    keyboard.text(...crossingButton('alerts', { crossing, language }, renderer)).row();
  }
  for (const trip of watched) {
    const crossing = crossingById(catalogue, trip.crossing);
    if (crossing === undefined) continue;
    const at = noonOf(trip.date, firstPost(crossing).zone);
    const texts = { date: renderer.day(at), crossing: renderer.crossingName(crossing) };
    lines.push(html('alerts-trip', texts));
    const data = encode('watch', { crossing, language, moment: { at, precision: 'day' } });
    keyboard.text(`${texts.date} · ${texts.crossing}`, data).row();
  }
  if (lines.length === 0) {
    const [first] = catalogue.crossings;
    const example = first === undefined ? '' : renderer.crossingName(first);
    lines.push(html('alerts-none'), html('alerts-how', { crossing: example }));
  }
  return { html: [renderer.bold('alerts-heading'), ...lines].join('\n'), keyboard };
}

function subscriptionLine({ alertKinds, muted }: Subscription, crossing: string, renderer: Renderer): string {
  const { html } = renderer;
  if (muted) return html('alerts-line-muted', { crossing });
  if (alertKinds.length === 0) return html('alerts-line-nothing', { crossing });
  return html('alerts-line', { crossing, wants: describeAlertKinds(alertKinds, renderer) });
}
