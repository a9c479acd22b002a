import type { Statement } from '#domain/statement.ts';
import type { Certainty, Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';

/** A word that was published, and what the answers are without and with it. */
export interface NoticeView {
  readonly kind: 'news';
  readonly statement: Statement;
  readonly sure: Certainty;
  /** The answers of the present. */
  readonly before: Status;
  readonly after: Status;
  /** The answer for the moment that the word is about. */
  readonly thatDay: Status;
  /** For an opening that is announced: the date that was announced before. */
  readonly oldOpening: Dated | null;
}

/** An alert with everything that is said in it. */
export type AlertView =
  | NoticeView
  | {
      readonly kind: 'correction';
      readonly wrong: Statement;
      /** When we wrote it. */
      readonly wrote: Dated;
      /** What is right instead; `null` where the word was withdrawn. */
      readonly correct: { readonly statement: Statement; readonly sure: Certainty } | null;
      /** The answer of the present, without the wrong word. */
      readonly status: Status;
    }
  | {
      readonly kind: 'opens-tomorrow' /** The answer of the present. */;
      readonly status: Status;
      readonly opens: Status;
    }
  | { readonly kind: 'trip'; readonly daysBefore: number /** The answer for that day. */; readonly status: Status }
  | { readonly kind: 'trip-over' /** The answer for that day. */; readonly status: Status };

/** First words in bold after a sign, then one fact a line. */
export interface AlertText {
  readonly sign: string;
  readonly words: string;
  readonly lines: readonly string[];
}
