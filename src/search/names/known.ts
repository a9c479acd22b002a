import { tokensOf } from '../text/tokens.ts';
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
