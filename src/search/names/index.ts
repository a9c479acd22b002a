import {
  borderOf,
  type Catalogue,
  type CountryCode,
  type Crossing,
  defaultBorder,
  type Post,
  type Texts,
  type Town,
} from '#domain/crossing.ts';
import type { Linguistics } from '../linguistics.ts';
import { noiseIn } from '../text/lexicon.ts';
import { squeeze, wholeKey, withoutNg } from '../text/normalize.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Form } from './stems.ts';

/** Something that a key can stand for. A part is one word of a longer name: "Sypatai" of "Sypatai batyr". */
export interface NameEntry {
  readonly kind: 'name' | 'part' | 'pair' | 'town';
  readonly crossing: Crossing;
  readonly post?: Post;
  readonly town?: Town;
  /** Nearest towns first: 0, 1, 2 … */
  readonly rank: number;
}

/** Places by the keys of their names, and by those without their last vowel. */
export interface KeysAbroad {
  readonly keys: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Every key of the catalogue, built once. */
export interface NameIndex {
  readonly linguistics: Linguistics;
  readonly exact: ReadonlyMap<string, readonly NameEntry[]>;
  /** Names without their last vowel, as Russian declines them. */
  readonly stems: ReadonlyMap<string, readonly NameEntry[]>;
  /** The keys that a misspelling can be near to, other people's places among them. */
  readonly keys: readonly string[];
  readonly pairsOfLetters: ReadonlyMap<string, readonly number[]>;
  /** Words of names that consist of several. */
  readonly nameWords: ReadonlySet<string>;
  /** By the key of a name of several words: all of its words but the last one, a space behind each. */
  readonly begun: ReadonlyMap<string, ReadonlySet<string>>;
  readonly elsewhere: ReadonlySet<string>;
  /** Countries without a border of ours, the big towns of the world and the towns at other borders. */
  readonly abroad: Readonly<Record<'towns' | 'frontiers' | 'countries', KeysAbroad>>;
  /** The keys that only crossings of other borders have than the one that is meant unsaid. */
  readonly ofOtherBorders: ReadonlySet<string>;
  /** In which language most citizens of a country ask. */
  readonly speaks: ReadonlyMap<CountryCode, string>;
  readonly countries: ReadonlyMap<string, CountryCode>;
}

const shortestPart = 5;
const shortestStem = 4;

/** Places that are not ours. */
export interface OtherPlaces {
  /** Names between spaces, `_` joining the words of one. */
  readonly places: string;
  /** Keys of the big towns of the world, and of towns at borders that are none of ours; a space parts the words of one. */
  readonly towns: readonly string[];
  readonly frontiers: readonly string[];
  /** Keys of countries that have no border of ours. */
  readonly countries: readonly string[];
}

/** Reads the names once. */
export function createNameIndex(catalogue: Catalogue, linguistics: Linguistics, others: OtherPlaces): NameIndex {
  const { crossings, countries } = catalogue;
  const { isKnownWord } = linguistics;
  const exact = new Map<string, NameEntry[]>();
  const nameWords = new Set<string>();
  const begun = new Map<string, Set<string>>();
  const add = (key: string, named: NameEntry) => {
    const known = exact.get(key) ?? [];
    if (key.length > 1 && !known.some((other) => other.crossing === named.crossing && other.kind === named.kind)) {
      exact.set(key, [...known, named]);
    }
  };
  for (const crossing of crossings) {
    for (const { words, apart = words, named } of namesOf(crossing, linguistics)) {
      const key = squeeze(words.join(''));
      add(key, named);
      begun.set(key, (begun.get(key) ?? new Set()).add(`${apart.slice(0, -1).join(' ')} `));
      if (words.length < 2 || named.kind === 'pair') continue;
      for (const word of words) {
        if (word.length > 2 || !isKnownWord(word)) nameWords.add(word);
        if (named.kind === 'name' && word.length >= shortestPart && !isKnownWord(word))
          add(word, { ...named, kind: 'part' });
      }
    }
  }
  const isOther = (key: string) => !exact.has(key);
  const alike = new Set(keysOf(others.places, linguistics).filter(isOther));
  const keys = [...exact].filter(([, named]) => named.some(({ kind }) => kind !== 'pair')).map(([key]) => key);
  // Nothing is a misspelt town of the whole world.
  const all = [...keys, ...alike];
  const home = defaultBorder(catalogue);
  const isFar = ({ crossing }: NameEntry) => borderOf(crossing, catalogue) !== home;
  return {
    linguistics,
    exact,
    stems: stemsOf(exact),
    keys: all,
    pairsOfLetters: shelvesOf(all),
    nameWords,
    begun,
    elsewhere: alike,
    abroad: {
      towns: keysAbroad(others.towns.filter(isOther)),
      frontiers: keysAbroad(others.frontiers.filter(isOther)),
      countries: keysAbroad(others.countries),
    },
    ofOtherBorders: new Set([...exact].filter(([, named]) => named.every(isFar)).map(([key]) => key)),
    speaks: new Map(countries.flatMap(({ code, speaks }) => (speaks === undefined ? [] : [[code, speaks] as const]))),
    countries: new Map(
      countries.flatMap(({ code, name }) => textsOf(name).map((text) => [keyOfName(text, linguistics), code])),
    ),
  };
}

/** A name in its words; `apart`: all that are written, where `words` are one. */
interface NameRead {
  readonly words: readonly string[];
  readonly apart?: readonly string[];
  readonly named: NameEntry;
}

function* namesOf(crossing: Crossing, linguistics: Linguistics): Generator<NameRead> {
  const perPost: string[][] = [];
  for (const post of crossing.posts) {
    const names = post.name ? textsOf(post.name) : [];
    perPost.push([...new Set(names.map((name) => keyOfName(name, linguistics)))]);
    for (const name of names) {
      const named = { kind: 'name', crossing, post, rank: 0 } as const;
      yield { words: wordsOf(name, linguistics), named };
      yield { words: [wholeKey(name, linguistics)], apart: tokensIn(name, linguistics), named };
    }
    for (const [rank, town] of post.towns.entries()) {
      for (const name of textsOf(town.name))
        yield { words: wordsOf(name, linguistics), named: { kind: 'town', crossing, post, town, rank } };
    }
  }
  for (const alias of crossing.aliases)
    yield { words: wordsOf(alias, linguistics), named: { kind: 'name', crossing, rank: 0 } };
  for (const [at, first] of perPost.entries()) {
    for (const second of perPost.filter((_, other) => other !== at).flat()) {
      for (const name of first) yield { words: [name + second], named: { kind: 'pair', crossing, rank: 0 } };
    }
  }
}

function textsOf(texts: Texts): readonly string[] {
  return [...new Set(Object.values(texts))];
}

function tokensIn(name: string, linguistics: Linguistics): string[] {
  return tokensOf(linguistics.clean(name), linguistics).map(({ word }) => squeeze(withoutNg(word)));
}

/** The words of a name, without "checkpoint" and the like. */
function wordsOf(name: string, linguistics: Linguistics): string[] {
  const { clean, readingsOf } = linguistics;
  const tokens = tokensOf(clean(name), linguistics);
  const words = tokens.map(({ word }) => word);
  const noise = noiseIn(readingsOf(tokens));
  const own = words.filter((_, at) => !noise.has(at));
  return (own.length > 0 ? own : words).map((word) => squeeze(withoutNg(word))).filter(Boolean);
}

/** The key of a whole name. */
export function keyOfName(name: string, linguistics: Linguistics): string {
  return squeeze(wordsOf(name, linguistics).join(''));
}

function keysOf(list: string, linguistics: Linguistics): string[] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((place) => keyOfName(place.replace(/[_*]/gu, ' '), linguistics));
}

/** Whether a form of a word is such a name; one without an ending is none that lacks its vowel. */
export function isAmong({ keys, stems }: KeysAbroad, { key, taken }: Form): boolean {
  return keys.has(key) || (taken > 0 && stems.has(key));
}

function keysAbroad(keys: readonly string[]): KeysAbroad {
  const stems = keys.map(withoutVowel).filter((stem, at) => stem.length > shortestStem && stem !== keys[at]);
  return { keys: new Set(keys), stems: new Set(stems) };
}

function withoutVowel(key: string): string {
  return key.replace(/[aeiou]$/u, '');
}

function stemsOf(exact: ReadonlyMap<string, readonly NameEntry[]>): Map<string, readonly NameEntry[]> {
  const stems = new Map<string, readonly NameEntry[]>();
  for (const [key, named] of exact) {
    const stem = withoutVowel(key);
    if (stem.length >= shortestStem && stem !== key) stems.set(stem, [...(stems.get(stem) ?? []), ...named]);
  }
  return stems;
}

/** Two letters side by side, the edges of the word among them. */
export function letterPairs(key: string): string[] {
  const edged = `^${key}$`;
  return Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2));
}

function shelvesOf(keys: readonly string[]): Map<string, number[]> {
  const shelves = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    for (const pair of new Set(letterPairs(key))) {
      const shelf = shelves.get(pair);
      if (shelf === undefined) shelves.set(pair, [at]);
      else shelf.push(at);
    }
  }
  return shelves;
}
