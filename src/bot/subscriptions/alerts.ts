import { InlineKeyboard } from 'grammy';
import type { Subscription } from '#domain/alerts/subscription.ts';
import type { Wait } from '#domain/alerts/wait.ts';
import { type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { Renderer } from '#render/renderer.ts';
import { requireAdministrator } from '../administrators.ts';
import { endWait, myAlerts, removeAll } from '../button-kinds.ts';
import { encode } from '../callback-data.ts';
import { type BotContext, chatOf } from '../context.ts';
import { crossingButton, exampleOf } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { describeAlertKinds, noonOf } from './panel.ts';

type Parts = Pick<Services, 'catalogue' | 'subscriptions' | 'trips' | 'waits'>;

/** More would be scrolled over on a phone. */
const shownAtOnce = 6;

/** `/alerts`: everything that this chat is told of, each a button that changes it. */
export const alerts: Intent = {
  command: 'alerts',

  install(bot, services) {
    bot.command('alerts', async (ctx) => {
      const screen = await overview(ctx, services);
      await reply(ctx, ctx.chat.type === 'channel' ? { html: screen.html } : screen);
    });

    bot.callbackQuery(myAlerts.pattern, async (ctx) => {
      const { page } = myAlerts.read(ctx.callbackQuery.data);
      await revise(ctx, await overview(ctx, services, Number(page) || 0));
    });

    bot.callbackQuery(endWait.pattern, async (ctx) => {
      const { want, crossing } = endWait.read(ctx.callbackQuery.data);
      await requireAdministrator(ctx);
      const chat = chatOf(ctx);
      const waiting = await services.waits.of(chat);
      const ended = waiting.find((one) => one.crossing === crossing && one.want === want);
      if (ended !== undefined) await services.waits.remove(chat, ended);
      await revise(ctx, await overview(ctx, services));
    });

    bot.callbackQuery(removeAll.pattern, async (ctx) => {
      const { answer } = removeAll.read(ctx.callbackQuery.data);
      await requireAdministrator(ctx);
      if (answer === '') return void (await revise(ctx, await askedToRemove(ctx, services)));
      if (answer !== 'yes') throw new Refusal('error-old-button');
      await removeEverything(chatOf(ctx), services);
      await revise(ctx, await overview(ctx, services));
    });
  },
};

export async function overview(ctx: BotContext, services: Parts, page = 0): Promise<Screen> {
  const { renderer } = ctx;
  const { html, message, language } = renderer;
  const entries = await entriesOf(chatOf(ctx), services, renderer);
  const keyboard = new InlineKeyboard();
  if (entries.length === 0) {
    const example = exampleOf(services.catalogue, renderer);
    const lines = [renderer.bold('alerts-heading'), html('alerts-none'), html('alerts-how', { crossing: example })];
    return { html: lines.join('\n'), keyboard };
  }
  const pages = Math.ceil(entries.length / shownAtOnce);
  const here = Math.min(Math.max(0, page), pages - 1);
  const shown = entries.slice(here * shownAtOnce, (here + 1) * shownAtOnce);
  for (const { button } of shown) keyboard.text(...button).row();
  const turn = (sign: string, to: number) => keyboard.text(sign, myAlerts.write({ language, page: String(to) }));
  if (here > 0) turn('‹', here - 1);
  if (here < pages - 1) turn('›', here + 1);
  if (entries.length > 1)
    keyboard
      .row()
      .text(message('button-remove-all'), removeAll.write({ language, answer: '' }))
      .danger();
  const counted = pages > 1 ? [html('alerts-page', { page: String(here + 1), pages: String(pages) })] : [];
  return {
    html: [renderer.bold('alerts-heading'), ...shown.map(({ line }) => line), ...counted].join('\n'),
    keyboard,
  };
}

async function askedToRemove(ctx: BotContext, services: Parts): Promise<Screen> {
  const { renderer } = ctx;
  const { language, message } = renderer;
  const { length } = await entriesOf(chatOf(ctx), services, renderer);
  return {
    html: renderer.html('alerts-remove-all', { count: String(length) }),
    keyboard: new InlineKeyboard()
      .text(message('button-yes'), removeAll.write({ language, answer: 'yes' }))
      .danger()
      .text(message('button-cancel'), myAlerts.write({ language })),
  };
}

async function removeEverything(chat: number, { subscriptions, trips, waits }: Parts): Promise<void> {
  for (const { crossing } of await subscriptions.of(chat)) await subscriptions.remove(chat, crossing);
  for (const trip of await trips.of(chat)) await trips.remove(chat, trip);
  for (const wait of await waits.of(chat)) await waits.remove(chat, wait);
}

/** One thing that a chat is told of: its line, and the label and the data of its button. */
interface Entry {
  readonly line: string;
  readonly button: readonly [string, string];
}

async function entriesOf(
  chat: number,
  { catalogue, subscriptions, trips, waits }: Parts,
  renderer: Renderer,
): Promise<readonly Entry[]> {
  const [subscribed, watched, waiting] = await Promise.all([subscriptions.of(chat), trips.of(chat), waits.of(chat)]);
  // What is about a crossing that has left the data is not shown.
  const about = ({ crossing: id }: { readonly crossing: string }, entry: (crossing: Crossing) => Entry) => {
    const crossing = crossingById(catalogue, id);
    return crossing === undefined ? [] : [entry(crossing)];
  };
  return [
    ...waiting.flatMap((wait) => about(wait, (crossing) => waitEntry(wait, crossing, renderer))),
    ...subscribed.flatMap((one) => about(one, (crossing) => subscriptionEntry(one, crossing, renderer))),
    ...watched.flatMap((trip) => about(trip, (crossing) => tripEntry(trip.date, crossing, renderer))),
  ];
}

function waitEntry({ want }: Wait, crossing: Crossing, renderer: Renderer): Entry {
  const name = renderer.crossingName(crossing);
  const data = endWait.write({ language: renderer.language, want, crossing: crossing.id });
  return { line: renderer.html('alerts-once', { want, crossing: name }), button: [`🔔 ✖ ${name}`, data] };
}

function subscriptionEntry(subscription: Subscription, crossing: Crossing, renderer: Renderer): Entry {
  const button = crossingButton('alerts', { crossing, language: renderer.language }, renderer);
  return { line: subscriptionLine(subscription, renderer.crossingName(crossing), renderer), button };
}

function tripEntry(date: string, crossing: Crossing, renderer: Renderer): Entry {
  const at = noonOf(date, firstPost(crossing).zone);
  const texts = { date: renderer.day(at), crossing: renderer.crossingName(crossing) };
  const data = encode('watch', { crossing, language: renderer.language, moment: { at, precision: 'day' } });
  return { line: renderer.html('alerts-trip', texts), button: [`${texts.date} · ${texts.crossing}`, data] };
}

function subscriptionLine({ alertKinds, muted }: Subscription, crossing: string, renderer: Renderer): string {
  const { html } = renderer;
  if (muted) return html('alerts-line-muted', { crossing });
  if (alertKinds.length === 0) return html('alerts-line-nothing', { crossing });
  return html('alerts-line', { crossing, wants: describeAlertKinds(alertKinds, renderer) });
}
