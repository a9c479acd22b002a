import type { Linguistics } from '../linguistics.ts';
import { says } from '../text/lexicon.ts';
import { tokensOf } from '../text/tokens.ts';

/** Whether somebody may be in danger: a word of any of the languages is enough, in whatever letters it is written. */
export type IsEmergency = (text: string) => boolean;

export function createIsEmergency(linguistics: Linguistics): IsEmergency {
  return (text) => {
    const readings = linguistics.readingsOf(tokensOf(linguistics.clean(text), linguistics));
    return says(readings, 'emergency') || says(readings, 'mishap') || says(readings, 'stranded');
  };
}
