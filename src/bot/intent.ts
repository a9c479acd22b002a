import type { Composer } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { DateTime } from 'luxon';
import type { AnswerQuestion } from '#answer/answer.ts';
import type { Subscriptions, Travellers } from '#domain/contracts.ts';
import type { Catalogue } from '#domain/crossing.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Say } from '#i18n/say.ts';
import type { Translate } from '#i18n/translate.ts';
import type { BotContext } from './context.ts';

/** Everything an intent may need; it takes what it uses. */
export interface Parts {
  readonly answer: AnswerQuestion;
  readonly catalogue: Catalogue;
  readonly say: Say;
  readonly translate: Translate;
  readonly languages: readonly Language[];
  readonly travellers: Travellers;
  readonly subscriptions: Subscriptions;
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
  install(bot: Composer<BotContext>, parts: Parts): void;
}
