import type { Normalizer } from './text/normalize.ts';
import { wordsIn } from './text/phrases.ts';
import { type Token, tokensUnder } from './text/tokens.ts';
import type { FollowingWords, Vocabulary } from './vocabulary.ts';

/** Whether a question in a language begins or ends like one that goes on from another. */
export type GoesOn = (tokens: readonly Token[], language: string | null) => boolean;

/**
 * A question without the ending of its last word by which it goes on ("жөөчү?", "баламчы"), and the language of the ending;
 * `null` where it has none.
 */
export type WithoutGoingOn = (cleaned: string) => { readonly bare: string; readonly language: string } | null;

/** The tokens that ask for the same the other way round, in any of our languages. */
export type SaysBack = (tokens: readonly Token[]) => ReadonlySet<number>;

/** A word of fewer letters has no ending of this kind. */
const shortestStem = 3;

/** The words of the question's own language; those of all where nobody knows which it is. */
export function createGoesOn(vocabularies: readonly Vocabulary[], normalizer: Normalizer): GoesOn {
  const each = new Map(
    vocabularies.map(({ language, following }) => [language, goesOnBy(following, normalizer)] as const),
  );
  return (tokens, language) => {
    const own = each.get(language ?? '');
    return own === undefined ? [...each.values()].some((goesOn) => goesOn(tokens)) : own(tokens);
  };
}

function goesOnBy(words: FollowingWords, { normalizeWord }: Normalizer): (tokens: readonly Token[]) => boolean {
  const phrases = wordsIn(words.before).map((phrase) => phrase.split('_').map(normalizeWord));
  const behind = new Set(wordsIn(words.behind).map(normalizeWord));
  const glued = wordsIn(words.glued).map(normalizeWord);
  return (tokens) => {
    const last = tokens.at(-1)?.word ?? '';
    const begins = phrases.some((phrase) => phrase.every((word, at) => tokens[at]?.word === word));
    const isGlued = glued.some((ending) => last.endsWith(ending) && last.length >= ending.length + shortestStem);
    return tokens.length > 1 ? begins || behind.has(last) || isGlued : isGlued;
  };
}

/** The ending counts as it is written: folded letters are not always as many. */
export function createWithoutGoingOn(vocabularies: readonly Vocabulary[]): WithoutGoingOn {
  const endings = vocabularies.flatMap(({ following, language }) =>
    wordsIn(following.glued).map((ending) => ({ ending, language })),
  );
  return (cleaned) => {
    const [whole = '', last = ''] = /(\p{L}+)[^\p{L}]*$/u.exec(cleaned) ?? [];
    const found = endings.find(({ ending }) => last.endsWith(ending) && last.length >= ending.length + shortestStem);
    if (found === undefined) return null;
    const { ending, language } = found;
    return { bare: `${cleaned.slice(0, -whole.length)}${last.slice(0, -ending.length)}`, language };
  };
}

export function createSaysBack(vocabularies: readonly Vocabulary[], { normalizeWord }: Normalizer): SaysBack {
  const phrases = vocabularies.flatMap(({ following }) => wordsIn(following.back).map((phrase) => phrase.split('_')));
  const begunWith = Map.groupBy(phrases, ([first = '']) => (isBeginning(first) ? anyWord : normalizeWord(first)));
  const rows = new Map(
    [...begunWith].map(([first, those]) => [
      first,
      those.map((phrase) => phrase.map((word) => fits(word, normalizeWord))),
    ]),
  );
  return (tokens) => {
    const back = new Set<number>();
    for (const [at, { word }] of tokens.entries()) {
      for (const phrase of [...(rows.get(word) ?? []), ...(rows.get(anyWord) ?? [])]) {
        const starts = phrase.every((isWord, on) => isWord(tokens[at + on]?.word ?? ''));
        if (starts) for (const token of tokensUnder({ start: at, length: phrase.length })) back.add(token);
      }
    }
    return back;
  };
}

/** Under this stand the phrases whose first word is only the beginning of one. */
const anyWord = '*';

const isBeginning = (listed: string) => listed.endsWith('*');

/** Whether a folded word is this word of a list, or begins like one with a star. */
function fits(listed: string, normalizeWord: Normalizer['normalizeWord']): (word: string) => boolean {
  const own = normalizeWord(isBeginning(listed) ? listed.slice(0, -1) : listed);
  return isBeginning(listed) ? (word) => word.startsWith(own) : (word) => word === own;
}
