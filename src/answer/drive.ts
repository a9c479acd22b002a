import type { DateTime } from 'luxon';
import type { Routes } from '#routes/routes.ts';
import type { DriveFrom } from './parse-journey.ts';

/** More of a way than this must be measured for anything to be promised. */
const mostEstimated = 1 / 3;

/** Drives by the roads that are open in that month. */
export function driveBy(routes: Routes, at: DateTime): DriveFrom {
  return (place, crossing) => {
    const length = routes.distance(place, crossing, at);
    if (length === null) return null;
    const { reckoned, estimated } = length;
    return { minutes: Math.round(reckoned.minutes), isEstimated: true, isGuess: estimated > mostEstimated };
  };
}
