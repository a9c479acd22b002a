import { InlineKeyboard } from 'grammy';
import { type AlertKind, alertKinds, type Subscription } from '#domain/alerts/subscription.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { bold, escapeHtml } from '#i18n/html.ts';
import type { Showing } from './answers.ts';
import { dataOf, type Verb } from './choices.ts';
import type { BotContext } from './context.ts';
import type { Parts } from './intent.ts';

/** What a chat hears about a crossing, and everything that can be changed about it. */
export function subscriptionPanel(
  crossing: Crossing,
  subscription: Subscription,
  language: string,
  { say, translate }: Parts,
): Showing {
  const { alertKinds: chosen, muted } = subscription;
  const lines = [
    bold(translate(language, 'subscribed', { crossing: say.crossingName(crossing, language) })),
    escapeHtml(
      chosen.length === 0
        ? translate(language, 'subscribed-nothing')
        : translate(language, 'subscribed-wants', { wants: wantsWords(chosen, language, translate) }),
    ),
    ...(muted ? [translate(language, 'subscribed-muted')] : []),
    escapeHtml(translate(language, 'subscribed-stop')),
  ];
  const button = (verb: Verb, topic: string) => dataOf(verb, { crossing, language, topic });
  const keyboard = new InlineKeyboard();
  for (const [index, want] of alertKinds.entries()) {
    const sign = chosen.includes(want) ? '✅' : '▫️';
    keyboard.text(`${sign} ${translate(language, 'settings-want', { want })}`, button('want', want));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard
    .text(translate(language, muted ? 'button-unmute' : 'button-mute'), button(muted ? 'unmute' : 'mute', 'here'))
    .text(translate(language, 'button-remove'), button('drop', ''))
    .row()
    .text(translate(language, 'button-back'), dataOf('card', { crossing, language }));
  return { html: lines.join('\n'), keyboard };
}

/** After unsubscribing: what was there comes back with one tap. */
export function unsubscribedPanel(
  crossing: Crossing,
  before: Subscription,
  language: string,
  { say, translate }: Parts,
): Showing {
  const html = escapeHtml(translate(language, 'unsubscribed', { crossing: say.crossingName(crossing, language) }));
  const undo = dataOf('undo', { crossing, language, topic: lettersOf(before) });
  return { html, keyboard: new InlineKeyboard().text(translate(language, 'button-undo'), undo) };
}

/** One button for each crossing that may be meant. */
export function verbButtons(
  crossings: readonly Crossing[],
  verb: Verb,
  language: string,
  { say }: Pick<Parts, 'say'>,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const crossing of crossings) {
    keyboard.text(say.crossingName(crossing, language), dataOf(verb, { crossing, language })).row();
  }
  return keyboard;
}

export function wantsWords(chosen: readonly AlertKind[], language: string, translate: Parts['translate']): string {
  return chosen.map((want) => translate(language, 'want', { want })).join(', ');
}

export async function subscriptionTo(
  crossing: Crossing,
  chat: number,
  { subscriptions }: Pick<Parts, 'subscriptions'>,
): Promise<Subscription | undefined> {
  return (await subscriptions.of(chat)).find((one) => one.crossing === crossing.id);
}

/** Alerts come when nobody is asking: from then on the chat's language is the one in which they were asked for. */
export async function rememberSpoken(ctx: BotContext, language: string, { travellers }: Parts): Promise<void> {
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
