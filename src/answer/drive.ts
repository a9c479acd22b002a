import type { DateTime } from 'luxon';
import type { DetourKm } from '#domain/nearby.ts';
import type { Drive, NearestByRoad } from '#domain/roads/drive.ts';
import type { Routes } from '#routes/routes.ts';
import type { DriveFrom } from './parse-journey.ts';
import type { AnswerServices } from './question.ts';

/** More of a way than this must be measured for anything to be promised. */
const mostEstimated = 1 / 3;

type Length = NonNullable<ReturnType<Routes['distance']>>;

/** Drives by the roads that are open in that month. */
function driveBy(routes: Pick<Routes, 'distance'>, at: DateTime): DriveFrom {
  return (place, crossing) => {
    const length = routes.distance(place, crossing, at);
    return length && driveOf(length);
  };
}

/** What a journey is read against: the towns of the crossing, every place of the region, and the roads of that moment. */
export function journeyGround(
  { findTown, routes, catalogue }: Pick<AnswerServices, 'findTown' | 'routes' | 'catalogue'>,
  now: DateTime,
) {
  return { now, findTown, driveFrom: driveBy(routes, now), places: catalogue.places };
}

/** The crossings around a place, each with its drive. */
export function createNearestByRoad({ nearest }: Pick<Routes, 'nearest'>): NearestByRoad {
  return (place, at) => nearest(place, at).map(({ crossing, length }) => ({ crossing, drive: driveOf(length) }));
}

/** Detours on the side where somebody stands: in the country that they do not go to. */
export function createDetourKm({ detour }: Pick<Routes, 'detour'>): DetourKm {
  return (crossing, other, toward, at) => {
    const side = crossing.posts.find(({ country }) => country !== toward)?.country;
    return side === undefined ? null : (detour(crossing, other, { side, at })?.km ?? null);
  };
}

/** Kilometres may be measured; how fast one drives on them never is. */
function driveOf({ reckoned, estimated }: Length): Drive {
  return { minutes: Math.round(reckoned.minutes), isEstimated: true, isGuess: estimated > mostEstimated };
}
