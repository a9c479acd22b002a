import type { SentPictureStore } from '../pictures.ts';
import type { AlertStore } from './alerts.ts';
import type { AskedInVainStore } from './asked-in-vain.ts';
import type { ConversationStore, LetterStore } from './conversations.ts';
import type { FloodCounter } from './flood.ts';
import type { LastQuestionStore } from './last-questions.ts';
import type { Locks } from './locks.ts';
import type { DraftStore, WatchedSources } from './news.ts';
import type { NoticeStore } from './notices.ts';
import type { Outbox } from './outbox.ts';
import type { ReportStore } from './reports.ts';
import type { SubscriptionStore, TripStore, WaitStore } from './subscriptions.ts';
import type { TravellerStore } from './travellers.ts';

/**
 * Everything that changes by the hour. Two engines keep it, and one contract suite holds for both. Methods that reach the
 * store reject with `StoreUnavailable` within two seconds when it is unreachable, locked or full.
 */
export interface Store {
  readonly travellers: TravellerStore;
  readonly subscriptions: SubscriptionStore;
  readonly trips: TripStore;
  readonly waits: WaitStore;
  readonly notices: NoticeStore;
  readonly locks: Locks;
  readonly flood: FloodCounter;
  readonly conversations: ConversationStore;
  readonly askedInVain: AskedInVainStore;
  readonly lastQuestions: LastQuestionStore;
  readonly letters: LetterStore;
  readonly sentPictures: SentPictureStore;
  readonly reports: ReportStore;
  readonly drafts: DraftStore;
  readonly watched: WatchedSources;
  readonly alerts: AlertStore;
  readonly outbox: Outbox;
  /** Writes something small. @throws StoreUnavailable where that cannot be */
  check(): Promise<void>;
  /** Closes its workers first; nothing of the store may be called afterwards.*/
  close(): Promise<void>;
}
