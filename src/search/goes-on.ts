import type { Normalizer } from './text/normalize.ts';
import { wordsIn } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import type { FollowingWords, Vocabulary } from './vocabulary.ts';

/** Whether a question in a language begins or ends like one that goes on from another. */
export type GoesOn = (tokens: readonly Token[], language: string | null) => boolean;

/** A question without the ending of its last word by which it goes on ("жөөчү?", "баламчы"); `null` where it has none. */
export type WithoutGoingOn = (cleaned: string) => string | null;

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
  const endings = vocabularies.flatMap(({ following }) => wordsIn(following.glued));
  return (cleaned) => {
    const [whole = '', last = ''] = /(\p{L}+)[^\p{L}]*$/u.exec(cleaned) ?? [];
    const ending = endings.find((one) => last.endsWith(one) && last.length >= one.length + shortestStem);
    if (ending === undefined) return null;
    return `${cleaned.slice(0, -whole.length)}${last.slice(0, -ending.length)}`;
  };
}
