import { tokensUnder } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import type { JourneyEnd } from './frames.ts';
import type { PlaceIndex } from './index.ts';
import type { JourneyWords } from './journey.ts';
import { placesIn } from './sightings.ts';

/** A shorter name is a letter away from too many words. */
const shortestGuessed = 6;
const forgiven = 1;

/**
 * The ends with those towns that everybody knows, or whose name is long, and that have one letter wrong, among the words that mean nothing else. Only
 * words that say from where or to where make one an end of a journey; `null` where there is none.
 */
export function withMisspelt(
  index: PlaceIndex,
  ends: readonly JourneyEnd[],
  words: JourneyWords,
): readonly JourneyEnd[] | null {
  const { tokens, isElse, isEveryday, isPost, sideOf, isAt, isOf } = words;
  const named = new Set(ends.flatMap(tokensUnder));
  const guessed = tokens.flatMap(({ word, number }, start): JourneyEnd[] => {
    if (number || word.length < shortestGuessed || isElse(start) || isPost(start) || named.has(start)) return [];
    if (isEveryday(start)) return [];
    const town = index.linguistics.isKnownWord(word) ? null : nearestTown(index, word);
    if (town === null) return [];
    const sighting = { start, length: 1, ...town };
    if (words.isInTown(sighting)) return [];
    return [
      { ...sighting, side: sideOf(sighting), isAt: isAt(sighting), isOf: isOf(sighting), isPost: false, isWeak: false },
    ];
  });
  const all = [...ends, ...guessed];
  const isFramed = guessed.length > 0 && all.some(({ side }) => side !== null);
  return isFramed ? all.toSorted((a, b) => a.start - b.start) : null;
}

function nearestTown({ linguistics, guessed }: PlaceIndex, word: string) {
  for (const { key: form, taken } of linguistics.formsOf(word)) {
    if (taken > 1 || form.length < shortestGuessed) continue;
    for (const [key, place] of guessed.get(form[0]) ?? []) {
      if (Math.abs(key.length - form.length) > 1) continue;
      if (linguistics.mistakesBetween(form, key, forgiven) <= forgiven)
        return { key: form, places: [place], alike: [], taken };
    }
  }
  return null;
}

/** A name with so many mistakes may as well be a place that is written as it should be. */
export const misspelt = 0.5;

/** A text without names that were guessed where the very words name a place of their own, and the tokens of such places. */
export function withoutGuessed(
  index: PlaceIndex,
  text: TextRead,
): { readonly text: TextRead; readonly placed: ReadonlySet<number> } {
  const { tokens, matches } = text;
  if (matches.every(({ mistakes }) => mistakes < misspelt)) return { text, placed: new Set() };
  const isLong = ({ key, taken, length }: { readonly key: string; readonly taken: number; readonly length: number }) =>
    key.length >= shortestGuessed && taken < 2 && length > 1;
  const placed = new Set(
    placesIn(
      index,
      tokens,
      () => false,
      () => false,
    )
      .filter(isLong)
      .flatMap(tokensUnder),
  );
  // Issyk-Kul is no misspelt Isilkul.
  const isGuessed = (match: (typeof matches)[number]) =>
    match.mistakes >= misspelt && tokensUnder(match).every((at) => placed.has(at));
  return { text: { ...text, matches: matches.filter((match) => !isGuessed(match)) }, placed };
}
