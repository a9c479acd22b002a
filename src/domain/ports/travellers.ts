import type { ChatId } from '../alerts/chat.ts';
import type { QuietHours } from '../alerts/quiet-hours.ts';
import type { AlertKind, Subscription, Trip } from '../alerts/subscription.ts';
import type { Wait } from '../alerts/wait.ts';
import type { HeldLetter } from '../notes/letter.ts';
import type { PersonalSettings } from '../personal-settings.ts';
import type { LastQuestion } from './last-questions.ts';

/**
 * What is remembered of a chat. Called while an update of that chat is worked on, and by deliveries.
 *
 * @throws StoreUnavailable from every method. What was asked has then been done, not done, or, of `forget` and `move`, done in
 *   part: called again, they do the rest.
 */
export interface TravellerStore {
  /** The language this chat has chosen, or `null` if it never did. */
  languageOf(chat: ChatId): Promise<string | null>;
  rememberLanguage(chat: ChatId, language: string): Promise<void>;
  /** What this chat wants to hear when it subscribes without choosing, or `null` if it never said. */
  alertKindsOf(chat: ChatId): Promise<readonly AlertKind[] | null>;
  rememberAlertKinds(chat: ChatId, kinds: readonly AlertKind[]): Promise<void>;
  /** What a person has told us about themselves; empty where they never did. */
  settingsOf(chat: ChatId): Promise<PersonalSettings>;
  /** Takes the place of all that was told before: what is left out is forgotten. */
  rememberSettings(chat: ChatId, settings: PersonalSettings): Promise<void>;
  /** True the first time that this chat is to be given this hint, and never again. */
  hintOnce(chat: ChatId, hint: string): Promise<boolean>;
  /** The hints that this chat was given, and those that a newer Otkel has marked it with. */
  hintsOf(chat: ChatId): Promise<readonly string[]>;
  /** The usual ones where this chat never chose. */
  quietHoursOf(chat: ChatId): Promise<QuietHours>;
  rememberQuietHours(chat: ChatId, hours: QuietHours): Promise<void>;
  /** The topic of a forum in which a crossing was asked to be told of; `null` for its general one, and where there are none. */
  topicOf(chat: ChatId, crossing: string): Promise<number | null>;
  rememberTopic(chat: ChatId, crossing: string, topic: number | null): Promise<void>;
  /**
   * Erases everything held about a chat: choices, topics, subscriptions, trips, waits, conversation, last questions, letters, pending deliveries and receipts. The history of notices then names "an editor".
   */
  forget(chat: ChatId): Promise<void>;
  /** Everything held about a chat. */
  exportOf(chat: ChatId): Promise<ChatData>;
  /**
   * A group became a supergroup: everything goes on under its new id, pending deliveries and receipts too. What the new
   * chat has already stays as it is.
   */
  move(from: ChatId, to: ChatId): Promise<void>;
}

export interface ChatData {
  readonly chat: ChatId;
  readonly language: string | null;
  readonly alertKinds: readonly AlertKind[] | null;
  readonly settings: PersonalSettings;
  readonly hints: readonly string[];
  readonly quietHours: QuietHours;
  readonly topics: readonly { readonly crossing: string; readonly topic: number }[];
  readonly subscriptions: readonly Subscription[];
  readonly trips: readonly Trip[];
  readonly waits: readonly Wait[];
  /** The state of its conversation; `null` when there is none. */
  readonly conversation: unknown;
  /** What was asked last. */
  readonly lastQuestions: readonly LastQuestion[];
  /** The letters that it wrote to the editors, or was shown as one of them. */
  readonly letters: readonly HeldLetter[];
  /** The ids of the alerts that it was told of, kept for 30 days. */
  readonly received: readonly string[];
  /** The ids of the alerts that it is still to be told of. */
  readonly pending: readonly string[];
  /** The ids of the notices that it published or ended. */
  readonly notices: readonly string[];
}
