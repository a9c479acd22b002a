/** What is named on the ways of a journey, as the roads understand it. */
import { idsOnWay, type OnWay } from '#domain/roads/on-way.ts';
import type { Via, Way, Without } from '#routes/journeys.ts';

/** What a way shall lead over, and what it shall not. */
export interface WayLimits {
  readonly via?: Via;
  readonly without?: Without;
}

export function viaOf(named: readonly OnWay[]): Via {
  return {
    crossings: named.flatMap((one) => (one.kind === 'crossing' ? [idsOnWay(one)] : [])),
    places: named.flatMap((one) => (one.kind === 'place' ? [one.place] : [])),
    countries: named.flatMap((one) => (one.kind === 'country' ? [one.country] : [])),
  };
}

export function withoutOf(named: readonly OnWay[]): Without {
  return {
    crossings: named.flatMap((one) => (one.kind === 'crossing' ? idsOnWay(one) : [])),
    places: named.flatMap((one) => (one.kind === 'place' ? [one.place.id] : [])),
    countries: named.flatMap((one) => (one.kind === 'country' ? [one.country] : [])),
  };
}

/** Over the same crossings, through the same places. */
export function isSameWay(one: Way, other: Way): boolean {
  const idsOf = ({ crossings, through }: Way) => [...crossings.map(({ crossing }) => crossing.id), ...through].join();
  return idsOf(one) === idsOf(other);
}
