import { tokensUnder } from '../text/tokens.ts';
import type { JourneyEnd } from './frames.ts';
import type { PlaceIndex } from './index.ts';
import type { JourneyWords } from './journey.ts';

/** A shorter name is a letter away from too many words. */
const shortestGuessed = 6;
const forgiven = 1;

/**
 * The ends with those towns that everybody knows and that have one letter wrong, among the words that mean nothing else. Only
 * words that say from where or to where make one an end of a journey; `null` where there is none.
 */
export function withMisspelt(
  index: PlaceIndex,
  ends: readonly JourneyEnd[],
  words: JourneyWords,
): readonly JourneyEnd[] | null {
  const { tokens, isElse, isPost, sideOf, isAt } = words;
  const named = new Set(ends.flatMap(tokensUnder));
  const guessed = tokens.flatMap(({ word, number }, start): JourneyEnd[] => {
    if (number || word.length < shortestGuessed || isElse(start) || isPost(start) || named.has(start)) return [];
    const town = index.linguistics.isKnownWord(word) ? null : nearestTown(index, word);
    if (town === null) return [];
    const sighting = { start, length: 1, ...town };
    if (words.isInTown(sighting)) return [];
    return [{ ...sighting, side: sideOf(sighting), isAt: isAt(sighting), isPost: false, isWeak: false }];
  });
  const all = [...ends, ...guessed];
  const isFramed = guessed.length > 0 && all.some(({ side }) => side !== null);
  return isFramed ? all.toSorted((a, b) => a.start - b.start) : null;
}

function nearestTown({ linguistics, known }: PlaceIndex, word: string) {
  for (const { key: form, taken } of linguistics.formsOf(word)) {
    if (taken > 1 || form.length < shortestGuessed) continue;
    for (const [key, place] of known) {
      if (key[0] !== form[0] || Math.abs(key.length - form.length) > 1) continue;
      if (linguistics.mistakesBetween(form, key, forgiven) <= forgiven) return { key: form, places: [place], taken };
    }
  }
  return null;
}
