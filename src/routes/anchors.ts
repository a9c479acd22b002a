import type { CountryCode, Position } from '#domain/crossing.ts';
import { distanceKm } from '#domain/nearby.ts';
import { createEndPositions, estimatedLength, type RoadLength } from '#domain/roads/length.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { arrivingAt, leavingFrom, type NetNode, type NetParts, placeNode } from './net.ts';

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
  { places, roads, crossings }: NetParts,
  isOnRoad: (node: NetNode) => boolean,
): (where: Whereabouts) => readonly Anchor[] {
  const onRoad = places.filter(({ id }) => isOnRoad(placeNode(id)));
  const byId = new Map(onRoad.map((place) => [place.id, place]));
  const positionOf = createEndPositions(byId, crossings, roads.points);
  const posts = crossings.flatMap((crossing) =>
    crossing.posts.flatMap(({ country }): Point[] => {
      const position = positionOf(crossing.id);
      const nodes = [arrivingAt(crossing.id, country), leavingFrom(crossing.id, country)];
      return position === null ? [] : [{ nodes, country, position }];
    }),
  );
  const towns = onRoad.flatMap(asPoint);
  return (where) => {
    if (!isPlace(where)) {
      // A point is in the country of the town beside it.
      const town = nearest(where, towns, mostKmFromRoad);
      return town === undefined
        ? []
        : around(
            where,
            [town],
            posts.filter(({ country }) => country === town.country),
          );
    }
    if (isCountry(where)) return [{ node: anywhere, country: where.country, link: nothing }];
    if (byId.has(where.id)) return [{ node: placeNode(where.id), country: where.country, link: nothing }];
    const { position } = where;
    if (position === undefined) return [];
    const ends = where.ends.flatMap((id) => byId.get(id) ?? []).flatMap(asPoint);
    if (ends.length > 0) return ends.flatMap((end) => linked(end, position));
    const isHere = ({ country }: Point) => country === where.country;
    return around(position, towns.filter(isHere), posts.filter(isHere));
  };
}

type LatLon = Pick<Position, 'lat' | 'lon'>;

/** Where the net can be reached: a town, or a crossing on one side of its border, at which one arrives and from which one leaves. */
interface Point {
  readonly nodes: readonly NetNode[];
  readonly country: CountryCode;
  readonly position: LatLon;
}

function asPoint({ id, country, position }: KnownPlace): readonly Point[] {
  return position === undefined ? [] : [{ nodes: [placeNode(id)], country, position }];
}

function linked({ nodes, country, position }: Point, from: LatLon): readonly Anchor[] {
  const link = estimatedLength(distanceKm(from, position));
  return nodes.map((node) => ({ node, country, link }));
}

/** The nearest town on the road, and a crossing that is nearer still. */
function around(from: LatLon, towns: readonly Point[], posts: readonly Point[]): readonly Anchor[] {
  const town = nearest(from, towns, mostKmFromRoad);
  const post = nearest(from, posts, town === undefined ? mostKmFromRoad : distanceKm(from, town.position));
  return [town, post].flatMap((one) => (one === undefined ? [] : linked(one, from)));
}

function nearest(from: LatLon, points: readonly Point[], withinKm: number): Point | undefined {
  const far = points.map((point) => ({ point, km: distanceKm(from, point.position) }));
  const [best] = far.filter(({ km }) => km <= withinKm).toSorted((a, b) => a.km - b.km);
  return best?.point;
}
