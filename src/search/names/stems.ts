import { lately } from '../text/lately.ts';
import { type Normalizer, squeeze, withoutNg } from '../text/normalize.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A word as it may stand in the dictionary; `taken` counts the endings that had to go. */
export interface Form {
  readonly key: string;
  readonly taken: number;
}

const shortestRoot = 3;
const shortestBeforeVowel = 4;

/** Takes the case endings of every language off a word. */
export interface Stems {
  /** The word itself, then without one case ending, then without two. */
  formsOf(word: string): readonly Form[];
  /** Whether the letters are one case ending, folded. */
  isEnding(letters: string): boolean;
  /** Whether the ending behind the name says "from" or "to"; a name that itself ends like that says nothing. */
  directionOf(word: string, name: string): 'from' | 'to' | null;
  /** Whether the ending behind the name says "at", in a language that says it without a word before the name, or with one. */
  saysAt(word: string, name: string, isBehindWord: boolean): boolean;
  /** A word without the endings that say where a thing lies: "ташкентскую", "ферганадагы". */
  rootsOfThere(word: string): readonly string[];
  /** Whether the ending says that something is of the place, or done to it. */
  saysOf(word: string, name: string): boolean;
}

export function createStems(vocabularies: readonly Vocabulary[], { normalizeWord }: Normalizer): Stems {
  const split = (list: string) => list.split(/\s+/u).filter(Boolean).map(normalizeWord);
  const endings = new Set(vocabularies.flatMap((words) => split(words.endings)));
  const longestEnding = Math.max(...[...endings].map((ending) => ending.length));
  const endingsOf = (side: 'fromEndings' | 'toEndings') =>
    vocabularies.flatMap(({ direction }) => split(direction[side]));
  const [fromEndings, toEndings] = [endingsOf('fromEndings'), endingsOf('toEndings')];
  const atEndingsOf = (isBehindWord: boolean) =>
    vocabularies.flatMap(({ direction }) =>
      (direction.toOrAt.trim() !== '') === isBehindWord ? split(direction.atEndings) : [],
    );
  const thingEndings = vocabularies.flatMap(({ direction }) => split(direction.thingEndings));
  const atEndings = { bare: atEndingsOf(false), behindWord: atEndingsOf(true) };
  const thereEndings = vocabularies.flatMap(({ direction }) => split(direction.thereEndings));
  const bothEndings = [...fromEndings, ...toEndings];
  const things = [...thingEndings, ...atEndings.bare];
  const ofEndings = vocabularies.flatMap(({ frames }) => split(frames.objects));
  // The last letter of Rudny is written twice, and is no ending.
  const hangs = (word: string, name: string) => (ending: string) =>
    word.endsWith(ending) && squeeze(word) !== name && squeeze(word.slice(0, -ending.length)).length >= name.length;

  return {
    isEnding: (letters) => endings.has(letters),
    formsOf: lately((word) => {
      const forms: Form[] = [...new Set([word, withoutNg(word)])].map((key) => ({ key, taken: 0 }));
      for (const { key, taken } of forms) {
        if (taken === 2) continue;
        for (let length = 1; length <= longestEnding; length += 1) {
          const root = key.slice(0, -length);
          if (root.length < (length === 1 ? shortestBeforeVowel : shortestRoot)) break;
          if (endings.has(key.slice(-length)) && !forms.some((form) => form.key === root))
            forms.push({ key: root, taken: taken + 1 });
        }
      }
      return forms.map(({ key, taken }) => ({ key: squeeze(key), taken }));
    }),
    directionOf(word, name) {
      const hangsOn = hangs(word, name);
      const [from, to] = [fromEndings.filter(hangsOn), toEndings.filter(hangsOn)];
      if (from.length + to.length === 0 || isOfThing(word, name, [...from, ...to])) return null;
      return from.length > 0 ? 'from' : 'to';
    },
    rootsOfThere: (word) =>
      thereEndings.flatMap((ending) => (word.endsWith(ending) ? [squeeze(word.slice(0, -ending.length))] : [])),
    saysOf: (word, name) => ofEndings.some(hangs(word, name)),
    saysAt: (word, name, isBehindWord) =>
      (isBehindWord ? atEndings.behindWord : atEndings.bare).some(hangs(word, name)) ||
      isOfThing(word, name, bothEndings.filter(hangs(word, name))),
  };

  /** "Ташкенттегіден арзан", "Алматыныкынан": than those of the town, with an ending behind that of whose they are. */
  function isOfThing(word: string, name: string, ending: readonly string[]): boolean {
    return ending.some((letters) => things.some(hangs(word.slice(0, -letters.length), name)));
  }
}
