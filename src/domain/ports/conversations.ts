import type { ChatId } from '../alerts/chat.ts';

/**
 * The state of a conversation with a chat, as JSON; the last write wins.
 *
 * @throws StoreUnavailable from every method.
 */
export interface ConversationStore {
  /** `undefined` when nothing was written, or its time is over. */
  read(chat: ChatId): Promise<unknown>;
  /** Replaces the state; it is forgotten after so many seconds. */
  write(chat: ChatId, state: unknown, seconds: number): Promise<void>;
  /** Removing what is not there has no effect. */
  remove(chat: ChatId): Promise<void>;
}
