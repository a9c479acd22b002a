import type { Traffic } from '#domain/statement.ts';
import type { AskedTopic } from '#domain/topic.ts';
import type { MomentWords } from '../vocabulary.ts';
import { vocabularies } from '../words/languages.ts';
import { normalizeWord, withoutNg } from './normalize.ts';
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

const longestPhrase = 4;
const whole = new Map<string, Entry[]>();
const beginnings = new Map<string, Entry[]>();
let shortestBeginning = 9;

function learn(list: string, language: string, meaning: Meaning): void {
  for (const written of list.split(/\s+/u).filter(Boolean)) {
    const open = written.endsWith('*');
    const plain = written.toLowerCase().replace('*', '').split(/[_-]/u).filter(Boolean);
    const folded = plain.map(normalizeWord).join(' ');
    const shelf = open ? beginnings : whole;
    const entry = { meaning, language, latin: language === 'en', written: plain.join(' ') };
    shelf.set(folded, [...(shelf.get(folded) ?? []), entry]);
    if (open) shortestBeginning = Math.min(shortestBeginning, folded.length);
  }
}

for (const words of vocabularies) {
  const { language, topics, traffic, moment } = words;
  learn(words.stop, language, { kind: 'stop' });
  learn(words.border, language, { kind: 'border' });
  learn(words.elsewhere, language, { kind: 'elsewhere' });
  learn(words.noise, language, { kind: 'noise' });
  learn(words.direction.from, language, { kind: 'from' });
  learn(words.direction.to, language, { kind: 'to' });
  learn(words.direction.toOrAt, language, { kind: 'toOrAt' });
  learn(words.leaving, language, { kind: 'leaving' });
  learn(words.arriving, language, { kind: 'arriving' });
  learn(words.when, language, { kind: 'when' });
  learn(words.yearly, language, { kind: 'yearly' });
  for (const [topic, list] of Object.entries(topics))
    learn(list, language, { kind: 'topic', topic: topic as AskedTopic });
  for (const [kind, list] of Object.entries(traffic))
    learn(list, language, { kind: 'traffic', traffic: kind as Traffic });
  for (const [role, list] of Object.entries(moment) as [MomentRole, string | readonly string[]][]) {
    const lists = typeof list === 'string' ? [list] : list;
    for (const [index, each] of lists.entries()) learn(each, language, { kind: 'moment', role, index });
  }
}

/** Every meaning of every word and phrase of the text. */
export function readingsOf(tokens: readonly Token[]): readonly WordReading[] {
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
}

function entriesFor(phrase: string): readonly Entry[] {
  const found = [...(whole.get(phrase) ?? []), ...(phrase.includes('ng') ? (whole.get(withoutNg(phrase)) ?? []) : [])];
  const lastWord = phrase.lastIndexOf(' ') + 1;
  for (let length = phrase.length; length >= Math.max(shortestBeginning, lastWord + 1); length -= 1) {
    const more = beginnings.get(phrase.slice(0, length));
    if (more) found.push(...more);
  }
  return found;
}

/** Whether a single folded word is in some list. */
export function isKnownWord(word: string): boolean {
  return entriesFor(word).length > 0;
}

/** Tokens of the official wrapping of post names, such as "автодорожный" and "темир жол". */
export function noiseIn(readings: readonly WordReading[]): ReadonlySet<number> {
  const noise = readings.filter(({ meaning }) => meaning.kind === 'noise');
  return new Set(noise.flatMap(({ start, length }) => Array.from({ length }, (_, at) => start + at)));
}
