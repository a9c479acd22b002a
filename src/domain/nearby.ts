import type { DateTime } from 'luxon';
import { type CountryCode, type Crossing, isSameTown, type Position, type Post, type Texts } from './crossing.ts';
import { given } from './given.ts';
import type { Drive } from './roads/drive.ts';
import { carries, isSameBorder } from './rules/scope.ts';
import { isDoubted } from './rules/warnings.ts';
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

/** The eight directions, clockwise from the north. */
const compassPoints = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** Where to look from one point for another, on the shortest way. */
export function compassPointTo(from: Pick<Position, 'lat' | 'lon'>, to: Pick<Position, 'lat' | 'lon'>): CompassPoint {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [latA, latB, east] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)];
  const bearing = Math.atan2(
    Math.sin(east) * Math.cos(latB),
    Math.cos(latA) * Math.sin(latB) - Math.sin(latA) * Math.cos(latB) * Math.cos(east),
  );
  const eighth =
    Math.round((bearing / (2 * Math.PI)) * compassPoints.length + compassPoints.length) % compassPoints.length;
  return compassPoints[eighth] ?? 'north';
}

/** A pin is driven to, whatever stands beside it: a post known less exactly than this gets none. */
const pinWithinKm = 1;

/** What a map may show of a post: the post itself where it can be driven to, else the last town before it. */
export type Pin = { readonly of: 'post' | 'town'; readonly name?: Texts } & Pick<Position, 'lat' | 'lon'>;

export function pinOf({ position, towns }: Post): Pin | null {
  if (position !== undefined && position.withinKm <= pinWithinKm) return { of: 'post', ...position };
  const town = towns.find((one) => one.position !== undefined);
  return town?.position === undefined ? null : { of: 'town', name: town.name, ...town.position };
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

/** Is it open to people at all, or only to lorries or trains? Who asks where to cross drives, rides or walks. */
export function isForPeople({ crossing, traffic }: Pick<Status, 'crossing' | 'traffic'>): boolean {
  return crossing.kind !== 'rail' && traffic !== 'truck' && traffic !== 'train';
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

/** A crossing with the drive to it, where a road is known. */
export interface NearByDrive extends Near {
  readonly drive?: Drive;
}

/** Further away than this nobody drives to a crossing today, and from afar a direction misleads. */
export const farKm = 700;
const longestDrive = 14 * 60;

/** Somebody may drive there today. Where no road is known nothing is near. */
export function isReached({ km, drive }: NearByDrive): boolean {
  return drive !== undefined && drive.minutes <= longestDrive && (km === null || km < farKm);
}

const minutesOf = ({ drive }: NearByDrive) => drive?.minutes ?? Number.MAX_SAFE_INTEGER;

/** Crossings by the drive from a point; behind them those to which no road is known, by the straight line. */
export function nearestByDrive(
  point: Pick<Position, 'lat' | 'lon'>,
  crossings: readonly Crossing[],
  drives: readonly { readonly crossing: Crossing; readonly drive: Drive }[],
): readonly NearByDrive[] {
  const minutes = new Map(drives.map(({ crossing, drive }) => [crossing, drive]));
  const near = nearestTo(point, crossings).map((one) => ({ ...one, ...given({ drive: minutes.get(one.crossing) }) }));
  const known = near.filter(({ km, drive }) => km !== null || drive !== undefined);
  return known.toSorted((a, b) => minutesOf(a) - minutesOf(b));
}

/** Another way over the same border, and how it stands when one gets there. */
export interface Alternative extends Near {
  readonly status: Status;
  /** From the town that the traveller leaves, where its drive is known. */
  readonly drive?: { readonly minutes: number; readonly estimated: boolean };
  /** How many kilometres more by road, for somebody who stands before the crossing. */
  readonly moreKm?: number;
}

/** What it costs more to go over another crossing of the same border; `null` where the roads do not tell. */
export type DetourKm = (
  crossing: Crossing,
  other: Crossing,
  toward: CountryCode | undefined,
  at: DateTime,
) => number | null;

/** How many other ways are worth naming. */
export const otherWaysNamed = 2;

/** As the crow flies, about a day's drive: who would have to go farther is not told of it as another way. */
const otherWayWithinKm = 650;

/** How another crossing stands for this traveller, how far round it is by road, and how many are worth naming. */
interface OtherWays {
  readonly wayBy: (other: Crossing) => Omit<Alternative, keyof Near | 'moreKm'>;
  readonly moreKmBy?: (other: Crossing) => number | null;
  readonly count: number;
}

/**
 * Plan B: other crossings of the same border that the traffic of an answer may pass and that are open. The shortest way
 * round comes first; where no road tells, those on the road to a town of this one, else by distance up to a day's drive; of
 * one with neither nobody knows whether it is near, so it is not named.
 */
export function alternativesTo(
  { crossing, traffic }: Pick<Status, 'crossing' | 'traffic'>,
  crossings: readonly Crossing[],
  { wayBy, moreKmBy = () => null, count }: OtherWays,
): Alternative[] {
  const others = crossings.filter(
    (other) => other !== crossing && carries(other, traffic) && isSameBorder(crossing, other),
  );
  const position = positionOf(crossing);
  const far = position === null ? others.map((other) => ({ crossing: other, km: null })) : nearestTo(position, others);
  const byTown = far.filter((one) => sharesTown(one.crossing, crossing));
  const isNear = ({ km }: Near) => km !== null && km <= otherWayWithinKm;
  const near = [...byTown, ...far.filter((one) => isNear(one) && !byTown.includes(one))].map((one) => {
    const moreKm = moreKmBy(one.crossing);
    // Where a town is shared and no road is known, it is still the first to think of.
    return { one, moreKm, order: moreKm ?? (byTown.includes(one) ? 0 : thereAndBackKm(one)) };
  });
  const found: Alternative[] = [];
  for (const { one, moreKm } of near.toSorted((a, b) => a.order - b.order)) {
    if (found.length === count) break;
    const way = wayBy(one.crossing);
    // Nobody is sent to a gate of which it is not sure that it is open.
    if (way.status.state === 'open' && !isDoubted(way.status))
      found.push({ ...one, ...way, ...given({ moreKm: moreKm ?? undefined }) });
  }
  return found;
}

/** No way round is longer than there and back; where no road is measured, the straight line stands for it. */
function thereAndBackKm({ km }: Near): number {
  return km === null ? Number.MAX_SAFE_INTEGER : 2 * km;
}

/** A road to each leads through one town. */
function sharesTown(one: Crossing, other: Crossing): boolean {
  const townsOf = ({ posts }: Crossing) => posts.flatMap(({ towns }) => towns);
  return townsOf(one).some((town) => townsOf(other).some((its) => isSameTown(town, its)));
}
