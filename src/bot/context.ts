import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { DateTime } from 'luxon';
import { Refusal } from '#domain/errors.ts';
import type { Renderer } from '#render/renderer.ts';
import type { LongData } from './telegram/long-data.ts';
import type { RecentReplies } from './telegram/recent-replies.ts';
import type { TapGuard } from './telegram/tap-guard.ts';

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
  /** In the asker's language, as of the present. */
  renderer: Renderer;
  /** When the update came. */
  present: DateTime;
  /** Data of buttons that is too long for Telegram. */
  longData: LongData;
  replies: RecentReplies;
  taps: TapGuard;
  /** The pressed button has been answered: Telegram takes one answer each. */
  acknowledged?: boolean;
  /** The message of ours that answered this question before it was edited. */
  revises?: number;
}

/** An editor may be in a dialogue. */
export type EditorContext = ConversationFlavor<BotContext>;

/** The chat that an update is about. */
export function chatOf({ chatId }: Context): number {
  if (chatId === undefined) throw new Refusal('error-old-button');
  return chatId;
}
