import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { DateTime } from 'luxon';
import type { LongData } from './telegram/long-data.ts';
import type { Recent } from './telegram/recent.ts';

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
  /** When the update came. */
  present: DateTime;
  /** What this process did of late. */
  recent: Recent;
  /** Data of buttons that is too long for Telegram. */
  longData: LongData;
  /** The pressed button has been answered: Telegram takes one answer each. */
  acknowledged?: boolean;
  /** The message of ours that answered this question before it was edited. */
  revises?: number;
}

/** An editor may be in a dialogue. */
export type EditorContext = ConversationFlavor<BotContext>;
