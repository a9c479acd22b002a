import { InlineKeyboard } from 'grammy';
import { DateTime } from 'luxon';
import { type AlertKind, alertKinds, type Subscription } from '#domain/alerts/subscription.ts';
import type { Crossing } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Renderer } from '#render/renderer.ts';
import { type CardAction, type CardButton, encode } from '../callback-data.ts';
import type { Services } from '../intent.ts';
import type { Screen } from '../telegram/reply.ts';

/** What was asked on the card above, so that *Back* leads to it. */
type AskedAbove = Partial<Pick<CardButton, 'moment' | 'traveller'>>;

/** What a chat hears about a crossing, and everything that can be changed about it. */
export function subscriptionPanel(
  crossing: Crossing,
  subscription: Subscription,
  renderer: Renderer,
  { moment, traveller }: AskedAbove = {},
): Screen {
  const { alertKinds: chosen, muted } = subscription;
  const { language, message, html, bold } = renderer;
  const lines = [
    bold('subscribed', { crossing: renderer.crossingName(crossing) }),
    chosen.length === 0
      ? html('subscribed-nothing')
      : html('subscribed-alert-kinds', { wants: describeAlertKinds(chosen, renderer) }),
    ...(muted ? [html('subscribed-muted')] : []),
    html('subscribed-stop'),
  ];
  const above = given({ moment, traveller });
  const dataOf = (action: CardAction, topic: string) => encode(action, { crossing, language, topic, ...above });
  const keyboard = new InlineKeyboard();
  for (const [index, want] of alertKinds.entries()) {
    const sign = chosen.includes(want) ? '✅' : '▫️';
    keyboard.text(`${sign} ${message('settings-alert-kind', { want })}`, dataOf('want', want));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard
    .text(message(muted ? 'button-unmute' : 'button-mute'), dataOf(muted ? 'unmute' : 'mute', 'here'))
    .text(message('button-remove'), dataOf('drop', ''))
    .danger()
    .row()
    .text(message('button-back'), encode('card', { crossing, language, ...above }));
  return { html: lines.join('\n'), keyboard };
}

/** After unsubscribing: what was there comes back with one tap. */
export function unsubscribedPanel(
  crossing: Crossing,
  before: Subscription,
  renderer: Renderer,
  { moment, traveller }: AskedAbove = {},
): Screen {
  const above = given({ moment, traveller });
  const undo = encode('undo', { crossing, language: renderer.language, topic: lettersOf(before), ...above });
  return {
    html: renderer.html('unsubscribed', { crossing: renderer.crossingName(crossing) }),
    keyboard: new InlineKeyboard().text(renderer.message('button-undo'), undo),
  };
}

/** What the readers of a channel are told: no buttons of settings, which are not theirs. */
export function forReaders(
  { crossing, renderer }: { readonly crossing: Crossing; readonly renderer: Renderer },
  told: 'channel-subscribed' | 'channel-unsubscribed',
): Screen {
  return { html: renderer.html(told, { crossing: renderer.crossingName(crossing) }) };
}

export function describeAlertKinds(chosen: readonly AlertKind[], { message }: Renderer): string {
  return chosen.map((want) => message('alert-kind', { want })).join(', ');
}

/** Noon of a day, which stands for it. */
export function noonOf(date: string, zone: string): DateTime {
  return DateTime.fromISO(`${date}T12:00`, { zone });
}

export async function subscriptionTo(
  crossing: Crossing,
  chat: number,
  { subscriptions }: Pick<Services, 'subscriptions'>,
): Promise<Subscription | undefined> {
  return (await subscriptions.of(chat)).find((one) => one.crossing === crossing.id);
}

const letters: Readonly<Record<AlertKind, string>> = {
  opening: 'o',
  closing: 'c',
  closure: 't',
  hours: 'h',
  queue: 'q',
};
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
