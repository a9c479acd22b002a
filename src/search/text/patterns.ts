import { lately } from './lately.ts';
import { type Normalizer, withoutNg } from './normalize.ts';
import { endingOf, type Hanging, type ListedPhrase, phraseOf, withSoftened, wordsIn } from './phrases.ts';
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

/** A word or a phrase of a list. */
interface Pattern<Meaning> extends ListedPhrase {
  readonly meaning: Meaning;
  readonly language: string;
  readonly latin: boolean;
  /** As it is written, a space between its words. */
  readonly length: number;
  readonly hanging: Hanging;
}

/** What the words of a list need to know of their language. */
export interface ListLanguage {
  readonly language: string;
  readonly script: 'latin' | 'cyrillic';
  readonly softened: string;
  readonly beside: { readonly endings: string };
  readonly asking: { readonly glued: string };
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

/** `mayBeAsked`: what may be asked by a particle that hangs on its word, and not only told. */
export function createPatternReader<Meaning>(
  words: readonly WordLists<Meaning>[],
  normalizer: Normalizer,
  mayBeAsked: (meaning: Meaning) => boolean = () => false,
): PatternReader<Meaning> {
  const beginningWith = createPatterns(words, normalizer, mayBeAsked);
  const known = new WeakMap<readonly Token[], readonly Reading<Meaning>[]>();
  return {
    isKnownWord: (word) => beginningWith(word).some(({ words, elsewhere }) => words.length + elsewhere.length === 1),
    // Several ask about the same tokens: whether it is an emergency, a report, a question.
    readingsOf(tokens) {
      const before = known.get(tokens);
      if (before !== undefined) return before;
      const readings: Reading<Meaning>[] = [];
      for (const [start, { word }] of tokens.entries()) {
        for (const pattern of beginningWith(word)) {
          // Most are a single word, which was found by standing here.
          if (pattern.words.length > 1 || pattern.elsewhere.length > 0) {
            readings.push(...readingsAt(tokens, start, pattern));
          } else readings.push(readingOf(pattern, { part: pattern.words, from: start }, tokens));
        }
      }
      known.set(tokens, readings);
      return readings;
    },
  };
}

/** The readings of a pattern that begins at a token: one for each of its parts, none where a part is missing. */
function readingsAt<Meaning>(
  tokens: readonly Token[],
  start: number,
  pattern: Pattern<Meaning>,
): readonly Reading<Meaning>[] {
  const { words, elsewhere, hanging } = pattern;
  const stands = (part: ListedPhrase['words'], from: number) =>
    // Hardly ever do the first letters agree.
    part.every(({ folded }, at) => tokens[from + at]?.word[0] === folded[0]) &&
    part.every((word, at) => endingOf(word, tokens[from + at]?.word, hanging) !== null);
  if (!stands(words, start)) return [];
  const others: { readonly part: ListedPhrase['words']; readonly from: number }[] = [];
  for (const part of elsewhere) {
    const from = firstIn(tokens, start, (at) => stands(part, at));
    if (from === undefined) return [];
    others.push({ part, from });
  }
  return [{ part: words, from: start }, ...others].map((one) => readingOf(pattern, one, tokens));
}

/** Words farther apart than this are of two questions. */
const farthest = 60;

function firstIn(tokens: readonly Token[], start: number, holds: (at: number) => boolean): number | undefined {
  for (let at = Math.max(0, start - farthest); at < Math.min(tokens.length, start + farthest); at += 1)
    if (holds(at)) return at;
  return undefined;
}

function readingOf<Meaning>(
  pattern: Pattern<Meaning>,
  { part, from }: { readonly part: ListedPhrase['words']; readonly from: number },
  tokens: readonly Token[],
): Reading<Meaning> {
  const { meaning, language, latin, words, length: spelt } = pattern;
  const ending = part === words ? endingIn(pattern, tokens, from) : '';
  const exact = part.every(({ written }, at) => tokens[from + at]?.text.startsWith(written));
  const likeness = spelt + ending.length + (exact ? 1 : 0);
  const ownScript = latin === tokens[from]?.latin;
  return { meaning, language, ownScript, likeness, ending, exact, start: from, length: part.length };
}

function endingIn({ words, hanging }: Pattern<unknown>, tokens: readonly Token[], start: number): string {
  const last = words.at(-1);
  if (last?.is !== 'stem') return '';
  return endingOf(last, tokens[start + words.length - 1]?.word, hanging) ?? '';
}

const nothing: ReadonlySet<string> = new Set();

/** By so many letters the beginnings of words are found: few of them have the same ones. */
const head = 3;
const headOf = (folded: string) => folded.slice(0, head);

/** Puts every list in, and finds the patterns that may begin at a word. */
function createPatterns<Meaning>(
  all: readonly WordLists<Meaning>[],
  { normalizeWord }: Normalizer,
  mayBeAsked: (meaning: Meaning) => boolean,
): (word: string) => readonly Pattern<Meaning>[] {
  const whole = new Map<string, Pattern<Meaning>[]>();
  const beginnings = new Map<string, Pattern<Meaning>[]>();
  for (const { of, lists } of all) {
    const { language, script, beside, asking, softened } = of;
    const folded = (list: string) => new Set(wordsIn(list).map(normalizeWord));
    const [endings, particles] = [folded(beside.endings), folded(asking.glued)];
    for (const [list, meaning] of lists) {
      const hanging = { endings, asking: mayBeAsked(meaning) ? particles : nothing };
      for (const written of withSoftened(list, softened)) {
        const phrase = phraseOf(written, normalizeWord);
        const { words } = phrase;
        const [first] = words;
        if (first === undefined) continue;
        const [patterns, key] = first.is === 'whole' ? [whole, first.folded] : [beginnings, headOf(first.folded)];
        const { length } = words.map((word) => word.written).join(' ');
        const pattern = { ...phrase, meaning, language, latin: script === 'latin', length, hanging };
        const alike = patterns.get(key);
        if (alike === undefined) patterns.set(key, [pattern]);
        else alike.push(pattern);
      }
    }
  }
  const askings = all.flatMap(({ of }) => wordsIn(of.asking.glued).map((ending) => normalizeWord(ending).length));
  const longestAsking = Math.max(0, ...askings);
  const spelt = ({ words: [first] }: Pattern<Meaning>) => first?.folded ?? '';
  for (const patterns of beginnings.values()) patterns.sort((a, b) => spelt(b).length - spelt(a).length);
  return lately((word: string) => {
    const found = [...new Set([word, withoutNg(word)])].flatMap((form) => whole.get(form) ?? []);
    // "Аламбы" is "алам" with what asks.
    for (let length = word.length - 1; length >= word.length - longestAsking; length -= 1) {
      for (const pattern of whole.get(word.slice(0, length)) ?? []) {
        const [first] = pattern.words;
        if (first !== undefined && endingOf(first, word, pattern.hanging) !== null) found.push(pattern);
      }
    }
    // The longest first.
    for (let length = Math.min(word.length, head); length > 0; length -= 1) {
      for (const pattern of beginnings.get(word.slice(0, length)) ?? []) {
        const [first] = pattern.words;
        if (first === undefined || !word.startsWith(first.folded)) continue;
        if (endingOf(first, word, pattern.hanging) !== null) found.push(pattern);
      }
    }
    return found;
  });
}
