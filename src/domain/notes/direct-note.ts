import type { Border, Country, Crossing, Note } from '../crossing.ts';
import type { CountryCode } from '../texts.ts';

/** Where to look for what answers a question, the most particular first. */
export interface Sources {
  readonly crossing?: Crossing | undefined;
  readonly borders: readonly Border[];
  readonly countries: readonly Country[];
  /** Those in which most who ask are at home. */
  readonly home?: readonly CountryCode[];
}

/** A note that answers, and the country for which it holds where it is a country's. */
export interface DirectNote {
  readonly note: Note;
  readonly country: CountryCode | null;
}
