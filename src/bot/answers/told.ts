import { type WaitKind, waitKinds } from '#domain/alerts/wait.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';

/** What a chat is told about a crossing, as far as the buttons under its card show it. */
export interface Told {
  readonly isSubscribed: boolean;
  readonly waits: readonly WaitKind[];
}

/** With the store away the card comes all the same, and no button is ticked. */
export async function toldOf(
  { chatId }: BotContext,
  { id }: Crossing,
  { subscriptions, waits, log }: Pick<Services, 'subscriptions' | 'waits' | 'log'>,
): Promise<Told> {
  if (chatId === undefined) return { isSubscribed: false, waits: [] };
  try {
    const [subscribed, waiting] = await Promise.all([subscriptions.of(chatId), waits.of(chatId)]);
    return {
      isSubscribed: subscribed.some(({ crossing, muted }) => crossing === id && !muted),
      waits: waiting.filter(({ crossing }) => crossing === id).map(({ want }) => want),
    };
  } catch (error) {
    log.warn({ error: String(error) }, 'subscriptions cannot be read');
    return { isSubscribed: false, waits: [] };
  }
}

/** A want as the topic of a button. */
export function topicOf(want: WaitKind): string {
  return want.replace('next-', '');
}

export function waitKindIn(topic: string | undefined): WaitKind | undefined {
  return waitKinds.find((want) => topicOf(want) === topic);
}
