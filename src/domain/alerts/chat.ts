/** A chat as Telegram numbers it; negative for groups and channels. */
export type ChatId = number;
