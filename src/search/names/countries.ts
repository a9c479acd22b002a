import type { CountryCode } from '#domain/texts.ts';
import type { Linguistics } from '../linguistics.ts';
import { tokensOf } from '../text/tokens.ts';

/** The country that somebody names, or whose citizen they say they are, in any language; `null` where we know none. */
export type FindCountry = (words: string) => CountryCode | null;

export function createFindCountry(linguistics: Linguistics): FindCountry {
  return (words) => {
    const readings = linguistics.readingsOf(tokensOf(linguistics.clean(words), linguistics));
    for (const { meaning } of readings) if (meaning.kind === 'citizenship') return meaning.country;
    for (const { meaning } of readings) if (meaning.kind === 'country') return meaning.country;
    return null;
  };
}
