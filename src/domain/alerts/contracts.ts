import type { Alert, Audience, Broadcast } from './alert.ts';
import type { ChatId } from './chat.ts';
import type { NewNotice, Notice, NoticeEnd } from './notice.ts';
import type { AlertKind, Subscription, Trip } from './subscription.ts';

/*
 * What the store promises, whichever engine keeps it. Every method may reject with `StoreAway`; what was asked has then
 * been done wholly or not at all.
 */

export type { ChatId } from './chat.ts';

/** What the store remembers of people. */
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

/** Statements published at run time. What is published or ended raises its alerts in the same step. */
export interface NoticeStore {
  /** All of them, those that ended too, in the order of publication. */
  all(): Promise<readonly Notice[]>;
  /** Grows with every change, so that a reader knows when to read again. */
  version(): Promise<number>;
  /** Raises the news. False when this id is published already: then nothing changes. */
  publish(notice: NewNotice): Promise<boolean>;
  /** Withdraws a notice. What of it is not yet sent is cancelled; whoever was told hears of it. False if it was not in force. */
  retract(id: string, end: Omit<NoticeEnd, 'how'>): Promise<boolean>;
  /** Puts another notice in its place, as `retract` and `publish` in one step. False if it was not in force. */
  correct(id: string, replacement: NewNotice): Promise<boolean>;
}

/** Things that only one process may do. */
export interface Locks {
  /** True for the first who asks for this key, until it expires. */
  once(key: string, seconds: number): Promise<boolean>;
  /** True while nobody else holds this key; asking again prolongs it. */
  acquire(key: string, holder: string, seconds: number): Promise<boolean>;
  /** Gives back what this holder held. */
  release(key: string, holder: string): Promise<void>;
}

/** Where a conversation with a chat has come to. The state is kept as JSON. */
export interface ConversationStore {
  read(chat: ChatId): Promise<unknown>;
  write(chat: ChatId, state: unknown, seconds: number): Promise<void>;
  remove(chat: ChatId): Promise<void>;
}

/** The news that is to be told, and how far the telling has come. */
export interface AlertStore {
  /** False when an alert with this id is known already: then nothing changes. */
  raise(alert: Alert): Promise<boolean>;
  find(id: string): Promise<Broadcast | null>;
  /** Those whose audience has not all been handed to the outbox, corrections first, then by age. */
  unfinished(): Promise<readonly Broadcast[]>;
  setAudience(id: string, audience: Audience): Promise<void>;
  /** The next page of an audience, from `cursor` on; `next` is `null` after the last page. */
  page(crossing: string, audience: Audience, cursor: string | null, limit: number): Promise<AudiencePage>;
  /** Adds the page's deliveries (again without effect) and remembers where the next page begins. */
  handOver(alert: Alert, chats: readonly ChatId[], next: string | null): Promise<void>;
  /** Whether this chat was told any of these alerts. */
  hasReceived(alerts: readonly string[], chat: ChatId): Promise<boolean>;
  /** Lets go of alerts and receipts that are older than 30 days. */
  sweep(nowMs: number): Promise<void>;
}

export interface AudiencePage {
  readonly chats: readonly ChatId[];
  readonly next: string | null;
}

/** Telling one subscriber of one alert. */
export interface Delivery {
  readonly alert: string;
  readonly chat: ChatId;
  /** It may have arrived already: whoever was telling it died, or lost the line, in the middle. */
  readonly mayHaveArrived: boolean;
}

/** What became of a delivery. */
export type DeliveryResult =
  /** There is a receipt now. */
  | { readonly kind: 'told' }
  /** It is not to be told, or cannot be. */
  | { readonly kind: 'dropped' }
  /** The chat has another number now: it is told under that one. */
  | { readonly kind: 'moved'; readonly to: ChatId }
  /** Later, once more. `perhapsTold`: nobody knows whether it arrived. */
  | { readonly kind: 'again'; readonly mayHaveArrived: boolean }
  /** Everybody waits. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Nothing can be delivered to anybody until somebody sees to it: everybody waits, and tries again by and by. */
  | { readonly kind: 'stuck'; readonly code: number };

/** Why nothing is delivered, and since when (epoch milliseconds). */
export interface DeliveryTrouble {
  readonly code: number;
  readonly since: number;
}

export interface DeliveryOptions {
  /** Smoothly, not in bursts; for all workers together. */
  readonly perSecond: number;
  /** How many deliveries one worker has under way at most. */
  readonly atOnce?: number;
  /** After this long without a sign of life a worker's deliveries are given to another. */
  readonly deadAfterMs?: number;
  /** How long everybody waits when nothing can be delivered. */
  readonly recheckMs?: number;
  /** Before a delivery is tried again, for each time that it has failed; the last one repeats itself. */
  readonly backoffMs?: readonly number[];
  deliver(delivery: Delivery): Promise<DeliveryResult>;
  /** Told of everything that went wrong while delivering. */
  report(problem: unknown): void;
}

export interface DeliveryWorker {
  /** Takes nothing more, and resolves when what is under way is done. */
  close(): Promise<void>;
}

/** The outbox: one delivery per (alert, chat), at least once, corrections before everything else. */
export interface Outbox {
  /** How many wait, those that wait for another try included. */
  waiting(): Promise<{ readonly urgent: number; readonly other: number }>;
  /** `null` while deliveries go out. */
  trouble(): Promise<DeliveryTrouble | null>;
  work(work: DeliveryOptions): DeliveryWorker;
  /** What the engine itself measures, in the format of Prometheus, where it measures anything. */
  metrics?(): Promise<string>;
}

/** Everything that changes by the hour. */
export interface Store {
  readonly travellers: TravellerStore;
  readonly subscriptions: SubscriptionStore;
  readonly trips: TripStore;
  readonly notices: NoticeStore;
  readonly locks: Locks;
  readonly conversations: ConversationStore;
  readonly alerts: AlertStore;
  readonly outbox: Outbox;
  close(): Promise<void>;
}
