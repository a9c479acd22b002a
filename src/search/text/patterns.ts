import { type Normalizer, withoutNg } from './normalize.ts';
import type { Token } from './tokens.ts';

/** A meaning found in the text: in which language, from which token, over how many. */
export interface Reading<Meaning> {
  readonly meaning: Meaning;
  readonly language: string;
  /** The language of the list is written in the alphabet of the text. */
  readonly ownScript: boolean;
  /** How much of the word the list spells out; more where it has the very letters of the text. */
  readonly likeness: number;
  /** The ending behind a word whose stem the list gives, folded. */
  readonly ending: string;
  /** The list has the very letters of the text, not only those they fold to. */
  readonly exact: boolean;
  readonly start: number;
  readonly length: number;
}

/** A word of a list: whole, the beginning of any word, or a stem that takes the endings of its language. */
interface PatternWord {
  readonly folded: string;
  readonly written: string;
  readonly is: 'whole' | 'beginning' | 'stem';
}

/** A word or a phrase of a list. */
interface Pattern<Meaning> {
  readonly meaning: Meaning;
  readonly language: string;
  readonly latin: boolean;
  readonly words: readonly PatternWord[];
  /** As it is written, a space between its words. */
  readonly length: number;
  /** The endings of its language, folded. */
  readonly endings: ReadonlySet<string>;
}

/** What the words of a list need to know of their language. */
export interface ListLanguage {
  readonly language: string;
  readonly script: 'latin' | 'cyrillic';
  readonly softened: string;
  readonly beside: { readonly endings: string };
}

/** The lists of a language, each with what its words mean. */
export interface WordLists<Meaning> {
  readonly of: ListLanguage;
  readonly lists: Iterable<readonly [list: string, meaning: Meaning]>;
}

/** Finds the words of lists in a text. */
export interface PatternReader<Meaning> {
  /** Every meaning of every word and phrase of the text. */
  readingsOf(tokens: readonly Token[]): readonly Reading<Meaning>[];
  /** Whether a single folded word is in some list. */
  isKnownWord(word: string): boolean;
}

export function createPatternReader<Meaning>(
  words: readonly WordLists<Meaning>[],
  normalizer: Normalizer,
): PatternReader<Meaning> {
  const beginningWith = createPatterns(words, normalizer);
  return {
    isKnownWord: (word) => beginningWith(word).some(({ words }) => words.length === 1),
    readingsOf: (tokens) =>
      [...tokens.entries()].flatMap(([start, token]) =>
        beginningWith(token.word)
          .filter(({ words, endings }) =>
            words.every((word, at) => at === 0 || endingOf(word, tokens[start + at]?.word, endings) !== null),
          )
          .map((pattern) => {
            const { meaning, language, latin, words, length: spelt } = pattern;
            const ending = endingIn(pattern, tokens, start);
            const exact = words.every(({ written }, at) => tokens[start + at]?.text.startsWith(written));
            const likeness = spelt + ending.length + (exact ? 1 : 0);
            const ownScript = latin === token.latin;
            return { meaning, language, ownScript, likeness, ending, exact, start, length: words.length };
          }),
      ),
  };
}

/** What follows a word of a list, or `null` where the word is another one. */
function endingOf({ folded, is }: PatternWord, word: string | undefined, endings: ReadonlySet<string>): string | null {
  if (word === undefined) return null;
  for (const form of new Set([word, withoutNg(word)])) {
    if (!form.startsWith(folded)) continue;
    const ending = form.slice(folded.length);
    if (ending === '' || is === 'beginning' || (is === 'stem' && endings.has(ending))) return ending;
  }
  return null;
}

function endingIn({ words, endings }: Pattern<unknown>, tokens: readonly Token[], start: number): string {
  const last = words.at(-1);
  if (last?.is !== 'stem') return '';
  return endingOf(last, tokens[start + words.length - 1]?.word, endings) ?? '';
}

/** Puts every list in, and finds the patterns that may begin at a word. */
function createPatterns<Meaning>(
  all: readonly WordLists<Meaning>[],
  { normalizeWord }: Normalizer,
): (word: string) => readonly Pattern<Meaning>[] {
  const whole = new Map<string, Pattern<Meaning>[]>();
  const beginnings = new Map<string, Pattern<Meaning>[]>();
  for (const { of, lists } of all) {
    const { language, script, beside, softened } = of;
    const endings = new Set(wordsIn(beside.endings).map(normalizeWord));
    for (const [list, meaning] of lists) {
      for (const written of withSoftened(list, softened)) {
        const words = patternOf(written, normalizeWord);
        const [first] = words;
        if (first === undefined) continue;
        const patterns = first.is === 'whole' ? whole : beginnings;
        const { length } = words.map((word) => word.written).join(' ');
        const pattern = { meaning, language, latin: script === 'latin', words, length, endings };
        patterns.set(first.folded, [...(patterns.get(first.folded) ?? []), pattern]);
      }
    }
  }
  const shortest = Math.min(...[...beginnings.keys()].map(({ length }) => length));
  return (word) => {
    const found = [...new Set([word, withoutNg(word)])].flatMap((form) => whole.get(form) ?? []);
    for (let length = word.length; length >= shortest; length -= 1) {
      for (const pattern of beginnings.get(word.slice(0, length)) ?? []) {
        const [first] = pattern.words;
        if (first !== undefined && endingOf(first, word, pattern.endings) !== null) found.push(pattern);
      }
    }
    return found;
  };
}

const wordsIn = (list: string) => list.toLowerCase().split(/\s+/u).filter(Boolean);

/** A stem that softens before a vowel ("мысық", "мысығым") is both. `softened`: pairs of letters, hard and soft. */
function withSoftened(list: string, softened: string): readonly string[] {
  const soft = new Map(wordsIn(softened).map((pair) => [...pair] as [string, string]));
  return wordsIn(list).flatMap((pattern) => {
    const last = soft.get(pattern.at(-2) ?? '');
    const isOpen = pattern.endsWith('*') || pattern.endsWith('~');
    return isOpen && last !== undefined ? [pattern, `${pattern.slice(0, -2)}${last}${pattern.at(-1)}`] : [pattern];
  });
}

/** `_` and `-` join the words of a phrase; a final `*` of a word stands for any ending, a `~` for one of the language's. */
function patternOf(pattern: string, normalizeWord: (word: string) => string): readonly PatternWord[] {
  return pattern
    .split(/[_-]/u)
    .map((word) => ({ word, written: word.replace(/[*~]$/u, '') }))
    .filter(({ written }) => written !== '')
    .map(({ word, written }) => {
      const is = word.endsWith('*') ? 'beginning' : word.endsWith('~') ? 'stem' : 'whole';
      return { written, folded: normalizeWord(written), is } as const;
    });
}
