import type { Letters } from '../letters.ts';
import { lately } from './lately.ts';

/**
 * Folding: every way of writing a name comes down to one key.
 *
 * People write in two scripts and many romanisations, leave out special letters and mix look-alikes. All letters go to
 * one small alphabet, so that four spellings of one village are the same word. Which letters fold to which is data.
 */
export interface Normalizer {
  /** The text without what the eye does not see: invisible marks, stray accents, mixed alphabets. Length is bounded. */
  clean(text: string): string;
  /** One word in the small alphabet, long letters kept: for vocabulary, where a short and a long vowel must stay apart. */
  normalizeWord(word: string): string;
}

const unseen = /[\p{Cf}\p{M}]|(?![\s])\p{Cc}/gu;
/** A word with a space after each letter. */
const spacedOut = /(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/gu;
const longestText = 4096;

export function createNormalizer(letters: Letters): Normalizer {
  const unmix = createUnmix(letters);
  const digraphs = letters.digraphs.map(
    ({ letters: group, fold }) => [new RegExp(group.join('|'), 'g'), fold] as const,
  );
  const anyDigraph = new RegExp(letters.digraphs.flatMap(({ letters: group }) => group).join('|'));
  const folds = new Map([
    ...Object.entries(letters.folds).flatMap(([fold, variants]) =>
      [fold, ...variants].map((letter) => [letter, fold] as const),
    ),
    ...[...letters.silent].map((letter) => [letter, ''] as const),
  ]);
  return {
    clean(text) {
      const seen = text
        .slice(0, 4 * longestText)
        .normalize('NFKC')
        .replace(unseen, '')
        .slice(0, longestText);
      return seen
        .replace(spacedOut, (word) => word.replaceAll(' ', ''))
        .replace(/\p{L}+/gu, unmix)
        .toLowerCase()
        .replace(/\p{M}/gu, '');
    },
    normalizeWord: lately((word) => {
      let latin = word;
      // Most words have none, and this is done for every word of every list.
      if (anyDigraph.test(word)) for (const [digraph, letter] of digraphs) latin = latin.replace(digraph, letter);
      let folded = '';
      for (const letter of latin) folded += folds.get(letter) ?? foldedBase(letter, folds);
      return folded;
    }),
  };
}

/** A letter that is in no table is read as the one that its marks stand on: Ķ of an atlas is a K. */
function foldedBase(letter: string, folds: ReadonlyMap<string, string>): string {
  if (letter <= '~') return letter;
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return folds.get(base) ?? base;
}

/** Nearly every word is. */
const ofOneAlphabet = /^(?:\p{Script=Cyrillic}+|\p{Script=Latin}+)$/u;

const countIn = (word: string, letters: RegExp) => word.match(letters)?.length ?? 0;

/** A word in two alphabets is written in the one whose own letters it has, or else in the one it has more of. */
function createUnmix({ lookAlikes }: Letters): (word: string) => string {
  const pairs = lookAlikes.split(' ').map((pair) => [...pair] as [string, string]);
  const toCyrillic = new Map(pairs);
  const toLatin = new Map(pairs.map(([latin, cyrillic]) => [cyrillic, latin]));
  // A capital may look like one of the other alphabet where the small letter does not: Т, but not т.
  const except = (letters: readonly string[]) => `(?![${letters.join('')}])`;
  const cyrillicOnly = new RegExp(`${except([...toLatin.keys()])}\\p{Script=Cyrillic}`, 'gu');
  const latinOnly = new RegExp(`${except([...toCyrillic.keys()])}\\p{Script=Latin}`, 'gu');
  return (word) => {
    if (ofOneAlphabet.test(word)) return word;
    const balance = countIn(word, /\p{Script=Cyrillic}/gu) - countIn(word, /\p{Script=Latin}/gu);
    const own = countIn(word, cyrillicOnly) - countIn(word, latinOnly);
    const table = (own || balance) >= 0 ? toCyrillic : toLatin;
    return [...word].map((letter) => table.get(letter) ?? letter).join('');
  };
}

/** `ng` may be one letter of Kazakh or Kyrgyz, or two: both are tried. */
export function withoutNg(folded: string): string {
  return folded.includes('ng') ? folded.replaceAll('ng', 'n') : folded;
}

/** The key of a whole name in any spelling: its letters and numbers alone. */
export function wholeKey(name: string, { clean, normalizeWord }: Normalizer): string {
  return squeeze(normalizeWord(clean(name).replace(/[^\p{L}\p{N}]/gu, '')));
}

/** The key of a name: folded, double letters written once. */
export function squeeze(folded: string): string {
  // Few words have any, and this is asked of every word of every text.
  for (let at = 1; at < folded.length; at += 1)
    if (folded.charCodeAt(at) === folded.charCodeAt(at - 1)) return folded.replace(/(.)\1+/gu, '$1');
  return folded;
}
