/** The roads as a graph: in each country its places, and the crossings at which a way may arrive or begin. */
import { DirectedGraph } from 'graphology';
import { singleSource } from 'graphology-shortest-path/dijkstra.js';
import type { CountryCode, Crossing } from '#domain/crossing.ts';
import { createEndPositions, isClosedIn, lengthOfPiece, type RoadLength } from '#domain/roads/length.ts';
import type { RoadPiece, Roads } from '#domain/roads/piece.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { sumOf } from './length.ts';

/** What the net is made of. */
export interface NetParts {
  readonly places: readonly KnownPlace[];
  readonly roads: Roads;
  readonly crossings: readonly Crossing[];
}

/** A node of the net. No road leads through a post without crossing: one arrives there, or sets out from there. */
export type NetNode = string & { readonly __netNode: never };
export const placeNode = (id: string) => id as NetNode;
export const arrivingAt = (crossing: string, country: CountryCode) => `${country}>${crossing}` as NetNode;
export const leavingFrom = (crossing: string, country: CountryCode) => `${crossing}>${country}` as NetNode;

/** The shortest road between two nodes of one country. */
export interface RoadStretch {
  readonly length: RoadLength;
  /** The places on it, in order. */
  readonly through: readonly string[];
}

export interface Net {
  has(node: NetNode): boolean;
  /** `null` where no road inside the country joins the two. */
  stretch(from: NetNode, to: NetNode): RoadStretch | null;
}

type RoadGraph = DirectedGraph<Record<string, never>, { readonly length: RoadLength }>;

/** The net of one month: in winter some passes are shut. */
export function createNet(parts: NetParts, month: number): Net {
  const graph = graphOf(parts, month);
  const isPlace = new Set(parts.places.map(({ id }) => id));
  const pathsFrom = new Map<NetNode, Readonly<Record<string, readonly string[]>>>();
  const stretches = new Map<string, RoadStretch | null>();
  const measure = (from: NetNode, to: NetNode): RoadStretch | null => {
    if (!graph.hasNode(from) || !graph.hasNode(to)) return null;
    const paths = pathsFrom.get(from) ?? singleSource(graph, from, (_, { length }) => length.km);
    pathsFrom.set(from, paths);
    const path = paths[to];
    if (path === undefined) return null;
    const steps = path.slice(1).map((node, index) => graph.getEdgeAttribute(path[index], node, 'length'));
    return { length: sumOf(steps), through: path.filter((node) => isPlace.has(node)) };
  };
  return {
    has: (node) => graph.hasNode(node),
    stretch(from, to) {
      const key = `${from} ${to}`;
      const known = stretches.get(key);
      if (known !== undefined) return known;
      const stretch = measure(from, to);
      stretches.set(key, stretch);
      return stretch;
    },
  };
}

function graphOf({ places, roads, crossings }: NetParts, month: number): RoadGraph {
  const graph: RoadGraph = new DirectedGraph();
  const placeById = new Map(places.map((place) => [place.id, place]));
  const countriesById = new Map(crossings.map((crossing) => [crossing.id, countriesOf(crossing)]));
  const positionOf = createEndPositions(placeById, crossings, roads.points);
  const edge = (from: NetNode, to: NetNode, length: RoadLength) => {
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.mergeDirectedEdge(from, to, { length });
  };
  const join = ({ from, to }: Pick<RoadPiece, 'from' | 'to'>, length: RoadLength) => {
    const country = placeById.get(from)?.country ?? placeById.get(to)?.country ?? '';
    for (const [here, there] of [[from, to] as const, [to, from] as const]) {
      if ([here, there].some((end) => !placeById.has(end) && !countriesById.get(end)?.includes(country))) continue;
      const begin = placeById.has(here) ? placeNode(here) : leavingFrom(here, country);
      edge(begin, placeById.has(there) ? placeNode(there) : arrivingAt(there, country), length);
    }
  };
  for (const piece of roads.pieces) {
    const length = isClosedIn(piece, month) ? null : lengthOfPiece(piece, positionOf);
    if (length !== null) join(piece, length);
  }
  return graph;
}
