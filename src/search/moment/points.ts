import type { HolidayId } from '#domain/seasons/holiday.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { MomentWordsIn } from './words.ts';

/** A day as people name it. `ahead`: weeks ahead of this one. */
export type AskedDay =
  | { readonly inDays: number }
  | { readonly inMonths: number }
  | { readonly weekday: number; readonly ahead?: number }
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
