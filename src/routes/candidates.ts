import type { CountryCode, Crossing } from '#domain/crossing.ts';
import type { RoadLength } from '#domain/roads/length.ts';
import { type Anchor, anywhere } from './anchors.ts';
import type { Chain, CrossingsBetween } from './chains.ts';
import { sumOf } from './length.ts';
import { arrivingAt, leavingFrom, type Net, type NetNode, type RoadStretch } from './net.ts';
import { type Stop, stopsByLeg, stretchThrough } from './stops.ts';

/** A way as the map has it, before anybody asks whether its crossings are open. */
export interface Candidate {
  readonly chain: Chain;
  /** In the order in which they are reached; none for a way inside a country. */
  readonly crossings: readonly Crossing[];
  /** To each crossing, and from the last one to the end. */
  readonly legs: readonly RoadStretch[];
  readonly length: RoadLength;
}

interface Around {
  readonly net: Net;
  readonly between: CrossingsBetween;
  /** Places that a way has to go through, each inside its country. */
  readonly stops?: readonly Stop[];
}

const noStretch: RoadStretch = { length: sumOf([]), through: [] };

/** The shortest road from an anchor to a node, or from a node to an anchor, with the way to the anchor. */
function best(anchors: readonly Anchor[], stretchOf: (node: NetNode) => RoadStretch | null): RoadStretch | null {
  const all = anchors.flatMap(({ node, link }) => {
    const stretch = node === anywhere ? noStretch : stretchOf(node);
    return stretch === null ? [] : [{ ...stretch, length: sumOf([stretch.length, link]) }];
  });
  return all.toSorted((a, b) => a.length.km - b.length.km)[0] ?? null;
}

/** The shortest road between two anchored ends inside one country. */
function inside(from: readonly Anchor[], to: readonly Anchor[], stretchOf: Net['stretch']): RoadStretch | null {
  const all = to.flatMap(({ node, link }) => {
    const stretch = best(from, (begin) => stretchOf(begin, node));
    return stretch === null ? [] : [{ ...stretch, length: sumOf([stretch.length, link]) }];
  });
  return all.toSorted((a, b) => a.length.km - b.length.km)[0] ?? null;
}

/** The beginning of a way: up to its last crossing. */
interface Beginning {
  readonly crossings: readonly Crossing[];
  readonly legs: readonly RoadStretch[];
  readonly km: number;
}

/** Both ends of a journey, each with the places on the road from which one goes there. */
export interface Ends {
  readonly from: readonly Anchor[];
  readonly to: readonly Anchor[];
}

/** Every way along a chain of countries that is shorter than `underKm`: each choice of a crossing for each of its borders. */
export function candidatesAlong(
  chain: Chain,
  ends: Ends,
  { net, between, stops = [] }: Around,
  underKm = Infinity,
): readonly Candidate[] {
  return stopsByLeg(chain, stops).flatMap((byLeg) => candidatesThrough(chain, ends, { net, between, byLeg }, underKm));
}

/** One way of sharing the stops out among the legs of a chain. */
interface Shared extends Omit<Around, 'stops'> {
  readonly byLeg: (leg: number) => readonly Stop[];
}

function candidatesThrough(
  chain: Chain,
  ends: Ends,
  { net, between, byLeg }: Shared,
  underKm: number,
): readonly Candidate[] {
  let beginnings: readonly Beginning[] = [{ crossings: [], legs: [], km: 0 }];
  const further = ({ crossings, legs, km }: Beginning, crossing: Crossing, here: CountryCode): Beginning[] => {
    const last = crossings.at(-1);
    const node = arrivingAt(crossing.id, here);
    const stretchOf = stretchThrough(net, byLeg(crossings.length));
    const leg =
      last === undefined
        ? best(ends.from, (begin) => stretchOf(begin, node))
        : stretchOf(leavingFrom(last.id, here), node);
    if (leg === null || km + leg.length.km >= underKm) return [];
    return [{ crossings: [...crossings, crossing], legs: [...legs, leg], km: km + leg.length.km }];
  };
  for (const [index, next] of chain.slice(1).entries()) {
    const here = chain[index] ?? next;
    const crossings = between(here, next);
    beginnings = beginnings.flatMap((beginning) =>
      // A way out of a country comes in again over another crossing.
      crossings.flatMap((one) => (one === beginning.crossings.at(-1) ? [] : further(beginning, one, here))),
    );
  }
  return beginnings.flatMap(({ crossings, legs, km }) => {
    const stretchOf = stretchThrough(net, byLeg(crossings.length));
    const end = endOf(crossings.at(-1), chain.at(-1) ?? '', ends, stretchOf);
    if (end === null || km + end.length.km >= underKm) return [];
    const all = [...legs, end];
    return [{ chain, crossings, legs: all, length: sumOf(all.map(({ length }) => length)) }];
  });
}

/** From the last crossing to the end of the journey; without one, all of it. */
function endOf(
  last: Crossing | undefined,
  country: CountryCode,
  { from, to }: Ends,
  stretchOf: Net['stretch'],
): RoadStretch | null {
  return last === undefined
    ? inside(from, to, stretchOf)
    : best(to, (node) => stretchOf(leavingFrom(last.id, country), node));
}
