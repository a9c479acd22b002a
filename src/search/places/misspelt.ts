import type { PlaceIndex } from './index.ts';
import type { JourneyEnd, JourneyWords } from './journey.ts';

/** A shorter name is a letter away from too many words. */
const shortestGuessed = 6;
const forgiven = 1;

/**
 * Towns that everybody knows with one letter wrong, among the words that mean nothing else. Only words that say from where or
 * to where make one an end of a journey.
 */
export function misspeltEnds(
  index: PlaceIndex,
  ends: readonly JourneyEnd[],
  words: JourneyWords,
): readonly JourneyEnd[] {
  const { tokens, isElse, isPost, sideOf } = words;
  const isNamed = (at: number) => ends.some(({ start, length }) => at >= start && at < start + length);
  const guessed = tokens.flatMap(({ word, number }, start): JourneyEnd[] => {
    if (number || isElse(start) || isPost(start) || isNamed(start) || index.linguistics.isKnownWord(word)) return [];
    const town = nearestTown(index, word);
    if (town === null) return [];
    const sighting = { start, length: 1, ...town };
    return [{ ...sighting, side: sideOf(sighting), isPost: false, isWeak: false }];
  });
  const all = [...ends, ...guessed].toSorted((a, b) => a.start - b.start);
  return guessed.length > 0 && all.some(({ side }) => side !== null) ? all : ends;
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
