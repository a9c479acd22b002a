import type { Traffic } from '#domain/statement.ts';
import type { AskedTopic } from '#domain/topic.ts';
import type { MomentWords, Vocabulary } from '../vocabulary.ts';
import { type Normalizer, withoutNg } from './normalize.ts';
import type { Token } from './tokens.ts';

/** What a word can mean to us. */
export type Meaning =
  | {
      readonly kind:
        | 'stop'
        | 'border'
        | 'elsewhere'
        | 'noise'
        | 'from'
        | 'to'
        | 'toOrAt'
        | 'leaving'
        | 'arriving'
        | 'when'
        | 'yearly';
    }
  | { readonly kind: 'topic'; readonly topic: AskedTopic }
  | { readonly kind: 'traffic'; readonly traffic: Traffic }
  | { readonly kind: 'moment'; readonly role: MomentRole; readonly index: number };

export type MomentRole = keyof MomentWords;

/** A meaning found in the text: in which language, from which token, over how many. */
export interface WordReading {
  readonly meaning: Meaning;
  readonly language: string;
  /** The language of the list is written in the alphabet of the text. */
  readonly ownScript: boolean;
  /** How much of the word the list spells out; more where it has the very letters of the text. */
  readonly likeness: number;
  readonly start: number;
  readonly length: number;
}

interface Entry {
  readonly meaning: Meaning;
  readonly language: string;
  readonly latin: boolean;
  /** In its own letters. */
  readonly written: string;
}

/** The words of all languages that mean something to us, with every meaning of each. */
export interface Lexicon {
  /** Every meaning of every word and phrase of the text. */
  readingsOf(tokens: readonly Token[]): readonly WordReading[];
  /** Whether a single folded word is in some list. */
  isKnownWord(word: string): boolean;
}

const longestPhrase = 4;

export function createLexicon(vocabularies: readonly Vocabulary[], normalizer: Normalizer): Lexicon {
  const entriesFor = createEntries(vocabularies, normalizer);
  return {
    isKnownWord: (word) => entriesFor(word).length > 0,
    readingsOf(tokens) {
      const readings: WordReading[] = [];
      for (let start = 0; start < tokens.length; start += 1) {
        let phrase = '';
        let text = '';
        for (let length = 1; length <= longestPhrase; length += 1) {
          const token = tokens[start + length - 1];
          if (!token) break;
          phrase = length === 1 ? token.word : `${phrase} ${token.word}`;
          text = length === 1 ? token.text : `${text} ${token.text}`;
          for (const { meaning, language, latin, written } of entriesFor(phrase)) {
            const likeness = written.length + (text.startsWith(written) ? 1 : 0);
            readings.push({ meaning, language, ownScript: latin === token.latin, likeness, start, length });
          }
        }
      }
      return readings;
    },
  };
}

/** Puts every list in, and finds what a folded phrase means: whole words, and words of which only the beginning is given. */
function createEntries(
  vocabularies: readonly Vocabulary[],
  { normalizeWord }: Normalizer,
): (phrase: string) => readonly Entry[] {
  const whole = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  let shortestBeginning = 9;
  for (const vocabulary of vocabularies) {
    const { language, script } = vocabulary;
    for (const [list, meaning] of meaningsIn(vocabulary)) {
      for (const written of list.split(/\s+/u).filter(Boolean)) {
        const open = written.endsWith('*');
        const plain = written.toLowerCase().replace('*', '').split(/[_-]/u).filter(Boolean);
        const folded = plain.map(normalizeWord).join(' ');
        const entries = open ? beginnings : whole;
        const entry = { meaning, language, latin: script === 'latin', written: plain.join(' ') };
        entries.set(folded, [...(entries.get(folded) ?? []), entry]);
        if (open) shortestBeginning = Math.min(shortestBeginning, folded.length);
      }
    }
  }
  return (phrase) => {
    const withNg = whole.get(phrase) ?? [];
    const found = [...withNg, ...(phrase.includes('ng') ? (whole.get(withoutNg(phrase)) ?? []) : [])];
    const lastWord = phrase.lastIndexOf(' ') + 1;
    for (let length = phrase.length; length >= Math.max(shortestBeginning, lastWord + 1); length -= 1) {
      const more = beginnings.get(phrase.slice(0, length));
      if (more) found.push(...more);
    }
    return found;
  };
}

/** Every list of a language with what its words mean. */
function* meaningsIn(words: Vocabulary): Generator<readonly [list: string, meaning: Meaning]> {
  yield [words.stop, { kind: 'stop' }];
  yield [words.border, { kind: 'border' }];
  yield [words.elsewhere, { kind: 'elsewhere' }];
  yield [words.noise, { kind: 'noise' }];
  yield [words.direction.from, { kind: 'from' }];
  yield [words.direction.to, { kind: 'to' }];
  yield [words.direction.toOrAt, { kind: 'toOrAt' }];
  yield [words.leaving, { kind: 'leaving' }];
  yield [words.arriving, { kind: 'arriving' }];
  yield [words.when, { kind: 'when' }];
  yield [words.yearly, { kind: 'yearly' }];
  for (const [topic, list] of Object.entries(words.topics)) yield [list, { kind: 'topic', topic: topic as AskedTopic }];
  for (const [kind, list] of Object.entries(words.traffic)) yield [list, { kind: 'traffic', traffic: kind as Traffic }];
  for (const [role, list] of Object.entries(words.moment) as [MomentRole, string | readonly string[]][]) {
    const lists = typeof list === 'string' ? [list] : list;
    for (const [index, each] of lists.entries()) yield [each, { kind: 'moment', role, index }];
  }
}

/** Tokens of the official wrapping of post names, such as "road crossing point". */
export function noiseIn(readings: readonly WordReading[]): ReadonlySet<number> {
  const noise = readings.filter(({ meaning }) => meaning.kind === 'noise');
  return new Set(noise.flatMap(({ start, length }) => Array.from({ length }, (_, at) => start + at)));
}
