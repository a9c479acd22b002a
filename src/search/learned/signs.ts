import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { bucketOf, type Weighed, weighed } from './classifier.ts';

/** What tells the topic of a question: the letters of its words, and what the lists made of them. */
export interface TopicSigns {
  readonly letters: readonly string[];
  readonly lists: readonly string[];
}

export const nothingSeen: TopicSigns = { letters: [], lists: [] };

/** What the lists read of a question, before its topic is decided. */
export interface Listed {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  /** The topics, the first of it first. */
  readonly listed: readonly AskedAbout[];
  readonly hasPlace: boolean;
  readonly hasMoment: boolean;
  /** A token that names a place. */
  readonly isNamed: (token: number) => boolean;
}

/** Of a word, so much stands for it beside another: its endings say little there. */
const stem = 5;

/** The same for every place and every number: which one it is says nothing of what is asked, nor does that a border is *with* one. */
export function topicSigns({ tokens, readings, listed, hasPlace, hasMoment, isNamed }: Listed): TopicSigns {
  const words = tokens.map(({ word, number }, at) => (number ? '#' : isNamed(at) ? '@' : word));
  const first = listed[0] ?? { topic: 'status' };
  const lists = [
    ...readings.filter(({ meaning }) => meaning.kind !== 'sharedWith').map(meaningOf),
    ...listed.map((asked) => `then ${askedKey(asked)}`),
    ...[`first ${askedKey(first)}`, `topic ${first.topic}`],
    ...(hasPlace ? ['place'] : []),
    ...(hasMoment ? ['moment'] : []),
  ];
  return { letters: lettersOf(words), lists: [...new Set(lists)] };
}

/** Words, what they are made of, and which stand beside each other. */
export function lettersOf(words: readonly string[]): readonly string[] {
  const pairs = words.map((word, at) => `${word.slice(0, stem)} ${words[at + 1]?.slice(0, stem) ?? ''}`);
  const letters = words.flatMap((word) => [` ${word} `, ...gramsOf(`^${word}$`, 3, 5)]);
  return [...letters, ...pairs.slice(0, -1)];
}

/** What one meaning of the lists counts, beside one for all letters together. */
const listsWeigh = 0.2;

/** What every text counts, whatever is in it: where its signs tell nothing, what is asked most is likeliest. */
const alwaysWeighs = 0.5;

export function weighedTopic({ letters, lists }: TopicSigns, buckets: number): Weighed {
  const found = weighed(letters, buckets);
  for (const sign of lists) found.set(bucketOf(`~${sign}`, buckets), listsWeigh);
  return found.set(bucketOf('~', buckets), alwaysWeighs);
}

/** What tells the language of words with spaces between them. */
export function weighedLanguage(words: string, buckets: number): Weighed {
  return weighed(gramsOf(` ${words} `, 1, 4), buckets);
}

function gramsOf(text: string, shortest: number, longest: number): readonly string[] {
  const grams: string[] = [];
  for (let size = shortest; size <= longest; size += 1) {
    for (let at = 0; at + size <= text.length; at += 1) grams.push(text.slice(at, at + size));
  }
  return grams;
}

function meaningOf({ meaning }: WordReading): string {
  switch (meaning.kind) {
    case 'topic':
      return `says ${askedKey(meaning)}`;
    case 'aspect':
      return `says ${meaning.aspect}`;
    case 'smalltalk':
      return `says ${meaning.what}`;
    case 'traffic':
      return `by ${meaning.traffic}`;
    case 'mishap':
      return 'emergency';
    default:
      return meaning.kind;
  }
}
