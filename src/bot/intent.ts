import type { Composer } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { DateTime } from 'luxon';
import type { AnswerQuestion } from '#answer/answer.ts';
import type {
  ConversationStore,
  NoticeStore,
  SubscriptionStore,
  TravellerStore,
  TripStore,
} from '#domain/alerts/contracts.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Renderer } from '#render/renderer.ts';
import type { BotContext, EditorContext } from './context.ts';

/** Everything an intent may need; it takes what it uses. */
export interface Services {
  readonly answer: AnswerQuestion;
  readonly catalogue: Catalogue;
  readonly renderer: Renderer;
  readonly translate: Translate;
  readonly languages: readonly Language[];
  readonly travellers: TravellerStore;
  readonly subscriptions: SubscriptionStore;
  readonly trips: TripStore;
  readonly notices: NoticeStore;
  readonly conversations: ConversationStore;
  readonly preview: Newsroom;
  /** How many alerts go out in a second. */
  readonly perSecond: number;
  /** Who publishes notices and reads what travellers write. */
  readonly editors: readonly number[];
  /** Everything that has a line in the menu, in its order. */
  readonly commands: readonly Command[];
  /** Ourselves, as Telegram knows us. */
  readonly me: () => UserFromGetMe;
  /** The present. */
  readonly now: () => DateTime;
  readonly log: Log;
}

/** A word that an editor is about to publish, or to put in the place of a notice. */
export interface Proposal {
  readonly crossing: Crossing;
  readonly statement: Statement;
  readonly replaces?: string;
}

/** What is wrong with a written statement, and where. */
export interface Slip {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What an editor needs to know before anybody else does. */
export interface Newsroom {
  /** Reads a statement as the data would. */
  check(
    written: unknown,
    crossing: Crossing,
  ):
    | { readonly statement: Statement; readonly slips?: never }
    | { readonly statement?: never; readonly slips: readonly Slip[] };
  /** The alert as subscribers will read it, in Telegram's HTML. */
  preview(proposal: Proposal, language: string): string;
  /** How many chats would hear of it. */
  recipients(proposal: Proposal): Promise<number>;
  /** How many chats were told of a notice, or of one that it corrects. */
  told(notice: string): Promise<number>;
  /** What a notice says, in a few plain words. */
  fact(notice: string, language: string): string;
  /** Reads what was just published. */
  refresh(): Promise<void>;
}

/** Where the bot tells its operator what happened. Never the words of people, never a token. */
export interface Log {
  info(what: object, message: string): void;
  warn(what: object, message: string): void;
  error(what: object, message: string): void;
}

/** A message key that needs no variables. */
type PlainMessage = { [K in keyof Messages]: keyof Messages[K] extends never ? K : never }[keyof Messages];

/** The commands that have a line in Telegram's menu. */
export type Command = PlainMessage extends infer K ? (K extends `command-${infer Name}` ? Name : never) : never;

/** One thing that a traveller can want. */
export interface Intent {
  /** Its command, without the slash; what is reached by buttons or words alone has none. */
  readonly command?: Command;
  readonly audience?: never;
  install(bot: Composer<BotContext>, services: Services): void;
}

/** What only an editor can do, in their own chat with us; for everybody else it does not exist. */
export interface EditorIntent {
  readonly command?: never;
  readonly audience: 'editors';
  install(bot: Composer<EditorContext>, services: Services): void;
}
