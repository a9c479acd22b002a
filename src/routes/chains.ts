import type { CountryCode, Crossing } from '#domain/crossing.ts';
import { countriesOf } from '#domain/rules/scope.ts';

/** The countries of a journey in order, its own first; each border between them is crossed once. */
export type Chain = readonly CountryCode[];

/** No journey that anybody asks for goes over more borders. */
const mostBorders = 4;

/** The crossings between two neighbours. */
export type CrossingsBetween = (one: CountryCode, other: CountryCode) => readonly Crossing[];

export function createCrossingsBetween(crossings: readonly Crossing[]): CrossingsBetween {
  const byBorder = Map.groupBy(crossings, (crossing) => borderKey(...bothSides(crossing)));
  return (one, other) => byBorder.get(borderKey(one, other)) ?? [];
}

function bothSides(crossing: Crossing): readonly [CountryCode, CountryCode] {
  const [one = '', other = ''] = countriesOf(crossing);
  return [one, other];
}

function borderKey(one: CountryCode, other: CountryCode): string {
  return [one, other].toSorted().join('-');
}

/** Every chain from one country to another that enters no country twice and all that are named; fewest borders first. */
export function chainsBetween(
  from: CountryCode,
  to: CountryCode,
  crossings: readonly Crossing[],
  named: readonly CountryCode[] = [],
): readonly Chain[] {
  const borders = crossings.map(bothSides);
  const neighbours = (country: CountryCode) => [
    ...new Set(borders.flatMap(([one, other]) => (one === country ? [other] : other === country ? [one] : []))),
  ];
  const found: Chain[] = [];
  const extend = (chain: Chain) => {
    const last = chain.at(-1) ?? from;
    if (last === to) {
      if (named.every((country) => chain.includes(country))) found.push(chain);
      return;
    }
    if (chain.length > mostBorders) return;
    for (const next of neighbours(last)) if (!chain.includes(next)) extend([...chain, next]);
  };
  extend([from]);
  return found.toSorted((a, b) => a.length - b.length);
}

/**
 * Out of a country and in again: at a neighbour, for what no road inside the country joins, and over as many countries as
 * are named.
 */
export function roundChains(
  country: CountryCode,
  crossings: readonly Crossing[],
  named: readonly CountryCode[] = [],
): readonly Chain[] {
  const neighbours = [...new Set(crossings.flatMap((one) => (bothSides(one).includes(country) ? bothSides(one) : [])))];
  const abroad = named.filter((one) => one !== country);
  return neighbours
    .filter((next) => next !== country)
    .flatMap((next): readonly Chain[] => {
      const back = abroad.length === 0 ? [[next, country]] : chainsBetween(next, country, crossings, abroad);
      return back.map((chain) => [country, ...chain]);
    });
}
