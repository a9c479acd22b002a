import type { CountryCode, Position } from '#domain/crossing.ts';
import { distanceKm } from '#domain/nearby.ts';
import { estimatedLength, type RoadLength } from '#domain/roads/length.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { type NetNode, placeNode } from './net.ts';

/** Where a way begins or ends: a place, or a point on the map. */
export type Whereabouts = KnownPlace | Pick<Position, 'lat' | 'lon'>;

/** A place on the road from which one goes to somewhere, and how far that is; nothing for the place itself. */
export interface Anchor {
  readonly node: NetNode;
  readonly country: CountryCode;
  readonly link: RoadLength;
}

/** Farther from the last known road than this, no road is known. */
const mostKmFromRoad = 120;

const nothing: RoadLength = { km: 0, estimatedKm: 0, minutes: 0 };

/** Anywhere in a country: who goes there has arrived behind the crossing. */
export const anywhere = placeNode('');

export function isCountry(where: Whereabouts): boolean {
  return isPlace(where) && where.kind === 'country';
}

export function isPlace(where: Whereabouts): where is KnownPlace {
  return 'id' in where;
}

/** Finds where the roads begin for a place or a point; nowhere is an empty list. */
export function createAnchors(
  places: readonly KnownPlace[],
  isOnRoad: (node: NetNode) => boolean,
): (where: Whereabouts) => readonly Anchor[] {
  const onRoad = places.filter(({ id }) => isOnRoad(placeNode(id)));
  const byId = new Map(onRoad.map((place) => [place.id, place]));
  const linkTo = (place: KnownPlace, from: Pick<Position, 'lat' | 'lon'> | undefined): Anchor[] => {
    if (from === undefined || place.position === undefined) return [];
    const link = estimatedLength(distanceKm(from, place.position));
    return [{ node: placeNode(place.id), country: place.country, link }];
  };
  return (where) => {
    if (!isPlace(where)) return nearest(where, onRoad, linkTo);
    if (isCountry(where)) return [{ node: anywhere, country: where.country, link: nothing }];
    if (byId.has(where.id)) return [{ node: placeNode(where.id), country: where.country, link: nothing }];
    const ends = where.ends.flatMap((id) => byId.get(id) ?? []);
    if (ends.length > 0) return ends.flatMap((end) => linkTo(end, where.position));
    if (where.position === undefined) return [];
    const inCountry = onRoad.filter(({ country }) => country === where.country);
    return nearest(where.position, inCountry, linkTo);
  };
}

function nearest(
  from: Pick<Position, 'lat' | 'lon'>,
  places: readonly KnownPlace[],
  linkTo: (place: KnownPlace, from: Pick<Position, 'lat' | 'lon'>) => Anchor[],
): readonly Anchor[] {
  const far = places.flatMap((place) => (place.position ? [{ place, km: distanceKm(from, place.position) }] : []));
  const best = far.toSorted((a, b) => a.km - b.km)[0];
  return best === undefined || best.km > mostKmFromRoad ? [] : linkTo(best.place, from);
}
