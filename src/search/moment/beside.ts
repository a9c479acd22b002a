import type { Normalizer } from '../text/normalize.ts';
import type { BesideWords, Vocabulary } from '../vocabulary.ts';

/** Whether a folded word is one of these, in any of the languages. */
export type BesideWordsOf = Readonly<Record<keyof BesideWords, (word: string) => boolean>>;

export function createBesideWords(vocabularies: readonly Vocabulary[], normalizer: Normalizer): BesideWordsOf {
  const among = (role: keyof BesideWords) =>
    wordSet(vocabularies.map(({ beside }) => beside[role]).join(' '), normalizer);
  return {
    ordinals: among('ordinals'),
    years: among('years'),
    articles: among('articles'),
    counted: among('counted'),
    numberEndings: among('numberEndings'),
    beforeClock: among('beforeClock'),
  };
}

function wordSet(list: string, { normalizeWord }: Normalizer): (word: string) => boolean {
  const words = list.split(/\s+/u).filter(Boolean);
  const whole = new Set(words.filter((word) => !word.endsWith('*')).map(normalizeWord));
  const beginnings = words.filter((word) => word.endsWith('*')).map((word) => normalizeWord(word.slice(0, -1)));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
