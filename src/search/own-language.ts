import type { WordReading } from './text/lexicon.ts';
import { type Token, tokensUnder } from './text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The readings that count once the language of the question is known: its own words win, so that *now* is never November.
 * A word of another language counts where the question's own has no word there and the two are written in one alphabet,
 * because people borrow; a likeness across alphabets never does, nor one of folded letters where another word has the very ones.
 */
export function inOwnLanguage(
  readings: readonly WordReading[],
  language: string | null,
  { tokens, vocabularies }: { readonly tokens: readonly Token[]; readonly vocabularies: readonly Vocabulary[] },
): readonly WordReading[] {
  if (language === null) return readings;
  const own = readings.filter((reading) => reading.language === language);
  const exact = own.filter((reading) => reading.exact).toSorted((one, other) => one.length - other.length);
  const spelt = new Map(exact.map(({ start, length }) => [start, length]));
  const longest = longestAt(own);
  const script = vocabularies.find((vocabulary) => vocabulary.language === language)?.script;
  return readings.filter((reading) => {
    // Of a phrase in plain letters the first word may be spelt as it is, and mean something alone.
    if (reading.language === language) return reading.exact || (spelt.get(reading.start) ?? 0) < reading.length;
    const isWritten = (script === 'latin') === (tokens[reading.start]?.latin ?? false);
    if (!reading.ownScript || (isWritten && script === 'latin')) return false;
    return !covers(longest, reading);
  });
}

/** How long the longest own reading over each token is. */
function longestAt(own: readonly WordReading[]): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const { start, length } of own) {
    for (const at of tokensUnder({ start, length })) longest.set(at, Math.max(longest.get(at) ?? 0, length));
  }
  return longest;
}

/** A borrowed phrase that is longer than any own word in it says more than they do. */
function covers(longest: ReadonlyMap<number, number>, reading: WordReading): boolean {
  return tokensUnder(reading).some((at) => (longest.get(at) ?? 0) >= reading.length);
}
