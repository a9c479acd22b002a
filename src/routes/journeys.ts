/** From one place to another: which ways there are, and which is the usual one. */
import type { CountryCode, Crossing } from '#domain/crossing.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { carries } from '#domain/rules/scope.ts';
import { type Anchor, isPlace, type Whereabouts } from './anchors.ts';
import { type Candidate, candidatesAlong } from './candidates.ts';
import { type Chain, chainsBetween, createCrossingsBetween, roundChains } from './chains.ts';
import type { ToldLength } from './length.ts';
import type { Net } from './net.ts';
import { namedOnce, ranked } from './rank.ts';
import { type Trip, travel, usualVehicle, type Way } from './way.ts';

/** What somebody names on the way: countries that may or must be entered, crossings that must be passed. */
export interface Via {
  readonly countries?: readonly CountryCode[];
  readonly crossings?: readonly string[];
}

/** A journey that somebody asks for. */
export interface JourneyRequest extends Trip {
  readonly from: Whereabouts;
  readonly to: Whereabouts;
  readonly via?: Via;
}

/** Another way, and what it costs more than the usual one; `null` where one of the two lengths is not told. */
export interface OtherWay {
  readonly way: Way;
  readonly more: { readonly km: number; readonly minutes: number } | null;
}

/**
 * The answer to a journey. `ends`: a lake or a region, of which people must say the end. `none`: no road is known. `inside`:
 * over no border. `ways`: the usual way, `null` where none works; others; and shorter ones that do not work, or are passed
 * over for a doubt.
 */
export type Journeys =
  | {
      readonly kind: 'ends';
      readonly of: 'from' | 'to';
      readonly place: KnownPlace;
      readonly ends: readonly KnownPlace[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'inside'; readonly way: Way }
  | {
      readonly kind: 'ways';
      readonly usual: Way | null;
      readonly others: readonly OtherWay[];
      readonly passedOver: readonly Way[];
    };

/** Ways at most so much longer than the shortest that works are taken; farther, a third country is no detour. */
const longestDetour = 1.35;
/** How many other ways are told. */
const othersTold = 2;
const passedOverTold = 3;
/** Choices of crossings that are looked at one by one before nothing better is expected. */
const mostTravelled = 60;

export interface JourneyGround {
  readonly crossings: readonly Crossing[];
  readonly net: Net;
  readonly anchorsOf: (where: Whereabouts) => readonly Anchor[];
  readonly placeById: ReadonlyMap<string, KnownPlace>;
}

export function journeysOn(ground: JourneyGround, request: JourneyRequest): Journeys {
  const unsaid = endsToAsk(ground, request);
  if (unsaid !== null) return unsaid;
  const groups = candidateGroups(ground, request);
  const travelled = travelGroups(groups, request);
  if (travelled.length === 0) return { kind: 'none' };
  const working = ranked(withinReach(travelled.filter(({ works }) => works)));
  const [usual = null, ...others] = working;
  if (usual !== null && usual.crossings.length === 0) return { kind: 'inside', way: usual };
  const shorter = travelled.filter((way) => usual === null || (isShorter(way, usual) && way.doubtful));
  return {
    kind: 'ways',
    usual,
    others: others.slice(0, othersTold).map((way) => ({ way, more: usual && moreThan(way, usual) })),
    passedOver: namedOnce(shorter).slice(0, passedOverTold),
  };
}

function isShorter(way: Way, usual: Way): boolean {
  return way !== usual && way.reckoned.km < usual.reckoned.km;
}

/** What a way costs more than another; less than nothing where it is shorter. */
export function moreThan(way: ToldLength, other: ToldLength): OtherWay['more'] {
  if (way.km === null || other.km === null || way.minutes === null || other.minutes === null) return null;
  return { km: way.km - other.km, minutes: way.minutes - other.minutes };
}

/** A lake and a region are no points: their ends are asked back. */
function endsToAsk({ placeById }: JourneyGround, request: JourneyRequest): Journeys | null {
  for (const of of ['from', 'to'] as const) {
    const place = request[of];
    if (!isPlace(place) || (place.kind !== 'lake' && place.kind !== 'region')) continue;
    const ends = place.ends.flatMap((id) => placeById.get(id) ?? []);
    if (ends.length > 1) return { kind: 'ends', of, place, ends };
  }
  return null;
}

/** All ways over as few borders as can be, then those over one more, and so on; each group when it is asked for. */
function* candidateGroups(ground: JourneyGround, request: JourneyRequest): Generator<readonly Candidate[]> {
  const traffic = request.traveller.traffic ?? usualVehicle;
  const crossings = ground.crossings.filter((crossing) => carries(crossing, traffic));
  const between = createCrossingsBetween(crossings);
  const ends = { from: ground.anchorsOf(request.from), to: ground.anchorsOf(request.to) };
  const named = request.via?.crossings ?? [];
  for (const chains of chainGroups(ends, crossings, request.via)) {
    const all = chains.flatMap((chain) => candidatesAlong(chain, ends, { net: ground.net, between }));
    const kept = all.filter((one) => named.every((id) => one.crossings.some((crossing) => crossing.id === id)));
    if (kept.length > 0) yield kept.toSorted((a, b) => a.length.km - b.length.km);
  }
}

function* chainGroups(
  { from, to }: { readonly from: readonly Anchor[]; readonly to: readonly Anchor[] },
  crossings: readonly Crossing[],
  via: Via = {},
): Generator<readonly Chain[]> {
  const [start, end] = [from[0]?.country, to[0]?.country];
  if (start === undefined || end === undefined) return;
  const chains = chainsBetween(start, end, crossings, via.countries);
  yield* Map.groupBy(chains, ({ length }) => length).values();
  if (start === end) yield roundChains(start, crossings, via.countries);
}

/**
 * Looks at the ways over the fewest borders, and at those over more only where a further country is unavoidable: no way
 * works without it, or only one that is longer than any detour. What lies inside one country stays there.
 */
function travelGroups(groups: Iterable<readonly Candidate[]>, trip: Trip): readonly Way[] {
  const travelled: Way[] = [];
  for (const candidates of groups) {
    const shortest = shortestOf(travelled.filter(({ works }) => works));
    const least = candidates[0]?.length.km ?? Infinity;
    if (
      shortest <= least * longestDetour ||
      travelled.some(({ works, crossings }) => works && crossings.length === 0)
    ) {
      break;
    }
    travelled.push(...travelAll(candidates, trip));
  }
  return travelled;
}

/** Sets out on one way after another, shortest first, until all that can be within reach of the first that works are known. */
function travelAll(candidates: readonly Candidate[], trip: Trip): readonly Way[] {
  const travelled: Way[] = [];
  let shortest = Infinity;
  const statusOf = remembered(trip.statusOf);
  for (const candidate of candidates.slice(0, mostTravelled)) {
    if (candidate.length.km > shortest * longestDetour) break;
    const way = travel(candidate, { ...trip, statusOf });
    travelled.push(way);
    if (way.works) shortest = Math.min(shortest, candidate.length.km);
  }
  return travelled;
}

/** Many ways reach the same crossing at the same moment. */
function remembered(statusOf: Trip['statusOf']): Trip['statusOf'] {
  const known = new Map<string, ReturnType<Trip['statusOf']>>();
  return (crossing, question) => {
    const key = `${crossing.id} ${question.traveller.toward} ${question.moment.at.toMillis()}`;
    const status = known.get(key) ?? statusOf(crossing, question);
    known.set(key, status);
    return status;
  };
}

function shortestOf(ways: readonly Way[]): number {
  return Math.min(...ways.map(({ reckoned }) => reckoned.km));
}

function withinReach(ways: readonly Way[]): readonly Way[] {
  const shortest = shortestOf(ways);
  return ways.filter(({ reckoned }) => reckoned.km <= shortest * longestDetour);
}
