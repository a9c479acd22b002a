import type { Alert, Audience, Broadcast } from '../alerts/alert.ts';
import type { ChatId } from '../alerts/chat.ts';

/** Alerts that are to be sent, and how far the fan-out has come. */
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
