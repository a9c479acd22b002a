import { InlineKeyboard } from 'grammy';
import type { Subscription } from '#domain/alerts/subscription.ts';
import { firstPost } from '#domain/crossing.ts';
import { bold, escapeHtml } from '#i18n/html.ts';
import type { Showing } from '../answers.ts';
import { dataOf } from '../choices.ts';
import type { BotContext } from '../context.ts';
import { noonOf } from '../days.ts';
import type { Intent, Parts } from '../intent.ts';
import { reply, revise } from '../send.ts';
import { chatOf, wantsWords } from '../subscribing.ts';

/** `/alerts`: everything that this chat is told of, each a button that changes it. */
export const alerts: Intent = {
  command: 'alerts',

  install(bot, parts) {
    bot.command('alerts', async (ctx) => {
      const { html, keyboard } = await overview(ctx, ctx.asker.language, parts);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(/^mine:([a-z]{2,3})$/, async (ctx) => {
      const { html, keyboard } = await overview(ctx, ctx.asker.language, parts);
      await revise(ctx, html, keyboard);
    });
  },
};

export async function overview(ctx: BotContext, language: string, parts: Parts): Promise<Showing> {
  const { catalogue, say, subscriptions, trips, translate, now } = parts;
  const chat = chatOf(ctx);
  const [subscribed, watched] = await Promise.all([subscriptions.of(chat), trips.of(chat)]);
  const find = (id: string) => catalogue.crossings.filter((crossing) => crossing.id === id);
  const keyboard = new InlineKeyboard();
  const lines: string[] = [];
  for (const subscription of subscribed) {
    for (const crossing of find(subscription.crossing)) {
      const name = say.crossingName(crossing, language);
      lines.push(lineOf(subscription, name, language, parts));
      keyboard.text(name, dataOf('alerts', { crossing, language })).row();
    }
  }
  for (const trip of watched) {
    for (const crossing of find(trip.crossing)) {
      const name = say.crossingName(crossing, language);
      const at = noonOf(trip.date, firstPost(crossing).zone);
      const date = say.day(at, now(), language);
      lines.push(translate(language, 'alerts-trip', { date, crossing: name }));
      keyboard
        .text(`${date} · ${name}`, dataOf('watch', { crossing, language, moment: { at, precision: 'day' } }))
        .row();
    }
  }
  const [first] = catalogue.crossings;
  const example = first === undefined ? '' : say.crossingName(first, language);
  const nothing = [translate(language, 'alerts-none'), translate(language, 'alerts-how', { crossing: example })];
  const told = lines.length === 0 ? nothing : lines;
  return { html: [bold(translate(language, 'alerts-heading')), ...told.map(escapeHtml)].join('\n'), keyboard };
}

function lineOf({ alertKinds, muted }: Subscription, crossing: string, language: string, { translate }: Parts): string {
  if (muted) return translate(language, 'alerts-line-muted', { crossing });
  if (alertKinds.length === 0) return translate(language, 'alerts-line-nothing', { crossing });
  return translate(language, 'alerts-line', { crossing, wants: wantsWords(alertKinds, language, translate) });
}
