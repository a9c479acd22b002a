import type { HolidayId } from '#domain/seasons/holiday.ts';

/**
 * How one language names days and times. Weekdays begin on Monday, months in January, seasons in winter. A word that
 * ends in `~` is a stem: it stands with any of the `endings` of the language.
 */
export interface MomentWords {
  readonly now: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly afterTomorrow: string;
  readonly yesterday: string;
  readonly weekend: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Months that are also everyday words: they count only beside a number or one of `inMonth`. */
  readonly doubtfulMonths: string;
  readonly inMonth: string;
  readonly seasons: readonly string[];
  readonly holidays: Readonly<Record<HolidayId, string>>;
  /** "The holidays", without a word that says which. */
  readonly someHoliday: string;
  /** The day before a holiday: said before its name, or after it. */
  readonly eveOf: string;
  readonly eve: string;
  /** Beside a week, a month, a year, a weekday: "this", "next", "last". */
  readonly this: string;
  readonly next: string;
  readonly last: string;
  /** The year that is gone, in one word. */
  readonly lastYear: string;
  /** Which part of a month. */
  readonly start: string;
  readonly middle: string;
  readonly end: string;
  /** A part of the day. `dawn`: early in the morning, before the usual hour of one. */
  readonly dawn: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly night: string;
  readonly noon: string;
  readonly midnight: string;
  /** The night that ends in a day: said before that day, between the two days, or after that day. */
  readonly nightInto: string;
  readonly nightFrom: string;
  readonly into: string;
  readonly nightIntoAfter: string;
  readonly minutes: string;
  /** "half an hour", in one word or phrase. */
  readonly halfHour: string;
  /** "one and a half", in one word. */
  readonly oneAndHalf: string;
  /** Behind a number, a half more of what follows: "and a half". */
  readonly andHalf: string;
  readonly hours: string;
  readonly days: string;
  readonly weeks: string;
  readonly monthUnit: string;
  readonly yearUnit: string;
  /** Half a year, where a language has one word for it or two. */
  readonly halfYear: string;
  /** Behind a number: the day of a month. */
  readonly dayOfMonth: string;
  /** Before a number, the same. */
  readonly dayAhead: string;
  readonly am: string;
  readonly pm: string;
  /** Before a clock time: "at". */
  readonly at: string;
  /** Before an hour, half an hour or a quarter after it; before the coming hour, half an hour or a quarter to it. */
  readonly halfPast: string;
  readonly halfTo: string;
  readonly quarterPast: string;
  readonly quarterTo: string;
  /** The half hour before each hour, in one word: one to twelve. */
  readonly halves: readonly string[];
  /** Before a span ("in 3 days") and after it ("3 days later"). */
  readonly in: string;
  readonly later: string;
  /** Where a span of time begins and ends, said before the day or after it; `to` only between two. */
  readonly since: string;
  readonly sinceAfter: string;
  readonly until: string;
  readonly untilAfter: string;
  readonly to: string;
  /** Said before a day or after it: that another one is meant. */
  readonly not: string;
  readonly notAfter: string;
  /** Words that ask about what was. */
  readonly past: string;
  /** Words that ask at what hour something is: the part of the day beside them is no moment. */
  readonly whichHour: string;
  /** Words that tell what somebody wrote: the hours beside them are no moment. */
  readonly quoted: string;
  /** One to twenty, and thirty. */
  readonly numbers: readonly string[];
  readonly ordinals: readonly string[];
}

/** The parts of a day, from early to late. */
export const partsOfDay = ['dawn', 'morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof partsOfDay)[number];

/** Words beside a number or a date that say what it is. */
export interface BesideWords {
  /** What hangs on a stem marked with `~`. */
  readonly endings: string;
  /** Between a day and its month: "1st of May". */
  readonly ordinals: string;
  /** Beside a year. */
  readonly years: string;
  /** Stand for one: "in an hour". */
  readonly articles: string;
  /** After a number these say that it is no hour of the day. */
  readonly counted: string;
  /** Glued to a number these say that it is an hour. */
  readonly numberEndings: string;
  /** Glued to a number these say that it is a day of the month. */
  readonly dayEndings: string;
  /** Before a number these say that it is somebody's age or a measure. */
  readonly aged: string;
  /** Before hours these say that they have gone by; and so do those behind them. */
  readonly lasting: string;
  readonly lastingAfter: string;
  /** Before `10.05` this says that it is a time and not a date. */
  readonly beforeClock: string;
}
