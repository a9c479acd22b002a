/** A chat as Telegram numbers it; negative for groups and channels. */
export type ChatId = number;

/** What the store remembers of people. Every method may reject when the store is away. */
export interface Travellers {
  /** The language this chat has chosen, or `null` if it never did. */
  languageOf(chat: ChatId): Promise<string | null>;
  rememberLanguage(chat: ChatId, language: string): Promise<void>;
}

/** Everything that changes by the hour. */
export interface Store {
  readonly travellers: Travellers;
  close(): Promise<void>;
}
