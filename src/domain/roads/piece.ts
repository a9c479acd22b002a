import type { Attribution } from '../statement.ts';
import type { Position } from './place.ts';

export const terrains = ['plain', 'hills', 'pass'] as const;
export type Terrain = (typeof terrains)[number];

export const surfaces = ['asphalt', 'mixed', 'rough'] as const;

/** Months of every year, 1 to 12, in which a pass is shut: from the first to the last, over the turn of the year or not. */
interface ClosedMonths {
  readonly from: number;
  readonly to: number;
}

/** A piece of road between two places, or a place and a crossing; `from` and `to` are their ids. */
export interface RoadPiece {
  readonly from: string;
  readonly to: string;
  /** Only where a source gives it. */
  readonly km?: number;
  readonly minutes?: number;
  readonly terrain: Terrain;
  readonly surface?: (typeof surfaces)[number];
  readonly closed?: ClosedMonths;
  /** Its kilometres are known to lie below the straight line between the points that we have. */
  readonly short: boolean;
  readonly by: readonly Attribution[];
}

/** Everything of `roads.yaml`. */
export interface Roads {
  readonly pieces: readonly RoadPiece[];
  /** Where the road to a crossing meets the border line, for those without a position: for straight lines, never for a map. */
  readonly points: ReadonlyMap<string, Position>;
}

export const noRoads: Roads = { pieces: [], points: new Map() };
