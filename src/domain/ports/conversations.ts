import type { ChatId } from '../alerts/chat.ts';

/** The state of a conversation with a chat, kept as JSON until its time is over. */
export interface ConversationStore {
  read(chat: ChatId): Promise<unknown>;
  write(chat: ChatId, state: unknown, seconds: number): Promise<void>;
  remove(chat: ChatId): Promise<void>;
}
