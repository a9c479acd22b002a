import type { Crossing } from '../crossing.ts';
import type { CountryCode } from '../texts.ts';
import type { KnownPlace } from './place.ts';

/** What is named as being on a way, or left out of one; a crossing's name may be that of several. */
export type OnWay =
  | { readonly kind: 'crossing'; readonly crossings: readonly Crossing[] }
  | { readonly kind: 'place'; readonly place: KnownPlace }
  | { readonly kind: 'country'; readonly country: CountryCode };

/** Ways that are asked about by what is on them, and what they shall not lead over. */
export interface WaysNamed {
  /** Each of these ways is asked about; one may go over several that are named. */
  readonly over: readonly (readonly OnWay[])[];
  readonly without: readonly OnWay[];
  /** It is left out because somebody says that it is shut, or asks what if. */
  readonly isShut: boolean;
  /** Which of them is nearer is asked. */
  readonly isNearest?: boolean;
}

/** The ids and codes of what is named: of a crossing's name those of all that bear it. */
export function idsOnWay(named: OnWay): readonly string[] {
  if (named.kind === 'crossing') return named.crossings.map(({ id }) => id);
  return [named.kind === 'place' ? named.place.id : named.country];
}

interface WayOver {
  readonly crossings: readonly { readonly crossing: Crossing }[];
  readonly countries: readonly CountryCode[];
  /** Ids of places. */
  readonly through: readonly string[];
}

/** Whether a way leads over what is named. */
export function isOnWay({ crossings, countries, through }: WayOver, named: OnWay): boolean {
  switch (named.kind) {
    case 'crossing':
      return crossings.some(({ crossing }) => named.crossings.includes(crossing));
    case 'place':
      return through.includes(named.place.id);
    case 'country':
      return countries.includes(named.country);
  }
}

/** The crossings that are named. */
export function crossingsNamed(named: readonly OnWay[]): readonly Crossing[] {
  return named.flatMap((one) => (one.kind === 'crossing' ? one.crossings : []));
}
