import { isIn, isName as isTownName } from '../parts/named.ts';
import { isKnownTown, type PlaceIndex } from '../places/index.ts';
import { tokensOf } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import { isSureName } from './finder.ts';
import type { NameIndex } from './index.ts';

/** Whether a folded word is the name of a place, ours or not. */
export function isPlaceName({ linguistics, exact, elsewhere }: NameIndex, word: string): boolean {
  return linguistics.formsOf(word).some(({ key }) => exact.has(key) || elsewhere.has(key));
}

/** Whether a chunk of text is a word we know, so that the keyboard was in the right layout. */
export function isSense(names: NameIndex, chunk: string): boolean {
  const { linguistics } = names;
  const tokens = tokensOf(chunk, linguistics);
  const isSaid = (word: string) => linguistics.isKnownWord(word) || isPlaceName(names, word);
  return tokens.length > 0 && tokens.every(({ word, number }) => number || isSaid(word));
}

/** What a token is, as far as places and times go; and the names that are sure. */
export function tokenKinds(
  { names, places }: { readonly names: NameIndex; readonly places: PlaceIndex },
  { tokens, read, matches }: TextRead,
  { placed, journey }: { readonly placed: ReadonlySet<number>; readonly journey: { readonly covered: ReadonlySet<number> } | null },
) {
  const isCovered = (at: number) => journey?.covered.has(at) === true;
  const isNamed = (at: number) => isTownName(names, (key) => isKnownTown(places, key), tokens[at]) || isCovered(at);
  const isTime = (at: number) => read.used.has(at);
  const sure = matches.filter(isSureName);
  const isName = (at: number) => isNamed(at) || isIn(sure, at);
  const isOther = (at: number) => isTime(at) || isIn(matches, at) || placed.has(at) || isCovered(at);
  return { isNamed, isTime, isName, isOther, sure };
}
