import type { ChatId } from '../alerts/chat.ts';
import type { AlertKind, Subscription, Trip } from '../alerts/subscription.ts';
import type { Wait } from '../alerts/wait.ts';

/**
 * Who wants alerts about which crossing. Each method is atomic, and taps that arrive together cannot pass the limit.
 *
 * @throws StoreUnavailable from every method.
 */
export interface SubscriptionStore {
  /** In the order of the crossings' ids. */
  of(chat: ChatId): Promise<readonly Subscription[]>;
  /**
   * Subscribes, or changes the kinds and whether it is muted; a change is never refused.
   *
   * @throws Refusal `error-too-many-subscriptions` with `limit`; trips count too.
   */
  put(chat: ChatId, subscription: Subscription): Promise<void>;
  /** True if there was one. */
  remove(chat: ChatId, crossing: string): Promise<boolean>;
  /** The chats that want any of these alerts about a crossing and are not muted. */
  count(crossing: string, kinds: readonly AlertKind[]): Promise<number>;
}

/** Who watches which date at a crossing. Atomic and bounded as subscriptions are. @throws StoreUnavailable from every method. */
export interface TripStore {
  /** By date. */
  of(chat: ChatId): Promise<readonly Trip[]>;
  /** Adding it again has no effect. @throws Refusal `error-too-many-subscriptions` with `limit`; subscriptions count too. */
  add(chat: ChatId, trip: Trip): Promise<void>;
  /** True if there was one. */
  remove(chat: ChatId, trip: Trip): Promise<boolean>;
  /** The dates that anybody watches at a crossing, in order. */
  datesAt(crossing: string): Promise<readonly string[]>;
}

/** Who waits for one opening or closing. Outside of the limit of subscriptions. Atomic. @throws StoreUnavailable from every method. */
export interface WaitStore {
  /** By crossing. */
  of(chat: ChatId): Promise<readonly Wait[]>;
  /** In the place of what this chat waited for at this crossing in this way. */
  put(chat: ChatId, wait: Wait): Promise<void>;
  /** True if there was exactly this one. */
  remove(chat: ChatId, wait: Wait): Promise<boolean>;
  /** What anybody waits for at a crossing, each once. */
  at(crossing: string): Promise<readonly Wait[]>;
  /** Nobody waits for this any more. */
  drop(wait: Wait): Promise<void>;
}
