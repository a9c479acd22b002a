import type { HoursChange } from '#domain/alerts/hours-change.ts';
import type { LongQueue } from '#domain/alerts/long-queue.ts';
import type { PlannedOpening } from '#domain/alerts/planned-opening.ts';
import type { WaitKind } from '#domain/alerts/wait.ts';
import type { Alternative } from '#domain/nearby.ts';
import type { Statement } from '#domain/statement.ts';
import type { Certainty, Status } from '#domain/status.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { Dated } from '#domain/time/dated.ts';

/** A day on which somebody travels. */
export interface TripDay {
  /** The answer for that day. */
  readonly status: Status;
  /** When it is said to open on that day. */
  readonly opening: PlannedOpening | null;
}

/** What an alert means for the one who reads it, beside the news. */
interface ForReader {
  /** The days that they watch and that are touched. */
  readonly trips: readonly TripDay[];
  /** Plan B, where it is shut; open now or, when `tense` is `then`, at the time that the alert is about. */
  readonly others: readonly Alternative[];
  readonly tense: 'now' | 'then';
}

/** A word that was published, and what the answers are without and with it. */
export interface NoticeView extends ForReader {
  readonly kind: 'news';
  readonly statement: Statement;
  readonly sure: Certainty;
  /** The answers of the present. */
  readonly before: Status;
  readonly after: Status;
  /** The answer for the moment that the word is about. */
  readonly thatDay: Status;
  /** For an opening that is announced: when it was said to open before. */
  readonly oldOpening: PlannedOpening | null;
  /** For new hours. */
  readonly hoursChange: HoursChange;
}

/** What was told of a notice does not hold any more: it was wrong, or the plan has moved. */
export interface EndedView extends ForReader {
  readonly kind: 'correction' | 'update';
  /** What we wrote. */
  readonly old: Statement;
  /** When we wrote it. */
  readonly wrote: Dated;
  /** What is right instead; `null` where the word was withdrawn. */
  readonly correct: { readonly statement: Statement; readonly sure: Certainty } | null;
  /** The answer of the present, without the old word. */
  readonly status: Status;
}

/** Another crossing of which the same message tells. */
export interface BesideView {
  /** The answer of the present. */
  readonly status: Status;
  /** The days that the reader watches there and that are touched. */
  readonly trips: readonly TripDay[];
}

export interface TripView extends ForReader {
  readonly kind: 'trip';
  readonly daysBefore: number;
  readonly day: TripDay;
}

/** A season that was announced opens, tomorrow or today. */
export interface OpeningDayView {
  readonly kind: 'opens-tomorrow' | 'opens-today';
  /** The answer for that day. */
  readonly status: Status;
  readonly opening: PlannedOpening;
  readonly said: { readonly statement: Statement; readonly sure: Certainty };
}

/** What somebody waited for. */
export interface AwaitedView extends ForReader {
  readonly kind: 'awaited';
  readonly want: WaitKind;
  /** It has come; otherwise its moment has passed and nobody knows. */
  readonly isKnown: boolean;
  /** The answer of the present. */
  readonly status: Status;
}

/** An alert with everything that is said in it. */
export type AlertView =
  | NoticeView
  | EndedView
  | OpeningDayView
  | TripView
  | AwaitedView
  | ({ readonly kind: 'queue'; readonly status: Status } & LongQueue)
  /** The editors are asked whether the end that it plans stands. `border`: whose crossings it was published for together. */
  | {
      readonly kind: 'planned-end';
      readonly statement: Statement;
      readonly status: Status;
      readonly border?: readonly CountryCode[];
    }
  | { readonly kind: 'trip-over' /** The answer for that day. */; readonly status: Status };

/** First words in bold after a sign, then one fact a line. */
export interface AlertText {
  readonly sign: string;
  readonly words: string;
  readonly lines: readonly string[];
}
