import { borderId, type Catalogue } from '#domain/crossing.ts';
import type { NoteByWords, NotesByWords } from '#domain/notes/by-words.ts';
import { textIn } from '#domain/texts.ts';
import type { Linguistics } from '../linguistics.ts';
import { squeeze } from '../text/normalize.ts';
import { tokensOf } from '../text/tokens.ts';

/*
 * A search of the notes by their words (an inverted index), for what no list of words reads. A word weighs the more the fewer
 * notes have it. With other endings it is the same word, so that words are compared by how they begin.
 */

type Placed = Pick<NoteByWords, 'note' | 'at'>;

/** The notes that have a word, by their place in the list, with how plainly they have it. */
type Having = ReadonlyMap<number, number>;

const shortestWord = 3;
/** By so many letters words are looked up. */
const beginning = 4;
/** Of two words of which the longer has so much more, one is another word. */
const leastAlike = 0.7;
/** A word that no note has weighs as one that so many have. */
const ofUnknown = 10;
/** What stands only in the long text, and what another language lent. */
const inLongText = 0.7;
const borrowed = 0.8;

export function createNoteIndex(catalogue: Catalogue, linguistics: Linguistics): NotesByWords {
  const placed = placedIn(catalogue);
  const indexes = new Map<string, (word: string) => Having>();
  const indexOf = (language: string) => {
    const made = indexes.get(language) ?? createIndex(placed, language, linguistics);
    indexes.set(language, made);
    return made;
  };
  const lendersOf = (language: string) =>
    linguistics.vocabularies.filter(({ lends }) => lends.split(' ').includes(language)).map((one) => one.language);
  return (words, language) => {
    const having = words.map((word) => {
      const own = indexOf(language)(word);
      if (own.size > 0) return own;
      const lent = lendersOf(language).map((lender) => indexOf(lender)(word));
      const [found = own] = lent.filter(({ size }) => size > 0);
      return new Map([...found].map(([at, worth]) => [at, worth * borrowed]));
    });
    return ranked(placed, having);
  };
}

function placedIn({ crossings, borders, countries }: Catalogue): readonly Placed[] {
  return [
    ...crossings.flatMap(({ id, notes }) => notes.map((note) => ({ note, at: { crossing: id } }))),
    ...borders.flatMap((border) => border.notes.map((note) => ({ note, at: { border: borderId(border) } }))),
    ...countries.flatMap(({ code, notes }) => notes.map((note) => ({ note, at: { country: code } }))),
  ];
}

/** Weighs every note by the words it has. Of a word that no note has nobody knows how much it says. */
function ranked(placed: readonly Placed[], having: readonly Having[]): readonly NoteByWords[] {
  const weights = having.map(({ size }) => Math.log((placed.length + 1) / (size === 0 ? ofUnknown : size)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Set(having.flatMap((notes) => [...notes.keys()]));
  return [...found]
    .flatMap((at) => {
      const one = placed[at];
      if (one === undefined) return [];
      const words = [...having.keys()].filter((word) => having[word]?.has(at));
      const weight = words.reduce((sum, word) => sum + (weights[word] ?? 0) * (having[word]?.get(at) ?? 0), 0);
      const rarest = Math.min(...words.map((word) => having[word]?.size ?? 0));
      return [{ ...one, words, rarest, weight, share: weight / whole }];
    })
    .sort((one, other) => other.weight - one.weight);
}

/** The words of all notes in one language, by how they begin. */
function createIndex(placed: readonly Placed[], language: string, linguistics: Linguistics): (word: string) => Having {
  const beginnings = new Map<string, Map<string, Map<number, number>>>();
  const add = (text: string, at: number, worth: number) => {
    for (const key of keysIn(text, linguistics)) {
      const words = beginnings.get(key.slice(0, beginning)) ?? new Map<string, Map<number, number>>();
      const notes = words.get(key) ?? new Map<number, number>();
      notes.set(at, Math.max(worth, notes.get(at) ?? 0));
      beginnings.set(key.slice(0, beginning), words.set(key, notes));
    }
  };
  for (const [at, { note }] of placed.entries()) {
    if (note.short !== undefined) add(textIn(note.short, language), at, 1);
    add(textIn(note.text, language), at, note.short === undefined ? 1 : inLongText);
  }
  return (word) => {
    const having = new Map<number, number>();
    for (const key of keysIn(word, linguistics)) {
      for (const [told, notes] of beginnings.get(key.slice(0, beginning)) ?? []) {
        if (!isOneWord(key, told)) continue;
        for (const [at, worth] of notes) having.set(at, Math.max(worth, having.get(at) ?? 0));
      }
    }
    return having;
  };
}

function keysIn(text: string, linguistics: Linguistics): readonly string[] {
  return tokensOf(linguistics.clean(text), linguistics)
    .filter(({ number, word }) => !number && word.length >= shortestWord)
    .map(({ word }) => squeeze(word));
}

/** Both begin alike, as far as endings go. */
function isOneWord(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  let alike = 0;
  while (alike < shorter.length && one[alike] === other[alike]) alike += 1;
  return alike === longer.length || (alike >= beginning && alike >= leastAlike * longer.length);
}
