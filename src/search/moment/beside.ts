import { lately } from '../text/lately.ts';
import type { BesideWords } from '../text/moment-words.ts';
import type { Normalizer } from '../text/normalize.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Whether a folded word is one of these. */
export type BesideWordsOf = Readonly<Record<keyof BesideWords, (word: string) => boolean>>;

/** The words beside numbers for a question in a language: where that knows a word, the others are not asked. */
export type BesideWordsFor = (language: string | null) => BesideWordsOf;

const roles = [
  'endings',
  'ordinals',
  'years',
  'articles',
  'counted',
  'numberEndings',
  'dayEndings',
  'aged',
  'lasting',
  'lastingAfter',
  'beforeClock',
] as const satisfies readonly (keyof BesideWords)[];

export function createBesideWords(vocabularies: readonly Vocabulary[], normalizer: Normalizer): BesideWordsFor {
  const listsOf = (of: readonly Vocabulary[]) =>
    rolesWith((role) => wordSet(of.map(({ beside }) => beside[role]).join(' '), normalizer));
  const all = listsOf(vocabularies);
  const own = new Map(vocabularies.map((vocabulary) => [vocabulary.language, listsOf([vocabulary])]));
  const chosen = new Map([...own].map(([language, lists]) => [language, ownFirst(lists, all)]));
  return (language) => chosen.get(language ?? '') ?? all;
}

function rolesWith(create: (role: keyof BesideWords) => (word: string) => boolean): BesideWordsOf {
  return Object.fromEntries(roles.map((role) => [role, create(role)])) as BesideWordsOf;
}

function ownFirst(own: BesideWordsOf, all: BesideWordsOf): BesideWordsOf {
  const listsOf = lately((word) => (roles.some((role) => role !== 'endings' && own[role](word)) ? own : all));
  return rolesWith((role) => (word) => listsOf(word)[role](word));
}

function wordSet(list: string, { normalizeWord }: Normalizer): (word: string) => boolean {
  const words = list.split(/\s+/u).filter(Boolean);
  const whole = new Set(words.filter((word) => !word.endsWith('*')).map(normalizeWord));
  const beginnings = words.filter((word) => word.endsWith('*')).map((word) => normalizeWord(word.slice(0, -1)));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
