import { type Crossing, crossingById } from '../crossing.ts';
import { distanceKm, positionOf } from '../nearby.ts';
import type { RoadPiece, Roads, Terrain } from './piece.ts';
import type { KnownPlace, Position } from './place.ts';

/** How long a stretch of road is, and how much of that is reckoned from a straight line. */
export interface RoadLength {
  readonly km: number;
  readonly estimatedKm: number;
  readonly minutes: number;
}

/** How much longer than the straight line a road is, and how fast a car goes on it, stops included. */
const straightFactor: Readonly<Record<Terrain, number>> = { plain: 1.15, hills: 1.3, pass: 1.9 };
const kmPerHour: Readonly<Record<Terrain, number>> = { plain: 70, hills: 50, pass: 35 };

const minutesFor = (km: number, terrain: Terrain) => (km / kmPerHour[terrain]) * 60;

/** A stretch of road that nobody has measured, by its straight line. */
export function estimatedLength(straightKm: number, terrain: Terrain = 'hills'): RoadLength {
  const km = straightKm * straightFactor[terrain];
  return { km, estimatedKm: km, minutes: minutesFor(km, terrain) };
}

/** The length of a piece whose ends lie where `at` says; `null` where it can neither be told nor reckoned. */
export function lengthOfPiece(
  { from, to, km, minutes, terrain }: Pick<RoadPiece, 'from' | 'to' | 'km' | 'minutes' | 'terrain'>,
  at: (end: string) => Pick<Position, 'lat' | 'lon'> | null,
): RoadLength | null {
  if (km !== undefined) return { km, estimatedKm: 0, minutes: minutes ?? minutesFor(km, terrain) };
  const [here, there] = [at(from), at(to)];
  return here === null || there === null ? null : estimatedLength(distanceKm(here, there), terrain);
}

/** Is the road shut in that month, 1 to 12? */
export function isClosedIn({ closed }: Pick<RoadPiece, 'closed'>, month: number): boolean {
  if (closed === undefined) return false;
  const { from, to } = closed;
  return from <= to ? from <= month && month <= to : month >= from || month <= to;
}

/** Where the ends of pieces are: a place, or a crossing by its own position, else by its point on the border line. */
export function createEndPositions(
  places: ReadonlyMap<string, KnownPlace>,
  crossings: readonly Crossing[],
  points: Roads['points'],
): (end: string) => Position | null {
  return (end) => {
    const crossing = crossingById({ crossings }, end);
    const own = crossing === undefined ? null : positionOf(crossing);
    return places.get(end)?.position ?? own ?? points.get(end) ?? null;
  };
}
