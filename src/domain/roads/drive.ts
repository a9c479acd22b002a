import type { DateTime } from 'luxon';
import type { Crossing } from '../crossing.ts';
import type { Place } from './place.ts';

/** How long one drives to a crossing from any place, by the roads that we know. */
export interface Drive {
  readonly minutes: number;
  /** A part of it rests on an estimate. */
  readonly isEstimated: boolean;
  /** More than a third does: nothing may be promised on it. */
  readonly isGuess: boolean;
}

/** A crossing, and the drive to it from where somebody is. */
interface NearByRoad {
  readonly crossing: Crossing;
  readonly drive: Drive;
}

/** Crossings by their distance on the road, nearest first; those that no known road leads to are not near. */
export type NearestByRoad = (place: Place, at: DateTime) => readonly NearByRoad[];
