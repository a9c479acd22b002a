/** Which of the places of one name is an end of the journey. */
import { distanceKm } from '#domain/nearby.ts';
import type { Traveller } from '#domain/question.ts';
import type { KnownPlace } from '#domain/roads/place.ts';

/** Those that may be meant by one end, seen from the other. */
export function endsMeant(
  places: readonly KnownPlace[],
  other: KnownPlace | undefined,
  traffic: Traveller['traffic'],
): readonly KnownPlace[] {
  return toldApart(reachedBy(places, traffic), other);
}

/** Of places of one name those that somebody may mean who goes so: no train stops at a lake or on a pass. */
function reachedBy(places: readonly KnownPlace[], traffic: Traveller['traffic']): readonly KnownPlace[] {
  const settled = places.filter(({ kind }) => kind === 'town' || kind === 'village');
  return traffic === 'train' && settled.length > 0 ? settled : places;
}

/** Two of one name in one country cannot be told apart by it: the one that is nearer to the other end is meant. */
function toldApart(places: readonly KnownPlace[], other: KnownPlace | undefined): readonly KnownPlace[] {
  const far = ({ position }: KnownPlace) =>
    position === undefined || other?.position === undefined ? Infinity : distanceKm(position, other.position);
  const isAlike = (one: KnownPlace) => (rest: KnownPlace) =>
    rest.country === one.country && Object.values(rest.names).some((name) => Object.values(one.names).includes(name));
  return places.filter((one) => {
    const alike = places.filter(isAlike(one));
    return alike.toSorted((a, b) => far(a) - far(b))[0] === one;
  });
}
