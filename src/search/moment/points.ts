import type { HolidayId } from '#domain/seasons/holiday.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { MomentWordsIn } from './words.ts';

/** A day as people name it. `ahead`: weeks ahead of this one. */
export type AskedDay =
  | { readonly inDays: number }
  | { readonly inMonths: number }
  /** `within`: the month or the season that was said with it. */
  | { readonly weekday: number; readonly ahead?: number; readonly within?: Pick<AskedPoint, 'month' | 'season'> }
  /** `ahead`: years ahead of this one; `onWeekday`: the weekday that was said with it. */
  | {
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly ahead?: number;
      readonly onWeekday?: number;
    }
  /** "the 24th"; `near`: of its days the one that is nearest to the holiday that was said with it. */
  | { readonly dayOfMonth: number; readonly near?: HolidayId }
  /** `inMonth`: the month that was said with it; `ahead`: years ahead of this one. */
  | {
      readonly holiday: HolidayId;
      readonly eve?: true;
      readonly year?: number;
      readonly ahead?: number;
      readonly inMonth?: number;
    };

/** A point in time, or a stretch with a name, as people say it. */
export interface AskedPoint {
  readonly day?: AskedDay;
  /** A whole month was named, a third or a week of it: the question is about the season. */
  readonly month?: {
    readonly month: number;
    readonly year?: number;
    /** Years ahead of this one. */
    readonly ahead?: number;
    readonly part?: 'start' | 'middle' | 'end';
    /** Its first, second … week. */
    readonly week?: number;
  };
  /** "Next week", "this weekend": `ahead` of the present one. */
  readonly period?: { readonly unit: PeriodUnit; readonly ahead: number };
  /** Winter is 0, spring 1 …; `inYears`: years ahead of this one. */
  readonly season?: {
    readonly season: number;
    readonly year?: number;
    readonly ahead?: number;
    readonly inYears?: number;
  };
  readonly year?: number;
  /** Minutes after midnight, on the clock of the post reached first; from 1440 on, in the night after the day. */
  readonly time?: number;
  /** On whose clock, where that was said; else it is that of the post reached first. */
  readonly clockOf?: CountryCode;
  /** The hour goes round twice a day, and nobody said which is meant. */
  readonly eitherHalf?: true;
  /** "in 3 hours". */
  readonly inMinutes?: number;
}

export type PeriodUnit = 'week' | 'weekend' | 'month' | 'year';

/**
 * A moment as people name it, before anybody knows on whose clock: "tomorrow", "Friday 7pm", "1 May", "in May", "from 1 to
 * 5 May". `resolveMoment` puts it on a clock.
 */
export interface AskedMoment extends AskedPoint {
  /** The last of a span that begins with the rest, or now where there is no rest. */
  readonly until?: AskedPoint;
  /** It begins there and has no end. */
  readonly since?: true;
  /** The words are of what was. */
  readonly past?: true;
  /** An hour that no clock shows, as it was written. */
  readonly noHour?: string;
  /** Another one of which the same is asked: "in June or in September". */
  readonly or?: AskedMoment;
}

/** A day or a stretch of days read in the text: what it is, and over which words. */
export interface Point {
  readonly start: number;
  readonly length: number;
  readonly value: AskedMoment;
}

/** Reads a point that begins at a token (a year before it may belong to it), or nothing. */
export type ReadPoint = (words: MomentWordsIn, at: number) => Point | null;

export function pointOf(start: number, length: number, value: AskedMoment): Point {
  return { start, length, value };
}

export const endOf = ({ start, length }: Pick<Point, 'start' | 'length'>): number => start + length;

/** "Not Monday but Tuesday", "дүйшөмбү эмес, шейшемби": a day that is denied beside another is not the one that is meant. */
export function withoutDenied(points: readonly Point[], words: MomentWordsIn): readonly Point[] {
  const isDenied = (point: Point) =>
    words.before(point.start, 'not') !== null || words.at(endOf(point), 'notAfter') !== null;
  const meant = points.filter((point) => !isDenied(point));
  if (meant.length === 0) return points;
  for (const { start, length } of points.filter(isDenied)) words.use(start, length);
  return meant;
}

const farthestRestated = 1;

/** "Friday, 4 December" is one day; "winter, 2027" is one winter. */
export function mergeOf(first: Point, second: Point): AskedMoment | null {
  const [a, b] = [first.value, second.value];
  const isNear = second.start - endOf(first) <= farthestRestated;
  const weekday = (isNear ? weekdayOfWeek(a, b) : null) ?? weekdayWithin(a, b) ?? weekdayWithin(b, a);
  if (weekday) return weekday;
  const ahead = inYearAhead(a, b) ?? inYearAhead(b, a);
  if (ahead) return ahead;
  const dated = isNear ? (datedOn(a, b) ?? datedOn(b, a)) : null;
  if (dated) return dated;
  const beside = besideNumber(a, b) ?? besideNumber(b, a) ?? holidayIn(a, b) ?? holidayIn(b, a);
  if (beside) return beside;
  const year = a.year ?? b.year;
  const other = a.year === undefined ? a : b;
  if (year === undefined) return null;
  if (other.season) return { season: { ...other.season, year } };
  if (other.month) return { month: { ...other.month, year } };
  return other.day && ('month' in other.day || 'holiday' in other.day) ? { day: { ...other.day, year } } : null;
}

/** "Friday, 4 December": the date, and the weekday to check it by. */
function datedOn({ day: named }: AskedMoment, dated: AskedMoment): AskedMoment | null {
  if (named === undefined || !('weekday' in named) || !isDate(dated)) return null;
  const { day } = dated;
  return day !== undefined && 'month' in day ? { ...dated, day: { ...day, onWeekday: named.weekday } } : dated;
}

/** "In May, about the 10th"; "for New Year, on the 29th". */
function besideNumber({ month, day: named }: AskedMoment, { day }: AskedMoment): AskedMoment | null {
  if (day === undefined || !('dayOfMonth' in day)) return null;
  if (month) return { day: { month: month.month, day: day.dayOfMonth, ...(month.year ? { year: month.year } : {}) } };
  return named !== undefined && 'holiday' in named ? { day: { ...day, near: named.holiday } } : null;
}

/** "Chinese New Year in February". */
function holidayIn({ day }: AskedMoment, { month }: AskedMoment): AskedMoment | null {
  const isWhole = month !== undefined && month.part === undefined && month.week === undefined;
  if (day === undefined || !('holiday' in day) || !isWhole) return null;
  return { day: { ...day, inMonth: month.month, ...(month.year ? { year: month.year } : {}) } };
}

/** "Saturday of next week". */
function weekdayOfWeek({ period }: AskedMoment, { day }: AskedMoment): AskedMoment | null {
  if (period?.unit !== 'week' || day === undefined || !('weekday' in day)) return null;
  return { day: { ...day, ahead: period.ahead } };
}

/** "On a Sunday in December", "кышында ишемби күнү". */
function weekdayWithin({ day }: AskedMoment, { month, season: named }: AskedMoment): AskedMoment | null {
  const isBare = day !== undefined && 'weekday' in day && day.ahead === undefined;
  const within = month === undefined ? named && { season: named } : { month };
  return isBare && within !== undefined ? { day: { ...day, within } } : null;
}

/** "Next year in May". */
function inYearAhead({ period }: AskedMoment, { month, day, season: named }: AskedMoment): AskedMoment | null {
  if (period?.unit !== 'year') return null;
  if (month && month.year === undefined) return { month: { ...month, ahead: period.ahead } };
  if (named && named.year === undefined) return { season: { ...named, inYears: period.ahead } };
  const isYearless = day !== undefined && ('month' in day || 'holiday' in day) && day.year === undefined;
  return isYearless ? { day: { ...day, ahead: period.ahead } } : null;
}

export const isDate = ({ day }: AskedMoment) => day !== undefined && !('weekday' in day);
