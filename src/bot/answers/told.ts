import { type WaitKind, waitKinds } from '#domain/alerts/wait.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';

/** What a chat is told about a crossing, as far as the buttons under its card show it. */
export interface Told {
  readonly isSubscribed: boolean;
  readonly waits: readonly WaitKind[];
  /** It is a person, and no group or channel. */
  readonly isPrivate: boolean;
}

/** With the store away the card comes all the same, and no button is ticked. */
export async function toldOf(
  { chatId, chat }: BotContext,
  { id }: Crossing,
  { subscriptions, waits, log }: Pick<Services, 'subscriptions' | 'waits' | 'log'>,
): Promise<Told> {
  const nothing = { isSubscribed: false, waits: [], isPrivate: chat?.type === 'private' };
  if (chatId === undefined) return nothing;
  try {
    const [subscribed, waiting] = await Promise.all([subscriptions.of(chatId), waits.of(chatId)]);
    return {
      ...nothing,
      isSubscribed: subscribed.some(({ crossing, muted }) => crossing === id && !muted),
      waits: waiting.filter(({ crossing }) => crossing === id).map(({ want }) => want),
    };
  } catch (error) {
    log.warn({ error: String(error) }, 'subscriptions cannot be read');
    return nothing;
  }
}

/** A want as the topic of a button. */
export function topicOf(want: WaitKind): string {
  return want.replace('next-', '');
}

export function waitKindIn(topic: string | undefined): WaitKind | undefined {
  return waitKinds.find((want) => topicOf(want) === topic);
}
