import type { CountryCode, Texts } from '../texts.ts';

/** Degrees (WGS 84). */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A place that is known to `withinKm` kilometres. */
export interface Position extends Place {
  readonly withinKm: number;
}

export const placeKinds = ['town', 'village', 'lake', 'region', 'resort', 'pass', 'sight'] as const;
/** Beside what the file has: a country as a whole, where that is all that was named. */
type PlaceKind = (typeof placeKinds)[number] | 'country';

/** A place that people name when they say where they go: `data/places.json` has them all. */
export interface KnownPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly country: CountryCode;
  /** The reference language first; a language in which nobody has written the name is missing. */
  readonly names: Texts;
  /** The languages whose name is ours, and not seen in any source. */
  readonly guessed: readonly string[];
  /** Every other way of writing it, in any language. */
  readonly aliases: readonly string[];
  /** Of its centre. */
  readonly position?: Position;
  /** For ranking only: an old count. */
  readonly population?: number;
  /** Of a place that no road of ours leads to: the places on the road from which one goes there. */
  readonly ends: readonly string[];
}

/** A country as where a journey begins or ends: anywhere in it. */
export function countryAsPlace({ code, name }: { readonly code: CountryCode; readonly name: Texts }): KnownPlace {
  return { id: code, kind: 'country', country: code, names: name, guessed: [], aliases: [], ends: [] };
}
