import type { Alert, Audience, Broadcast } from '../alerts/alert.ts';
import type { ChatId } from '../alerts/chat.ts';

/**
 * Alerts, and how far each of them has been turned into deliveries. Any process may raise alerts; the process that holds the
 * lock `fan-out` works through them. Each method but `handOver` is atomic.
 *
 * @throws StoreUnavailable from every method; calling it again is safe.
 */
export interface AlertStore {
  /** False when an alert with this id is known already: then nothing changes. */
  raise(alert: Alert): Promise<boolean>;
  /** `null` for an alert that is unknown, or older than its receipts. */
  find(id: string): Promise<Broadcast | null>;
  /** Those whose audience has not all been handed to the outbox, corrections first, then by age; none that is cancelled or held. */
  unfinished(): Promise<readonly Broadcast[]>;
  /** Set once, before the first page: a later change of the audience would skip or repeat subscribers. */
  setAudience(id: string, audience: Audience): Promise<void>;
  /**
   * A page of an audience, about `limit` chats; it may be empty before the last one. A chat may come on more than one page,
   * and who subscribes meanwhile may be missed.
   *
   * @param cursor `null` for the first page, then `next` of the page before.
   */
  page(crossing: string, audience: Audience, cursor: string | null, limit: number): Promise<AudiencePage>;
  /**
   * Adds the deliveries of a page, then remembers where the next page begins (`null`: there is none, and the alert is
   * finished). Cut off between the two it is called again: the same page adds nothing twice. Of a cancelled or
   * held alert nothing is added.
   */
  handOver(alert: Alert, chats: readonly ChatId[], next: string | null): Promise<void>;
  /** True if a delivery of any of these alerts to this chat waits, or is under way. */
  isWaiting(alerts: readonly string[], chat: ChatId): Promise<boolean>;
  /** True if there is a receipt of this chat for any of these alerts. */
  hasReceived(alerts: readonly string[], chat: ChatId): Promise<boolean>;
  /** Drops finished alerts and their receipts once they are 30 days old. @param nowMs Epoch milliseconds. */
  sweep(nowMs: number): Promise<void>;
}

export interface AudiencePage {
  readonly chats: readonly ChatId[];
  /** The cursor of the next page; `null` after the last one. */
  readonly next: string | null;
}
