import type { Attribution } from '../statement.ts';
import type { CountryCode, Texts } from '../texts.ts';

/** The holidays that people name instead of a date. */
export const holidayIds = [
  'new-year',
  'new-year-holidays',
  'christmas',
  'orthodox-christmas',
  'nooruz',
  'may-holidays',
  'eid-al-fitr',
  'eid-al-adha',
  'eid',
  'ramadan',
  'chinese-new-year',
  'china-national-day',
  'independence-kg',
  'independence-kz',
] as const;
export type HolidayId = (typeof holidayIds)[number];

/** A holiday in one year, its first and its last day in ISO 8601. `about`: reckoned, not yet fixed by anybody. */
export interface HolidayDates {
  readonly from: string;
  readonly to: string;
  readonly about: boolean;
}

/** A holiday whose days are the same every year (`01-01`), or known for some years only. */
export interface Holiday {
  readonly id: HolidayId;
  readonly name: Texts;
  /** The only one that keeps it. */
  readonly country?: CountryCode;
  readonly everyYear?: { readonly from: string; readonly to: string };
  readonly dates: readonly HolidayDates[];
  /** Who says so; none where the name itself says the day. */
  readonly by: readonly Attribution[];
}

/**
 * The days of a holiday in a year: none where nobody has said them, and twice where there are two of the name.
 *
 * @example daysOfHoliday(newYear, 2027) //=> [{ from: '2027-01-01', to: '2027-01-01', about: false }]
 */
export function daysOfHoliday({ everyYear, dates }: Holiday, year: number): readonly HolidayDates[] {
  if (everyYear) return [{ from: `${year}-${everyYear.from}`, to: `${year}-${everyYear.to}`, about: false }];
  return dates.filter(({ from }) => from.startsWith(`${year}-`));
}
