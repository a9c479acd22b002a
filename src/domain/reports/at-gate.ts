import type { Crossing, Place } from '../crossing.ts';
import { distanceKm } from '../nearby.ts';

/** A post known less exactly than this marks nobody as at its gate. */
const knownWithinKm = 2;
/** Whoever stands in a queue may still be this far from the gate. */
const atGateKm = 5;

/** True if the place lies at a post of the crossing whose position is known: a hint, and never a proof. */
export function isAtGate(place: Place, crossing: Crossing): boolean {
  return gatesOf(crossing).some((position) => distanceKm(position, place) <= atGateKm);
}

/** True if somebody's location could say that they are at the gate. */
export function knowsGate(crossing: Crossing): boolean {
  return gatesOf(crossing).length > 0;
}

function gatesOf({ posts }: Crossing) {
  return posts.flatMap(({ position }) =>
    position !== undefined && position.withinKm <= knownWithinKm ? [position] : [],
  );
}
