import { InlineKeyboard } from 'grammy';
import { type AlertKind, alertKinds, type Subscription } from '#domain/alerts/subscription.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { bold, escapeHtml } from '#render/html.ts';
import type { Screen } from '../answers/screen.ts';
import { type CardAction, encode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';

/** What a chat hears about a crossing, and everything that can be changed about it. */
export function subscriptionPanel(
  crossing: Crossing,
  subscription: Subscription,
  language: string,
  { renderer, translate }: Services,
): Screen {
  const { alertKinds: chosen, muted } = subscription;
  const lines = [
    bold(translate(language, 'subscribed', { crossing: renderer.crossingName(crossing, language) })),
    escapeHtml(
      chosen.length === 0
        ? translate(language, 'subscribed-nothing')
        : translate(language, 'subscribed-alert-kinds', { wants: describeAlertKinds(chosen, language, translate) }),
    ),
    ...(muted ? [translate(language, 'subscribed-muted')] : []),
    escapeHtml(translate(language, 'subscribed-stop')),
  ];
  const button = (verb: CardAction, topic: string) => encode(verb, { crossing, language, topic });
  const keyboard = new InlineKeyboard();
  for (const [index, want] of alertKinds.entries()) {
    const sign = chosen.includes(want) ? '✅' : '▫️';
    keyboard.text(`${sign} ${translate(language, 'settings-alert-kind', { want })}`, button('want', want));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard
    .text(translate(language, muted ? 'button-unmute' : 'button-mute'), button(muted ? 'unmute' : 'mute', 'here'))
    .text(translate(language, 'button-remove'), button('drop', ''))
    .row()
    .text(translate(language, 'button-back'), encode('card', { crossing, language }));
  return { html: lines.join('\n'), keyboard };
}

/** After unsubscribing: what was there comes back with one tap. */
export function unsubscribedPanel(
  crossing: Crossing,
  before: Subscription,
  language: string,
  { renderer, translate }: Services,
): Screen {
  const html = escapeHtml(translate(language, 'unsubscribed', { crossing: renderer.crossingName(crossing, language) }));
  const undo = encode('undo', { crossing, language, topic: lettersOf(before) });
  return { html, keyboard: new InlineKeyboard().text(translate(language, 'button-undo'), undo) };
}

/** One button for each crossing that may be meant. */
export function verbButtons(
  crossings: readonly Crossing[],
  verb: CardAction,
  language: string,
  { renderer }: Pick<Services, 'renderer'>,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const crossing of crossings) {
    keyboard.text(renderer.crossingName(crossing, language), encode(verb, { crossing, language })).row();
  }
  return keyboard;
}

export function describeAlertKinds(
  chosen: readonly AlertKind[],
  language: string,
  translate: Services['translate'],
): string {
  return chosen.map((want) => translate(language, 'alert-kind', { want })).join(', ');
}

export async function subscriptionTo(
  crossing: Crossing,
  chat: number,
  { subscriptions }: Pick<Services, 'subscriptions'>,
): Promise<Subscription | undefined> {
  return (await subscriptions.of(chat)).find((one) => one.crossing === crossing.id);
}

/** Alerts come when nobody is asking: from then on the chat's language is the one in which they were asked for. */
export async function rememberSpoken(ctx: BotContext, language: string, { travellers }: Services): Promise<void> {
  if (ctx.asker.chosen === null) await travellers.rememberLanguage(chatOf(ctx), language);
}

export function chatOf({ chatId }: BotContext): number {
  if (chatId === undefined) throw new Refusal('error-old-button');
  return chatId;
}

const letters: Readonly<Record<AlertKind, string>> = { opening: 'o', closing: 'c', closure: 't', hours: 'h' };
const mutedLetter = 'm';

/** A subscription in the few letters that a button has room for. */
function lettersOf({ alertKinds: chosen, muted }: Subscription): string {
  return chosen.map((want) => letters[want]).join('') + (muted ? mutedLetter : '');
}

export function subscriptionIn(topic: string, crossing: Crossing): Subscription {
  return {
    crossing: crossing.id,
    alertKinds: alertKinds.filter((want) => topic.includes(letters[want])),
    muted: topic.includes(mutedLetter),
  };
}
