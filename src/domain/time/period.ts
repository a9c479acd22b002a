import type { Dated, MonthDay } from './dated.ts';

/** When a statement holds, whatever it says. */
export type Period = Once | EveryYear;

/** Without a beginning it holds from when it was said, without an end for good. An event begins and ends on its date. */
export interface Once {
  readonly every: 'once';
  readonly from?: Dated;
  /** The last day covered, or a moment. */
  readonly until?: Dated;
}

/** From one day of the year to another, both included; `from` after `until` wraps the new year. */
export interface EveryYear {
  readonly every: 'year';
  readonly from: MonthDay;
  readonly until: MonthDay;
  readonly years?: { readonly from: number; readonly to?: number };
}

/** The dates that a period names; one of every year names none. */
export function datesOf(period: Period): readonly Dated[] {
  if (period.every === 'year') return [];
  return [period.from, period.until].filter((date) => date !== undefined);
}

/** The date from which something holds, where one was named. */
export function beginningOf(period: Period): Dated | null {
  return period.every === 'once' ? (period.from ?? null) : null;
}

/** The date of an event. */
export function onDate(date: Dated): Once {
  return { every: 'once', from: date, until: date };
}
