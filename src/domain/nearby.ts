import type { Crossing, Position } from './crossing.ts';
import type { Status } from './status.ts';

/** Mean radius of the Earth. */
const earthKm = 6371;

/** Kilometres as the crow flies. */
export function distanceKm(a: Pick<Position, 'lat' | 'lon'>, b: Pick<Position, 'lat' | 'lon'>): number {
  const [latA, lonA, latB, lonB] = [a.lat, a.lon, b.lat, b.lon].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const square = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Where a crossing is: its first post with a position. */
export function positionOf(crossing: Crossing): Position | null {
  return crossing.posts.find((post) => post.position !== undefined)?.position ?? null;
}

/** A crossing and how far it is as the crow flies; `null` where nobody knows where it is. */
export interface Near {
  readonly crossing: Crossing;
  readonly km: number | null;
}

/** Crossings by their distance from a point, nearest first; those without a position come last. */
export function nearestTo(point: Pick<Position, 'lat' | 'lon'>, crossings: readonly Crossing[]): Near[] {
  return crossings
    .map((crossing) => {
      const position = positionOf(crossing);
      return { crossing, km: position === null ? null : distanceKm(point, position) };
    })
    .sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity));
}

/** Another way over the same border, and how it stands at that time. */
export interface Alternative extends Near {
  readonly status: Status;
}

/** Plan B: the nearest other crossings of the same border and kind that are open, each with its own answer. */
export function alternativesTo(
  crossing: Crossing,
  crossings: readonly Crossing[],
  statusOf: (other: Crossing) => Status,
  count: number,
): Alternative[] {
  const border = borderOf(crossing);
  const others = crossings.filter(
    (other) => other !== crossing && other.kind === crossing.kind && borderOf(other) === border,
  );
  const position = positionOf(crossing);
  const near = position === null ? others.map((other) => ({ crossing: other, km: null })) : nearestTo(position, others);
  const found: Alternative[] = [];
  for (const one of near) {
    if (found.length === count) break;
    const status = statusOf(one.crossing);
    if (status.state === 'open') found.push({ ...one, status });
  }
  return found;
}

function borderOf(crossing: Crossing): string {
  return [...new Set(crossing.posts.map((post) => post.country))].sort().join('–');
}
