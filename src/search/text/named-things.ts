import { type AskedKey, askedKey } from '#domain/topic.ts';
import { says, type WordReading } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A thing that was named, and of what it makes a question: a meal, a toilet. */
export interface ThingNamed {
  readonly of: string;
  /** As it was written. */
  readonly word: string;
  /** Food, where it is no luggage. */
  readonly isMeal?: true;
}

const ofThings: ReadonlySet<string> = new Set<AskedKey>(['services', 'services/sleep', 'services/fuel']);
/** Words that ask, and are only part of what names a thing: "where to eat". */
const idleKinds: ReadonlySet<string> = new Set([
  'stop',
  'openly',
  'yesNo',
  'exists',
  'filler',
  'border',
  'carrying',
] as const);
/** No more of them is repeated to the one who asked. */
const atMost = 3;

function isService({ meaning }: WordReading): boolean {
  return meaning.kind === 'topic' && meaning.topic === 'services';
}

/** The single words that name what a place offers. */
export function thingsNamed(tokens: readonly Token[], readings: readonly WordReading[]): readonly ThingNamed[] {
  const idle = new Set(readings.filter(({ meaning }) => idleKinds.has(meaning.kind)).map(({ start }) => start));
  const named = new Map<number, ThingNamed>();
  // Beside a bed, food is a meal; of what is taken along it is another matter.
  const isMeal = readings.some(isService) && !says(readings, 'carrying');
  for (const { meaning, start, length } of readings) {
    const word = tokens[start]?.text;
    if (meaning.kind !== 'topic' || length > 1 || word === undefined || idle.has(start)) continue;
    const key = askedKey(meaning);
    if (ofThings.has(key)) named.set(start, { of: key, word });
    else if (key === 'customs/food' && isMeal) named.set(start, { of: 'services', word, isMeal });
  }
  return [...named]
    .toSorted(([one], [other]) => one - other)
    .map(([, thing]) => thing)
    .slice(0, atMost);
}
