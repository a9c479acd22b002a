import type { ChatId } from '../alerts/chat.ts';
import type { AlertKind, Subscription, Trip } from '../alerts/subscription.ts';

/** What is remembered of a chat. Every method may reject with `StoreUnavailable`; it has then been done wholly or not at all. */
export interface TravellerStore {
  /** The language this chat has chosen, or `null` if it never did. */
  languageOf(chat: ChatId): Promise<string | null>;
  rememberLanguage(chat: ChatId, language: string): Promise<void>;
  /** What this chat wants to hear when it subscribes without choosing, or `null` if it never said. */
  alertKindsOf(chat: ChatId): Promise<readonly AlertKind[] | null>;
  rememberAlertKinds(chat: ChatId, wants: readonly AlertKind[]): Promise<void>;
  /** True the first time that this chat is to be given this hint, and never again. */
  hintOnce(chat: ChatId, hint: string): Promise<boolean>;
  /**
   * Erases everything held about a chat, at once: choices, subscriptions, trips, dialogue, pending deliveries and
   * receipts. The history of notices then names "an editor".
   */
  forget(chat: ChatId): Promise<void>;
  /** Everything held about a chat. */
  exportOf(chat: ChatId): Promise<ChatData>;
  /** A group became a supergroup: everything goes on under its new id. */
  move(from: ChatId, to: ChatId): Promise<void>;
}

export interface ChatData {
  readonly chat: ChatId;
  readonly language: string | null;
  readonly alertKinds: readonly AlertKind[] | null;
  readonly hints: readonly string[];
  readonly subscriptions: readonly Subscription[];
  readonly trips: readonly Trip[];
  /** The state of the dialogue that is under way. */
  readonly conversation: unknown;
  /** The ids of the alerts that it was told of, kept for 30 days. */
  readonly received: readonly string[];
  /** The ids of the alerts that it is still to be told of. */
  readonly pending: readonly string[];
  /** The ids of the notices that it published or ended. */
  readonly notices: readonly string[];
}
