/** From one place to another: which ways there are, and which is the usual one. */
import type { CountryCode, Crossing } from '#domain/crossing.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { carries, countriesOf } from '#domain/rules/scope.ts';
import { type Anchor, isCountry, isPlace, type Whereabouts } from './anchors.ts';
import { type Candidate, candidatesAlong, type Ends } from './candidates.ts';
import { type Chain, chainsBetween, createCrossingsBetween, roundChains } from './chains.ts';
import type { ToldLength } from './length.ts';
import type { Net } from './net.ts';
import { namedOnce, withinReach } from './rank.ts';
import { turnsBack } from './stops.ts';
import {
  type Departure,
  doubtOf,
  isBarred,
  isReliable,
  nobodyKnows,
  onPostClocks,
  travel,
  usualVehicle,
  type Way,
} from './way.ts';

export type { Way, WayCrossing } from './way.ts';

/**
 * What somebody names on the way: countries that must be entered, places that must be passed, and crossings, of each group
 * one; a name may be that of several.
 */
export interface Via {
  readonly countries?: readonly CountryCode[];
  readonly places?: readonly KnownPlace[];
  readonly crossings?: readonly (readonly string[])[];
}

/** What somebody leaves out. */
export interface Without {
  readonly countries?: readonly CountryCode[];
  readonly crossings?: readonly string[];
  readonly places?: readonly string[];
}

/** A journey that somebody asks for. */
export interface JourneyRequest extends Departure {
  readonly from: Whereabouts;
  readonly to: Whereabouts;
  readonly via?: Via;
  readonly without?: Without;
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
const mostTravelled = 32;

export interface JourneyGround {
  readonly crossings: readonly Crossing[];
  readonly net: Net;
  readonly anchorsOf: (where: Whereabouts) => readonly Anchor[];
  readonly placeById: ReadonlyMap<string, KnownPlace>;
}

export function journeysOn(ground: JourneyGround, request: JourneyRequest): Journeys {
  const unsaid = endsToAsk(ground, request);
  if (unsaid !== null) return unsaid;
  // To a country the next crossing may be much farther than the nearest, and is told all the same.
  const isInto = isCountry(request.to);
  const detour = isInto ? Infinity : longestDetour;
  const travelled = travelGroups(searchFor(ground, request), request, detour);
  if (travelled.length === 0) return { kind: 'none' };
  const sensible = travelled.filter(sensibly(travelled));
  const reached = withinReach(sensible, { detour, goal: isInto ? 'intoCountry' : 'toPlace' }, request.traveller);
  const working = request.without === undefined ? reached : knownFirst(reached);
  const [usual = null, ...others] = working;
  if (usual !== null && usual.crossings.length === 0) return { kind: 'inside', way: usual };
  const shorter = travelled.filter((way) => usual === null || isPassedOver(way, usual));
  const passedOver = namedOnce(shorter).slice(0, passedOverTold);
  const told = others.filter((way) => !passedOver.includes(way)).slice(0, othersTold);
  return {
    kind: 'ways',
    usual: usual && onPostClocks(usual),
    others: told.map((way) => ({ way: onPostClocks(way), more: usual && moreThan(way, usual) })),
    passedOver: passedOver.map(onPostClocks),
  };
}

/** Who asks for another way is not helped by one of which nobody knows whether it is open. */
function knownFirst(ways: readonly Way[]): readonly Way[] {
  return [...ways.filter((way) => doubtOf(way) < nobodyKnows), ...ways.filter((way) => doubtOf(way) >= nobodyKnows)];
}

/** Shorter, and yet not the usual way: it does not work, or is not as sure to. One that is only shut by then is another way. */
function isPassedOver(way: Way, usual: Way): boolean {
  const isHindered = way.crossings.some(({ hindrance }) => hindrance !== null);
  return way.reckoned.km < usual.reckoned.km && doubtOf(way) > doubtOf(usual) && isHindered;
}

/** What a way costs more than another; less than nothing where it is shorter. */
export function moreThan(way: ToldLength, other: ToldLength): OtherWay['more'] {
  if (way.km === null || other.km === null || way.minutes === null || other.minutes === null) return null;
  return { km: way.km - other.km, minutes: way.minutes - other.minutes };
}

/** A lake and a region are no points: their ends are asked back. */
function endsToAsk({ placeById }: JourneyGround, request: JourneyRequest): Journeys | null {
  for (const side of ['from', 'to'] as const) {
    const place = request[side];
    if (!isPlace(place) || (place.kind !== 'lake' && place.kind !== 'region')) continue;
    const ends = place.ends.flatMap((id) => placeById.get(id) ?? []);
    if (ends.length > 1) return { kind: 'ends', of: side, place, ends };
  }
  return null;
}

/** All ways along some chains that are shorter than `underKm`, shortest first. */
type FindCandidates = (chains: readonly Chain[], underKm: number) => readonly Candidate[];

/** The chains of a journey, those over the fewest borders first, and what finds the ways along them. */
function searchFor(ground: JourneyGround, request: JourneyRequest) {
  const { via = {}, without = {} } = request;
  const traffic = request.traveller.traffic ?? usualVehicle;
  const crossings = ground.crossings.filter((one) => carries(one, traffic) && !isLeftOut(one, without));
  const between = createCrossingsBetween(crossings);
  const ends = { from: ground.anchorsOf(request.from), to: ground.anchorsOf(request.to) };
  const { places = [], crossings: named = [] } = via;
  const stops = places.map((place) => ({ id: place.id, country: place.country, anchors: ground.anchorsOf(place) }));
  const find: FindCandidates = (chains, underKm) => {
    const found = chains
      .flatMap((chain) => candidatesAlong(chain, ends, { net: ground.net, between, stops }, underKm))
      .filter((one) => named.every((ids) => one.crossings.some(({ id }) => ids.includes(id))))
      .filter(({ legs }) => !legs.some(({ through }) => through.some((id) => without.places?.includes(id))));
    // Who names a place on the way means no way there and back, where another leads through it.
    const through = stops.length === 0 ? found : found.filter(({ legs }) => !turnsBack(legs));
    return (through.length > 0 ? through : found).toSorted((a, b) => a.length.km - b.length.km);
  };
  return { groups: chainGroups(ends, crossings, via), find };
}

function isLeftOut(crossing: Crossing, { countries = [], crossings = [] }: Without): boolean {
  return crossings.includes(crossing.id) || countriesOf(crossing).some((country) => countries.includes(country));
}

function* chainGroups({ from, to }: Ends, crossings: readonly Crossing[], via: Via): Generator<readonly Chain[]> {
  const [start, end] = [from[0]?.country, to[0]?.country];
  if (start === undefined || end === undefined) return;
  const { countries = [], places = [], crossings: named = [] } = via;
  const abroad = new Set([...countries, ...places.map(({ country }) => country)]);
  const crossed = named.map((ids) => crossings.filter(({ id }) => ids.includes(id)));
  const passes = (chain: Chain) => crossed.every((some) => some.some((one) => isCrossedBy(chain, one)));
  const chains = chainsBetween(start, end, crossings, [...abroad]).filter(passes);
  yield* Map.groupBy(chains, ({ length }) => length).values();
  if (start === end) yield roundChains(start, crossings, [...abroad]).filter(passes);
}

/** The chain leads over the border of the crossing. */
function isCrossedBy(chain: Chain, crossing: Crossing): boolean {
  const sides = countriesOf(crossing);
  return chain.some((country, index) => {
    const next = chain[index + 1];
    return next !== undefined && sides.includes(country) && sides.includes(next);
  });
}

/**
 * Looks at the ways over the fewest borders, and at those over more only where a further country is unavoidable: no way
 * works for certain without it, or only one that is longer than any detour. What lies inside one country stays there.
 */
function travelGroups({ groups, find }: ReturnType<typeof searchFor>, trip: Departure, detour: number): readonly Way[] {
  const travelled: Way[] = [];
  for (const chains of groups) {
    const working = travelled.filter((way) => doubtOf(way) < nobodyKnows);
    if (working.some(({ crossings }) => crossings.length === 0)) break;
    travelled.push(...travelAll(find(chains, shortestOf(working) / longestDetour), trip, detour));
  }
  return travelled;
}

/** Sets out on one way after another, shortest first, until all that can be within reach of the first that works are known. */
function travelAll(candidates: readonly Candidate[], trip: Departure, detour: number): readonly Way[] {
  const travelled: Way[] = [];
  let shortest = Infinity;
  const statusOf = remembered(trip.statusOf);
  // All ways reach a first crossing at the same moment: where it is barred, one of them tells so.
  const barredAtOnce = new Set<Crossing | undefined>();
  for (const candidate of candidates) {
    if (candidate.length.km > shortest * detour || travelled.length === mostTravelled) break;
    if (barredAtOnce.has(candidate.crossings[0])) continue;
    const way = travel(candidate, { ...trip, statusOf });
    travelled.push(way);
    if (isBarred(way.crossings[0])) barredAtOnce.add(candidate.crossings[0]);
    if (isReliable(way, trip.traveller)) shortest = Math.min(shortest, candidate.length.km);
  }
  return travelled;
}

/** Many ways reach the same crossing at the same moment. */
function remembered(statusOf: Departure['statusOf']): Departure['statusOf'] {
  const known = new Map<string, ReturnType<Departure['statusOf']>>();
  return (crossing, question) => {
    const key = `${crossing.id} ${question.traveller.toward} ${question.moment.at.toMillis()}`;
    const status = known.get(key) ?? statusOf(crossing, question);
    known.set(key, status);
    return status;
  };
}

/** Round a gate that is shut nobody drives so many times as far, nor so many kilometres more. */
const longestRound = { times: 3, km: 600 };

/** Works, and is no odyssey beside a way that does not. */
function sensibly(travelled: readonly Way[]): (way: Way) => boolean {
  const shortest = shortestOf(travelled);
  const longest = Math.max(shortest * longestRound.times, shortest + longestRound.km);
  return ({ works, reckoned }) => works && reckoned.km <= longest;
}

function shortestOf(ways: readonly Way[]): number {
  return Math.min(...ways.map(({ reckoned }) => reckoned.km));
}
