import type { Context } from 'grammy';

/** Who asks, as far as their language goes. */
export interface Asker {
  /** The language this chat has chosen, or `null`. It wins over everything. */
  readonly chosen: string | null;
  /** The language of their Telegram; ours when they write too little to tell. */
  readonly client: string;
  /** The one to speak where there are no words to go by: the chosen one, that of the pressed button, or the client's. */
  readonly language: string;
}

export interface BotContext extends Context {
  asker: Asker;
}
