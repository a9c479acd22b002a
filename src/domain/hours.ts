/** Minutes after midnight on the post's own clock; `end` may pass 1440 (over midnight) and `null` is an end nobody stated. */
export interface Span {
  readonly start: number | 'sunrise' | null;
  readonly end: number | 'sunset' | null;
}

/** One rule: on which days, and when. Later rules override earlier ones for the days they name. */
export interface HoursRule {
  /** Months 1 to 12; all without. */
  readonly months?: readonly number[];
  /** Weekdays, Monday is 1; all without. */
  readonly weekdays?: readonly number[];
  /** `off`: shut; `unknown`: nobody has stated it; spans are sorted. */
  readonly times: 'off' | 'unknown' | readonly Span[];
}

/** Standing hours of a post, in the subset of the OpenStreetMap `opening_hours` language that the data uses. */
export interface Hours {
  /** As written: `Mo-Fr 09:00-18:00; Sa 10:00-14:00`. */
  readonly text: string;
  readonly rules: readonly HoursRule[];
}
