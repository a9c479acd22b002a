import type { Vocabulary } from '../vocabulary.ts';
import type { Normalizer } from './normalize.ts';
import { type ListedPhrase, phraseOf, wordsIn } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The words that a word is, where a particle that stands apart was written on it; `null` where none was. */
export type ParticlesApart = (token: Token, language: string) => string | null;

/** A shorter word with a particle would be another one. */
const shortestAsked = 3;

/** Knows the particles of each language that stand apart, and that people in a hurry write on the word before them. */
export function createParticlesApart(
  vocabularies: readonly Vocabulary[],
  { normalizeWord }: Pick<Normalizer, 'normalizeWord'>,
): ParticlesApart {
  const splitters = new Map(vocabularies.map((words) => [words.language, createSplitter(words, normalizeWord)]));
  return (token, language) => splitters.get(language)?.(token) ?? null;
}

function createSplitter(words: Vocabulary, normalizeWord: Normalizer['normalizeWord']) {
  const particles = wordsIn(words.asking.apart)
    .map((written) => ({ written: written.replaceAll('_', ' '), folded: normalizeWord(written.replaceAll('_', '')) }))
    .toSorted((one, other) => other.folded.length - one.folded.length);
  const forms = wordsIn(words.asking.askedForms);
  const asked = forms.filter((form) => !form.includes('_')).map(normalizeWord);
  const joined = forms.filter((form) => form.includes('_')).map((form) => normalizeWord(form.replace('_', '')));
  let listed: Listed | undefined;
  return ({ word, text }: Token): string | null => {
    for (const { written, folded } of particles) {
      const rest = word.slice(0, -folded.length);
      if (!word.endsWith(folded) || rest.length < shortestAsked) continue;
      listed ??= listedIn(words, normalizeWord);
      if (listed.hasLonger(word, rest.length)) return null;
      const isForm = asked.some((ending) => rest.endsWith(ending)) || joined.some((ending) => word.endsWith(ending));
      if (!isForm && !listed.has(rest)) continue;
      const [before, behind] = [text.slice(0, -folded.length), text.slice(-folded.length)];
      return normalizeWord(behind) === folded ? `${before} ${written}` : null;
    }
    return null;
  };
}

/** The single words of a language, folded. */
interface Listed {
  has(word: string): boolean;
  /** The word itself is in a list, or the beginning of it that is longer than so many letters. */
  hasLonger(word: string, length: number): boolean;
}

function listedIn(words: Vocabulary, normalizeWord: Normalizer['normalizeWord']): Listed {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const list of listsIn(words)) {
    for (const pattern of wordsIn(list)) {
      const [only, ...others] = singles(phraseOf(pattern, normalizeWord));
      if (only === undefined || others.length > 0) continue;
      (only.is === 'whole' ? whole : beginnings).add(only.folded);
    }
  }
  const lengths = (word: string) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));
  return {
    has: (word) =>
      whole.has(word) || lengths(word).some((part) => part.length >= shortestAsked && beginnings.has(part)),
    hasLonger: (word, length) =>
      whole.has(word) || lengths(word).some((part) => part.length > length && beginnings.has(part)),
  };
}

const singles = ({ words, elsewhere }: ListedPhrase) => (elsewhere.length === 0 ? words : []);

function* listsIn({ topics, aspects, traffic, asking, ...words }: Vocabulary): Generator<string> {
  yield* [words.stop, words.border, words.passing, words.fillers, asking.need, asking.not, asking.openly];
  yield* [...Object.values(topics), ...Object.values(aspects), ...Object.values(traffic)];
  yield* [words.moment.now, words.moment.today, words.moment.tomorrow];
}
