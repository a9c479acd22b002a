import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { DateTime } from 'luxon';
import { Refusal } from '#domain/errors.ts';
import type { PersonalSettings } from '#domain/personal-settings.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { Renderer } from '#render/renderer.ts';
import type { LongData } from './telegram/long-data.ts';
import type { RecentReplies } from './telegram/recent-replies.ts';
import type { TapGuard } from './telegram/tap-guard.ts';

/** Who asks: their language, and what they have told of themselves. */
export interface Asker {
  /** The language this chat has chosen, or `null`. It wins over everything. */
  readonly chosen: string | null;
  /** The language of their Telegram; ours when they write too little to tell. */
  readonly client: string;
  /** The one to speak where there are no words to go by: the chosen one, that of the pressed button, or the client's. */
  readonly language: string;
  /** What they have told of themselves; nothing outside their own chat with us. */
  readonly settings: PersonalSettings;
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
  /** What became of the update, where it was not simply answered. */
  outcome?: 'refused' | 'failed';
  /** The message of ours that answered this question before it was edited. */
  revises?: number;
  /** Their message was edited. */
  isEdit?: boolean;
  /** The question before this one, once somebody has wanted to know it. */
  before?: Promise<LastQuestion | undefined>;
  /** The same, where this one may leave something to it. */
  took?: LastQuestion;
  /** What the next question may leave out. */
  leaves?: LastQuestion;
  /** The first message of ours that answered. */
  sent?: number;
}

/** An editor may be in a dialogue. */
export type EditorContext = ConversationFlavor<BotContext>;

/** The chat that an update is about. */
export function chatOf({ chatId }: Context): number {
  if (chatId === undefined) throw new Refusal('error-old-button');
  return chatId;
}
