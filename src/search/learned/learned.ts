import type { Linguistics } from '../linguistics.ts';
import { lately } from '../text/lately.ts';
import type { Normalizer } from '../text/normalize.ts';
import { bucketOf, type Classify, createClassify, type Model, scoresOf } from './classifier.ts';
import { type TopicSigns, weighedLanguage, weighedTopic } from './signs.ts';

/** What the questions that were written for it taught. */
export interface Models {
  readonly topics: Model;
  readonly languages: Model;
  /** The ids of notes. */
  readonly notes?: Model | undefined;
  /** Whether something is a question of ours. */
  readonly others?: Model | undefined;
  /** The words that say nothing of what is asked, each as a number, in order. */
  readonly ordinary: Uint32Array;
}

/** What was learned, ready to be asked. */
export interface Learned {
  readonly topics: Classify<TopicSigns>;
  /** How much speaks for each note that was taught, by its id; of two, the likelier has more. */
  readonly notes: (signs: TopicSigns) => ReadonlyMap<string, number>;
  /** How sure it is that a message is of other matters, whatever names of ours it has: from 0 to 1. */
  readonly sureOfOthers: (signs: TopicSigns) => number;
  /** Of words with spaces between them. */
  readonly languages: Classify<string>;
  /** Whether a word says nothing of what is asked, in any of its cases: a wedding, a neighbour, work. */
  readonly isOrdinary: (word: string) => boolean;
}

/** The lists decide alone. */
export const nothingLearned: Learned = {
  topics: () => [],
  notes: () => new Map(),
  sureOfOthers: () => 0,
  languages: () => [],
  isOrdinary: () => false,
};

/** Where a language that was taught is not spoken, its questions would be heard all the same: there the lists decide alone. */
export function createLearned(
  { topics, notes, others, languages, ordinary }: Models,
  words: Pick<Linguistics, 'normalizeWord' | 'vocabularies' | 'formsOf'>,
): Learned {
  const spoken = words.vocabularies.map(({ language }) => language);
  if (!languages.labels.every((language) => spoken.includes(language))) return nothingLearned;
  const known = new Set(ordinary);
  return {
    topics: createClassify(topics, weighedTopic),
    notes: notes === undefined ? nothingLearned.notes : createNoteScores(notes),
    sureOfOthers: others === undefined ? nothingLearned.sureOfOthers : createSureOfOthers(others),
    languages: createClassify(languages, weighedLanguage),
    isOrdinary: lately(
      (word) =>
        numbersOf(word, words).some((number) => known.has(number)) ||
        words
          .formsOf(words.normalizeWord(word))
          .some(({ key, taken }) => taken < 2 && known.has(bucketOf(key, 2 ** 32))),
    ),
  };
}

function createNoteScores(model: Model): Learned['notes'] {
  const { labels, starts } = model;
  return (signs) => {
    const scores = scoresOf(model, weighedTopic(signs, starts.length - 1));
    return new Map(labels.map((label, at) => [label, scores[at] ?? 0]));
  };
}

function createSureOfOthers(model: Model): Learned['sureOfOthers'] {
  const classify = createClassify(model, weighedTopic);
  return (signs) => classify(signs).find(({ label }) => label === 'others')?.sure ?? 0;
}

/** Letters that a word has in all its forms. */
const shortestStem = 5;
const stemShare = 0.6;

/** A word as numbers: folded, and what its forms begin with. */
export function numbersOf(word: string, { normalizeWord }: Pick<Normalizer, 'normalizeWord'>): readonly number[] {
  const folded = normalizeWord(word);
  const shortest = Math.max(shortestStem, Math.ceil(stemShare * folded.length));
  const stems = Array.from({ length: Math.max(0, folded.length - shortest) }, (_, at) =>
    folded.slice(0, shortest + at),
  );
  return [folded, ...stems].map((form) => bucketOf(form, 2 ** 32));
}
