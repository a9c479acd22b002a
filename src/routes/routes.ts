import type { DateTime } from 'luxon';
import type { CountryCode, Crossing } from '#domain/crossing.ts';
import { isClosedIn, type RoadLength } from '#domain/roads/length.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { createAnchors, type Whereabouts } from './anchors.ts';
import { candidatesAlong } from './candidates.ts';
import { type JourneyRequest, type Journeys, journeysOn, moreThan, type OtherWay } from './journeys.ts';
import { sumOf, type ToldLength, toldLength } from './length.ts';
import { arrivingAt, createNet, leavingFrom, type Net, type NetParts } from './net.ts';

/** What the roads can tell. Nothing here reads a clock: the moment comes with the question. */
export interface Routes {
  /** The ways from one place to another for a traveller at a moment. */
  journeys(request: JourneyRequest): Journeys;
  /** By road from a place or a point to the post that is reached first; `null` where no road inside its country is known. */
  distance(from: Whereabouts, crossing: Crossing, at: DateTime): ToldLength | null;
  /** Crossings by their distance on the road, nearest first. Those that no known road leads to are not near. */
  nearest(from: Whereabouts, at: DateTime): readonly NearByRoad[];
  /** What it costs more to go over another crossing of the same border. */
  detour(crossing: Crossing, alternative: Crossing, on: DetourRequest): OtherWay['more'];
}

interface NearByRoad {
  readonly crossing: Crossing;
  readonly length: ToldLength;
}

/** Between which ends; without ends, for somebody who stands before the crossing, in the country of `side`. */
interface DetourRequest {
  readonly from?: Whereabouts;
  readonly to?: Whereabouts;
  readonly side: CountryCode;
  readonly at: DateTime;
}

/**
 * Lays the roads out. Every row of the shortest ways is worked out when it is first asked for, and kept.
 *
 * @example createRoutes(catalogue).journeys({ from, to, traveller: {}, moment, statusOf })
 */
export function createRoutes(parts: NetParts): Routes {
  const netAt = createNetByMonth(parts);
  const placeById = new Map(parts.places.map((place) => [place.id, place]));
  const groundAt = (at: DateTime) => {
    const net = netAt(at.month);
    return { net, anchorsOf: net.anchorsOf, crossings: parts.crossings, placeById };
  };
  const distance: Routes['distance'] = (from, crossing, at) => {
    const { net, anchorsOf } = groundAt(at);
    const lengths = anchorsOf(from).flatMap(({ node, country, link }) => {
      const stretch = net.stretch(node, arrivingAt(crossing.id, country));
      return stretch === null ? [] : [sumOf([link, stretch.length])];
    });
    const length = shortest(lengths);
    return length && toldLength(length);
  };
  return {
    journeys: (request) => journeysOn(groundAt(request.moment.at), request),
    distance,
    nearest: (from, at) =>
      parts.crossings
        .flatMap((crossing) => {
          const length = distance(from, crossing, at);
          return length === null ? [] : [{ crossing, length }];
        })
        .toSorted((a, b) => a.length.reckoned.km - b.length.reckoned.km),
    detour: (crossing, alternative, on) => detourOn(groundAt(on.at), crossing, alternative, on),
  };
}

type Ground = { readonly net: Net; readonly anchorsOf: ReturnType<typeof createAnchors> };

function detourOn(ground: Ground, crossing: Crossing, alternative: Crossing, on: DetourRequest): OtherWay['more'] {
  const { from, to, side } = on;
  if (from !== undefined && to !== undefined) {
    const over = (one: Crossing) => lengthOver(one, { from, to, side }, ground);
    const [usual, other] = [over(crossing), over(alternative)];
    return usual && other && moreThan(toldLength(other), toldLength(usual));
  }
  const between = betweenPosts(crossing, alternative, side, ground);
  return between && moreThan(toldLength(between), toldLength(sumOf([])));
}

/** By road from one post to another on the same side of a border. */
function betweenPosts(crossing: Crossing, other: Crossing, side: CountryCode, { net }: Ground): RoadLength | null {
  return net.stretch(leavingFrom(crossing.id, side), arrivingAt(other.id, side))?.length ?? null;
}

function lengthOver(
  crossing: Crossing,
  { from, to, side }: Required<Pick<DetourRequest, 'from' | 'to' | 'side'>>,
  { net, anchorsOf }: Ground,
): RoadLength | null {
  const beyond = countriesOf(crossing).find((country) => country !== side) ?? side;
  const ends = { from: anchorsOf(from), to: anchorsOf(to) };
  return candidatesAlong([side, beyond], ends, { net, between: () => [crossing] })[0]?.length ?? null;
}

function shortest(lengths: readonly RoadLength[]): RoadLength | null {
  return lengths.toSorted((a, b) => a.km - b.km)[0] ?? null;
}

/** One net for all months in which the same roads are open, with the anchors on it. */
function createNetByMonth(parts: NetParts): (month: number) => Ground['net'] & Pick<Ground, 'anchorsOf'> {
  const nets = new Map<string, Ground['net'] & Pick<Ground, 'anchorsOf'>>();
  const closing = parts.roads.pieces.filter(({ closed }) => closed !== undefined);
  return (month) => {
    const key = closing.map((piece) => Number(isClosedIn(piece, month))).join('');
    const known = nets.get(key);
    if (known !== undefined) return known;
    const net = createNet(parts, month);
    const made = { ...net, anchorsOf: createAnchors(parts, net.has) };
    nets.set(key, made);
    return made;
  };
}
