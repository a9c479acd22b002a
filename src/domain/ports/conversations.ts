import type { ChatId } from '../alerts/chat.ts';
import type { Letter } from '../notes/letter.ts';

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

/**
 * Which chat an answer of an editor goes to. `TravellerStore` erases, exports and moves a chat's letters with the rest of it.
 *
 * @throws StoreUnavailable from every method.
 */
export interface LetterStore {
  keep(letter: Letter): Promise<void>;
  /** `null` for what is no letter, and once it is 30 days old. @param now Epoch milliseconds. */
  find(editor: ChatId, shown: number, now: number): Promise<Letter | null>;
  /** Drops what is 30 days old. @param now Epoch milliseconds. */
  sweep(now: number): Promise<void>;
}
