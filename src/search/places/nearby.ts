import { distanceKm } from '#domain/nearby.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { JourneyEnd } from './frames.ts';
import { isWellKnown } from './index.ts';
import type { JourneyWords } from './journey.ts';

/** Of namesakes one is meant unsaid where it lies so near, and all others lie so many times as far. */
const near = { km: 100, times: 3 };

/** "From Jyrgalan to Ak-Suu" goes to the Ak-Suu beside it, and not to China: of places with one name, the one that is near. */
export function withNearest(
  ends: readonly JourneyEnd[],
  { areOfOneCrossing }: Pick<JourneyWords, 'areOfOneCrossing'>,
): readonly JourneyEnd[] {
  const [one, other] = ends;
  return one && other && ends.length === 2
    ? [nearestTo(other, one, areOfOneCrossing), nearestTo(one, other, areOfOneCrossing)]
    : ends;
}

/** A post of that name is where one crosses only beside the other end. */
function nearestTo(
  across: JourneyEnd,
  end: JourneyEnd,
  areOfOneCrossing: JourneyWords['areOfOneCrossing'],
): JourneyEnd {
  const [other] = across.places;
  const isCertain = end.places.length === 1 && end.places.some(isWellKnown);
  if (other?.position === undefined || isCertain) return end;
  const far = end.alike.map((place) => ({ place, km: kmBetween(place, other) })).toSorted((a, b) => a.km - b.km);
  const [best, next] = far;
  const isMeant = best && next && best.km <= near.km && next.km >= near.times * best.km;
  const isPost = end.isPost && areOfOneCrossing(end, across);
  return isMeant ? { ...end, places: [best.place], isPost } : end;
}

function kmBetween(one: KnownPlace, other: KnownPlace): number {
  return one.position && other.position ? distanceKm(one.position, other.position) : Infinity;
}
