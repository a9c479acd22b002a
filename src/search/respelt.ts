import type { Learned } from './learned/learned.ts';
import type { NameMatch } from './names/finder.ts';
import type { NameIndex } from './names/index.ts';
import { isIn } from './parts/named.ts';
import { isKnownTown, type PlaceIndex } from './places/index.ts';
import { tokensRead } from './text/lexicon.ts';
import { tokensOf } from './text/tokens.ts';

/** By what the words of a text are known. */
interface Known {
  readonly names: NameIndex;
  readonly places: PlaceIndex;
  readonly learned: Learned;
}

/**
 * The text with its mistyped words as they are spelt, where these mean something to us; `null` where there is none. A word that
 * means anything, names a place, nearly names one or is one of every day is left as it is.
 */
export function respelt(
  { names, places, learned }: Known,
  cleaned: string,
  { language, matches }: { readonly language: string | null; readonly matches: readonly NameMatch[] },
): string | null {
  const { linguistics, exact, elsewhere } = names;
  if (language === null) return null;
  const tokens = tokensOf(cleaned, linguistics);
  const read = tokensRead(linguistics.readingsOf(tokens));
  const isPlace = (word: string) =>
    linguistics.formsOf(word).some(({ key }) => exact.has(key) || elsewhere.has(key) || isKnownTown(places, key));
  let text = '';
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    const isKnown =
      token.number || read.has(at) || isIn(matches, at) || learned.isOrdinary(token.text) || isPlace(token.word);
    const right = isKnown ? null : linguistics.speltRight(token, language);
    const start = cleaned.indexOf(token.text, end);
    text += cleaned.slice(end, start) + (right ?? token.text);
    end = start + token.text.length;
  }
  text += cleaned.slice(end);
  return text === cleaned ? null : text;
}
