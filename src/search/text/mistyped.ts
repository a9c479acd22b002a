import type { Vocabulary } from '../vocabulary.ts';
import { lately } from './lately.ts';
import type { Normalizer } from './normalize.ts';
import { phraseOf, wordsIn } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The word of a language for which another was typed with a slip of the finger or of the ear; `null` where none is near. */
export type SpeltRight = (token: Token, language: string) => string | null;

/** A word of a list, as it is written and as it is heard. */
interface Listed {
  readonly written: string;
  readonly heard: string;
  readonly isStem: boolean;
}

/** A shorter word is a letter away from too many others: of the shortest only neighbours that changed places are put right. */
const shortestSwapped = 4;
const shortestHeard = 6;
const shortestStem = 6;
const wordBegins = 3;
const vowels = 'aeiouy';

/** How the words of a language are heard. */
interface Ear {
  /** A word with the letters that sound alike as one, and two of the same as one. */
  heard(text: string): string;
  isVowel(letter: string): boolean;
}

/** What was typed, as its beginnings are heard. */
interface Typed extends Pick<Ear, 'isVowel'> {
  readonly heardTo: (length: number) => string;
}

/** Knows the words that steer a question, of each language in its own letters. */
export function createSpeltRight(
  vocabularies: readonly Vocabulary[],
  { normalizeWord }: Pick<Normalizer, 'normalizeWord'>,
): SpeltRight {
  const spellers = new Map(
    vocabularies.map((words) => {
      const nearest = createSpeller(words, normalizeWord);
      return [words.language, { isLatin: words.script === 'latin', nearest }] as const;
    }),
  );
  return ({ text, latin }, language) => {
    const speller = spellers.get(language);
    const isWritten = speller?.isLatin === latin && text.length >= shortestSwapped;
    return isWritten ? (speller.nearest(text).word ?? null) : null;
  };
}

function createSpeller(words: Vocabulary, normalizeWord: Normalizer['normalizeWord']) {
  const ear = createEar(words.heardAlike, normalizeWord);
  let listed: ReadonlyMap<string, readonly Listed[]> | undefined;
  return lately((text: string) => {
    // No slip is in the first letter, as it is heard.
    listed ??= Map.groupBy(listedIn(words, normalizeWord, ear), ({ heard }) => heard.charAt(0));
    const alike = listed.get(ear.heard(text.charAt(0))) ?? [];
    const begun: string[] = [];
    const heardTo = (length: number) => (begun[length] ??= ear.heard(text.slice(0, length)));
    const near = alike.flatMap((one) => spelt(text, one, { ...ear, heardTo }) ?? []);
    const [best] = near.toSorted((one, other) => other.length - one.length);
    return { word: best };
  });
}

function createEar(pairs: string, normalizeWord: Normalizer['normalizeWord']): Ear {
  const alike = new Map(wordsIn(pairs).flatMap(([first = '', ...others]) => others.map((other) => [other, first])));
  return {
    heard: (text) =>
      [...text]
        .map((letter) => alike.get(letter) ?? letter)
        .join('')
        .replace(/(.)\1/gu, '$1'),
    isVowel: (letter) => vowels.includes(normalizeWord(letter).charAt(0) || '-'),
  };
}

/** The listed word with what was typed behind it, where what was typed is that word with one slip. */
function spelt(text: string, { written, heard: right, isStem }: Listed, { isVowel, heardTo }: Typed): string | null {
  const lengths = isStem ? [0, 1, -1].map((more) => written.length + more) : [text.length];
  const length = lengths.find((one) => {
    const typed = text.slice(0, one);
    if (typed.length !== one || typed === written) return false;
    return isNear(typed, written, { isVowel, typed: heardTo(one), right });
  });
  return length === undefined ? null : written + text.slice(length);
}

function isNear(
  typed: string,
  written: string,
  heard: Pick<Ear, 'isVowel'> & { readonly typed: string; readonly right: string },
): boolean {
  if (isSwapped(typed, written)) return true;
  if (typed.length < shortestHeard) return false;
  return (
    heard.typed === heard.right || isSwapped(heard.typed, heard.right) || isVowelLess(heard.typed, heard.right, heard)
  );
}

/** The shorter is the longer without a vowel, none of those by which a word begins. */
function isVowelLess(shorter: string, longer: string, { isVowel }: Pick<Ear, 'isVowel'>): boolean {
  if (longer.length - shorter.length !== 1) return false;
  const found = [...longer].findIndex((letter, index) => letter !== shorter[index]);
  return (
    found >= wordBegins && isVowel(longer.charAt(found)) && longer.slice(0, found) + longer.slice(found + 1) === shorter
  );
}

/** Two neighbours changed places. */
function isSwapped(typed: string, right: string): boolean {
  if (typed.length !== right.length || typed[0] !== right[0]) return false;
  const at = [...typed].findIndex((letter, index) => letter !== right[index]);
  const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
  return at > 0 && swapped === right;
}

function listedIn(words: Vocabulary, normalizeWord: Normalizer['normalizeWord'], { heard }: Ear): readonly Listed[] {
  const { border, topics, traffic, asking, passing, moment } = words;
  const { now, today, tomorrow, yesterday, weekdays } = moment;
  const lists = [
    ...[border, passing, asking.openly, now, today, tomorrow, yesterday],
    ...[...Object.values(topics), ...Object.values(traffic), ...weekdays],
  ];
  const listed = lists.flatMap(wordsIn).flatMap((pattern): readonly Listed[] => {
    const { words: parts, elsewhere } = phraseOf(pattern, normalizeWord);
    const [only] = parts;
    if (only === undefined || parts.length > 1 || elsewhere.length > 0) return [];
    const { written } = only;
    const isStem = only.is !== 'whole';
    return written.length < (isStem ? shortestStem : shortestSwapped)
      ? []
      : [{ written, heard: heard(written), isStem }];
  });
  return [...new Map(listed.map((one) => [`${one.written} ${one.isStem}`, one])).values()];
}
