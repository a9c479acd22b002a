import type { RoadLength } from '#domain/roads/length.ts';

/** Lengths one after the other. */
export function sumOf(lengths: readonly RoadLength[]): RoadLength {
  return lengths.reduce(
    (sum, { km, estimatedKm, minutes }) => ({
      km: sum.km + km,
      estimatedKm: sum.estimatedKm + estimatedKm,
      minutes: sum.minutes + minutes,
    }),
    { km: 0, estimatedKm: 0, minutes: 0 },
  );
}

/** A length as people may be told it. */
export interface ToldLength {
  /** `null` where more than a third is estimated: then no kilometres are said. */
  readonly km: number | null;
  readonly minutes: number | null;
  /** Rests on an estimate, however small: *about*, and rounded to ten kilometres. */
  readonly about: boolean;
  /** The share of the kilometres that is estimated, 0 to 1. */
  readonly estimated: number;
  /** All of it, for reckoning only: an arrival, or *about N hours by our estimate*. */
  readonly reckoned: RoadLength;
}

/** More of a way than this must be measured for its kilometres to be told. */
const mostEstimated = 1 / 3;

export function toldLength(length: RoadLength): ToldLength {
  const estimated = length.km === 0 ? 0 : length.estimatedKm / length.km;
  const about = estimated > 0;
  const unit = about ? 10 : 1;
  const rounded = (value: number) => (estimated > mostEstimated ? null : Math.round(value / unit) * unit);
  return { km: rounded(length.km), minutes: rounded(length.minutes), about, estimated, reckoned: length };
}
