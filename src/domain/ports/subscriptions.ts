import type { ChatId } from '../alerts/chat.ts';
import type { AlertKind, Subscription, Trip } from '../alerts/subscription.ts';

/** Who wants alerts about which crossing. */
export interface SubscriptionStore {
  /** In the order of the crossings' ids. */
  of(chat: ChatId): Promise<readonly Subscription[]>;
  /**
   * Subscribes, or changes what is wanted and whether it is muted.
   *
   * @throws Refusal `error-too-many-subscriptions` with `limit`; trips count too.
   */
  put(chat: ChatId, subscription: Subscription): Promise<void>;
  /** True if there was one. */
  remove(chat: ChatId, crossing: string): Promise<boolean>;
  /** The chats that want any of these alerts about a crossing and are not muted. */
  count(crossing: string, wants: readonly AlertKind[]): Promise<number>;
}

/** Who watches which date. */
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
