/** How long one drives to a crossing from any place, by the roads that we know. */
export interface Drive {
  readonly minutes: number;
  /** A part of it rests on an estimate. */
  readonly isEstimated: boolean;
  /** More than a third does: nothing may be promised on it. */
  readonly isGuess: boolean;
}
