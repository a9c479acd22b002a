import { unlessAway } from '#domain/errors.ts';
import type { FloodCounter } from '#domain/ports/flood.ts';
import { type Flooder, messagePoints, type Standing, strictest, tapPoints, within } from '#domain/ports/flood.ts';
import type { BotContext } from './context.ts';
import type { Services } from './intent.ts';
import { textForBot } from './telegram/text-for-bot.ts';

type Parts = Pick<Services, 'flood' | 'editors' | 'isEmergency' | 'commands'>;

/**
 * Whether this one is too many: of a person, of a group, of an inline asker. Editors are not counted, nor words of somebody
 * in danger, nor what a chat says to others.
 */
export async function standingOf(ctx: BotContext, services: Parts): Promise<Standing> {
  const counted = countedIn(ctx, services);
  return strictest(await Promise.all(counted.map(([who, id, points]) => count(services, who, id, points))));
}

/** With the store away nobody counts, and answers go on. */
export function count(
  { flood }: Pick<Parts, 'flood'>,
  ...[who, id, points]: Parameters<FloodCounter['count']>
): Promise<Standing> {
  return unlessAway(flood.count(who, id, points), within);
}

function countedIn(ctx: BotContext, services: Parts): readonly (readonly [Flooder, number, number])[] {
  const { from, chat } = ctx;
  if (from !== undefined && services.editors.includes(from.id)) return [];
  if (ctx.inlineQuery !== undefined) return [['inline', ctx.inlineQuery.from.id, messagePoints]];
  if (ctx.guestMessage !== undefined) return guestIn(ctx, services);
  const points = pointsOf(ctx, services);
  if (points === 0) return [];
  // Whoever speaks in the name of a chat is nobody else: all anonymous administrators share one number.
  const isPerson = from !== undefined && ctx.senderChat === undefined;
  const isShared = chat !== undefined && chat.type !== 'private';
  return [
    ...(isPerson ? [['person', from.id, points] as const] : []),
    ...(isShared ? [['group', chat.id, points] as const] : []),
  ];
}

/** Whoever asks among strangers is one person, whatever the chat; words of somebody in danger are not counted. */
function guestIn(
  { guestMessage, from }: BotContext,
  { isEmergency }: Parts,
): readonly (readonly [Flooder, number, number])[] {
  const text = guestMessage?.text ?? guestMessage?.caption ?? '';
  return from === undefined || isEmergency(text) ? [] : [['inline', from.id, messagePoints]];
}

function pointsOf(ctx: BotContext, { isEmergency, commands }: Parts): number {
  if (ctx.callbackQuery !== undefined) return tapPoints;
  const message = ctx.message ?? ctx.editedMessage ?? ctx.channelPost;
  if (message === undefined) return 0;
  const text = message.text ?? message.caption ?? '';
  // A place that is shared for a while changes by itself.
  if (text === '' && ctx.editedMessage !== undefined) return 0;
  return isForUs(ctx, text, commands) && !isEmergency(text) ? messagePoints : 0;
}

/** In a group commands without a name may be meant for another bot. */
function isForUs(ctx: BotContext, text: string, commands: Parts['commands']): boolean {
  if (textForBot(ctx, text) !== null) return true;
  const [, command] = /^\/(\w+)(?!\S)/.exec(text) ?? [];
  return commands.some((known) => known === command);
}
