import type { DateTime } from 'luxon';
import type { CountryCode, Crossing } from '#domain/crossing.ts';
import type { Traffic } from '#domain/statement.ts';
import type { Person, Status } from '#domain/status.ts';
import type { AskedTopic, ResolvedMoment } from '#search/question.ts';

/** A question from any face of Otkel: words, or a crossing's id, or both. */
export interface Asked {
  readonly text?: string;
  /** A crossing's id; wins over the words. */
  readonly crossing?: string;
  /** The language to answer in; without one, the language of the words. */
  readonly language?: string;
  /** What to answer in when the words do not tell. */
  readonly fallbackLanguage?: string;
  readonly now: DateTime;
  /** The moment asked about; words in the text win over it. Without an offset the clock is the post's: see `atLocal`. */
  readonly at?: DateTime;
  /** A local date-time without an offset, `2027-01-15T23:30`: on the clock of the post reached first. */
  readonly atLocal?: string;
  readonly toward?: CountryCode;
  readonly traffic?: Traffic;
  readonly people?: Person;
}

/** What came of it. `html` is the message as sent, in Telegram's HTML. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly crossing: Crossing;
      readonly status: Status;
      readonly precision: ResolvedMoment['precision'];
      readonly topic: AskedTopic;
      readonly language: string;
      readonly html: string;
    }
  | {
      readonly kind: 'choose';
      readonly crossings: readonly Crossing[];
      readonly topic: AskedTopic;
      readonly language: string;
      readonly html: string;
    }
  | {
      readonly kind: 'none';
      readonly near: readonly Crossing[];
      readonly topic: AskedTopic;
      readonly language: string;
      readonly html: string;
    };

/** One question, one answer; pure but for what it was built from. */
export type AnswerQuestion = (asked: Asked) => Answer;
