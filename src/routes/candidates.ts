import type { Crossing } from '#domain/crossing.ts';
import type { RoadLength } from '#domain/roads/length.ts';
import type { Anchor } from './anchors.ts';
import type { Chain, CrossingsBetween } from './chains.ts';
import { sumOf } from './length.ts';
import { arrivingAt, leavingFrom, type Net, type NetNode, type Stretch } from './net.ts';

/** A way as the map has it, before anybody asks whether its crossings are open. */
export interface Candidate {
  readonly chain: Chain;
  /** In the order in which they are reached; none for a way inside a country. */
  readonly crossings: readonly Crossing[];
  /** To each crossing, and from the last one to the end. */
  readonly legs: readonly Stretch[];
  readonly length: RoadLength;
}

interface Around {
  readonly net: Net;
  readonly between: CrossingsBetween;
}

/** The shortest road from an anchor to a node, or from a node to an anchor, with the way to the anchor. */
function best(anchors: readonly Anchor[], stretchOf: (node: NetNode) => Stretch | null): Stretch | null {
  const all = anchors.flatMap(({ node, link }) => {
    const stretch = stretchOf(node);
    return stretch === null ? [] : [{ ...stretch, length: sumOf([stretch.length, link]) }];
  });
  return all.toSorted((a, b) => a.length.km - b.length.km)[0] ?? null;
}

/** The shortest road between two anchored ends inside one country. */
function inside(from: readonly Anchor[], to: readonly Anchor[], net: Net): Stretch | null {
  const all = to.flatMap(({ node, link }) => {
    const stretch = best(from, (begin) => net.stretch(begin, node));
    return stretch === null ? [] : [{ ...stretch, length: sumOf([stretch.length, link]) }];
  });
  return all.toSorted((a, b) => a.length.km - b.length.km)[0] ?? null;
}

/** Every way along a chain of countries: each choice of one crossing for each of its borders, shortest first. */
export function candidatesAlong(
  chain: Chain,
  { from, to }: { readonly from: readonly Anchor[]; readonly to: readonly Anchor[] },
  { net, between }: Around,
): readonly Candidate[] {
  const [start = '', ...countries] = chain;
  const complete = (crossings: readonly Crossing[], legs: readonly Stretch[]): Candidate[] => {
    const last = crossings.at(-1);
    const country = chain.at(-1) ?? start;
    const end =
      last === undefined ? inside(from, to, net) : best(to, (node) => net.stretch(leavingFrom(last.id, country), node));
    if (end === null) return [];
    const all = [...legs, end];
    return [{ chain, crossings, legs: all, length: sumOf(all.map(({ length }) => length)) }];
  };
  const extend = (crossings: readonly Crossing[], legs: readonly Stretch[]): Candidate[] => {
    const at = crossings.length;
    const [here = start, next] = [chain[at], countries[at]];
    if (next === undefined) return complete(crossings, legs);
    return between(here, next).flatMap((crossing) => {
      const last = crossings.at(-1);
      // A way goes out over one crossing and in again over another.
      if (last === crossing) return [];
      const node = arrivingAt(crossing.id, here);
      const leg =
        last === undefined
          ? best(from, (begin) => net.stretch(begin, node))
          : net.stretch(leavingFrom(last.id, here), node);
      return leg === null ? [] : extend([...crossings, crossing], [...legs, leg]);
    });
  };
  return extend([], []).toSorted((a, b) => a.length.km - b.length.km);
}
