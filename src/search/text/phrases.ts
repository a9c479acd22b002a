import { lately } from './lately.ts';
import { withoutNg } from './normalize.ts';

/** A word of a list: whole, the beginning of any word, or a stem that takes the endings of its language. */
export interface PatternWord {
  readonly folded: string;
  readonly written: string;
  readonly is: 'whole' | 'beginning' | 'stem';
}

/** What may hang on the words of a language, folded: on a stem its endings, on a whole word the particle that asks. */
export interface Hanging {
  readonly endings: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
}

/** A word so short would be another one with a particle. */
const shortestAsked = 3;

/** What follows a word of a list, or `null` where the word is another one. */
export function endingOf(
  { folded, is }: PatternWord,
  word: string | undefined,
  { endings, asking }: Hanging,
): string | null {
  if (word === undefined) return null;
  const ending = endingIn(word);
  if (ending !== null || !word.includes('ng')) return ending;
  return endingIn(withoutNg(word));

  function endingIn(form: string): string | null {
    if (!form.startsWith(folded)) return null;
    const behind = form.slice(folded.length);
    if (behind === '' || is === 'beginning') return behind;
    const hangs = is === 'stem' ? endings.has(behind) : folded.length >= shortestAsked && asking.has(behind);
    return hangs ? behind : null;
  }
}

/** The words and phrases of a list; `{6..17}` in one stands for each of these numbers, `{son,daughter}` for each of these words. */
export const wordsIn = (list: string) =>
  list.toLowerCase().split(/\s+/u).filter(Boolean).flatMap(eachNumber).flatMap(eachWord);

/** Every word of a question is asked for its endings: the lists are a few for each language. */
export const endingsIn = lately(wordsIn, { atMost: 100, longest: Infinity });

function eachNumber(phrase: string): readonly string[] {
  const range = /\{(\d+)\.\.(\d+)\}/u.exec(phrase);
  if (range === null) return [phrase];
  const [all, first, last] = range;
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => phrase.replace(all, String(Number(first) + at)));
}

/** Several braces in a phrase stand for every choice of their words; an empty word is left out with the `_` behind it. */
function eachWord(phrase: string): readonly string[] {
  const choice = /\{([^{}]*,[^{}]*)\}(_?)/u.exec(phrase);
  if (choice === null) return [phrase];
  const [all, words = '', joint = ''] = choice;
  return words.split(',').flatMap((word) => eachWord(phrase.replace(all, word === '' ? '' : word + joint)));
}

/** A stem that softens before a vowel ("мысық", "мысығым") is both. `softened`: pairs of letters, hard and soft. */
export function withSoftened(list: string, softened: string): readonly string[] {
  const soft = new Map(wordsIn(softened).map((pair) => [...pair] as [string, string]));
  return wordsIn(list).flatMap((pattern) => {
    const last = soft.get(pattern.at(-2) ?? '');
    const isOpen = pattern.endsWith('*') || pattern.endsWith('~');
    return isOpen && last !== undefined ? [pattern, `${pattern.slice(0, -2)}${last}${pattern.at(-1)}`] : [pattern];
  });
}

/** A word or a phrase, and what must stand somewhere else in the same question for it to count. */
export interface ListedPhrase {
  readonly words: readonly PatternWord[];
  readonly elsewhere: readonly (readonly PatternWord[])[];
}

/**
 * `_` and `-` join the words of a phrase; `+` joins what may stand apart, in any order; a final `*` of a word stands for any
 * ending, a `~` for one of the language's.
 */
export function phraseOf(pattern: string, normalizeWord: (word: string) => string): ListedPhrase {
  const [words = [], ...elsewhere] = pattern.split('+').map((part) => wordsOf(part, normalizeWord));
  return { words, elsewhere };
}

/** Between words, and where a question is cut too: "4x4" is a number, a letter and a number. */
const betweenTokens = /[_-]|(?<=\p{Nd})(?=\p{L})|(?<=\p{L})(?=\p{Nd})/u;

function wordsOf(phrase: string, normalizeWord: (word: string) => string): readonly PatternWord[] {
  const words: PatternWord[] = [];
  for (const word of phrase.split(betweenTokens)) {
    const is = word.endsWith('*') ? 'beginning' : word.endsWith('~') ? 'stem' : 'whole';
    const written = is === 'whole' ? word : word.slice(0, -1);
    if (written !== '') words.push({ written, folded: normalizeWord(written), is });
  }
  return words;
}
