import type { Letters } from '../letters.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Fewer words that nobody knows are as likely a name or a slip. */
const fewest = 3;

/** The letters of all languages that are known, whatever else their alphabets have. */
const everyAlphabet = /[a-z\u0430-\u044f\u0451]/u;

/** Whether a text is in a language that nobody here speaks. */
export type IsForeign = (text: string) => boolean;

/**
 * Whether a text has letters that none of our languages writes. In the words of a language's lists there is every letter of its
 * alphabet.
 */
export function createHasForeignLetters(vocabularies: readonly Vocabulary[]): IsForeign {
  const lists = vocabularies.flatMap(({ letters, leaning, fillers, topics }) => [
    ...[letters, leaning, fillers],
    ...Object.values(topics),
  ]);
  const own = new Set(lists.join(''));
  return (text) =>
    [...text.toLowerCase().normalize('NFC')].some(
      (letter) => /\p{L}/u.test(letter) && !everyAlphabet.test(letter) && !own.has(letter),
    );
}

/** Whether a text has a word that only a language writes which nobody here speaks. */
export function createHasForeignWords({ foreign }: Pick<Letters, 'foreign'>): IsForeign {
  const words = new Set(foreign.words.split(/\s+/u));
  const endings = foreign.endings.split(/\s+/u).filter((ending) => ending !== '');
  const isOfAnother = (word: string) => words.has(word) || endings.some((ending) => word.endsWith(ending));
  return (text) =>
    (
      text
        .toLowerCase()
        .normalize('NFC')
        .match(/\p{L}+/gu) ?? []
    ).some(isOfAnother);
}

/** Words enough for a language to show, and none of ours did. */
export function isWordy(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= fewest;
}
