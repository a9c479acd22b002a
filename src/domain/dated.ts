/**
 * Dates as sources give them: to the minute, to the day, or only roughly.
 *
 * History is often known to the month, to "about the 17th", or from one side only. Inside the span of such a date
 * nobody knows which side of the event a moment is on; outside it the edge decides.
 */

/** A date as precise as its source. The span is `first <= event < last`, in epoch milliseconds. */
export interface Dated {
  /** As written in the data: `2026-05`, `~2022-01-17`, `<=2018-06`, `2013-10-02T18:00`. */
  readonly text: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  /** `~`: good to three days either way; `<=` and `>=`: bound from one side. */
  readonly bound: 'exact' | 'about' | 'before' | 'after';
  /** Epoch milliseconds: the earliest moment it can mean. */
  readonly first: number;
  /** Epoch milliseconds: the end of what it can mean. Equal to `first` for a minute. */
  readonly last: number;
}

/** A day of every year, `MM-DD`. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}
