import Fuse from 'fuse.js';
import { lately } from '../text/lately.ts';
import { letterPairs, type NameEntry, type NameIndex } from './index.ts';
import type { Form } from './stems.ts';

const shortlistSize = 40;
const leastOverlap = 0.34;
export const perEnding = 0.15;
export const shortestFuzzy = 4;
const mostRanked = 6;
const fuseOptions = { threshold: 0.5, ignoreLocation: true, includeScore: true };

/** A name that a word is, or is near to: what it may stand for, and how many typing mistakes away. */
export interface NearName {
  /** As the catalogue spells it, folded. */
  readonly key: string;
  readonly named: readonly NameEntry[];
  readonly mistakes: number;
  readonly trust: 'sure' | 'maybe' | 'near';
  /** Without its ending it were read for certain. */
  readonly isSureBare?: boolean;
}

const known = new WeakMap<NameIndex, (word: string) => NearName | null>();

/** The name of which a word may be a misspelling, or `null`. */
export function nearTo(names: NameIndex, word: string): NearName | null {
  const remembered = known.get(names) ?? lately((one) => lookNear(names, one));
  known.set(names, remembered);
  return remembered(word);
}

function lookNear(names: NameIndex, word: string): NearName | null {
  let best: NearName | null = null;
  for (const form of names.linguistics.formsOf(word).slice(0, 3)) {
    if (form.key.length < shortestFuzzy) continue;
    const shortlist = shortlistOf(names, form);
    // Ranking costs most by far, and hardly a word is near to any name.
    if (!shortlist.some((key) => wrongIn(names, form, key) !== null)) continue;
    for (const key of ranked(shortlist, form)) {
      const letters = wrongIn(names, form, key);
      if (letters === null) continue;
      const mistakes = letters + form.taken * perEnding;
      if (mistakes >= (best?.mistakes ?? Infinity)) continue;
      const isSureBare = trustIn(names, key, letters) === 'sure';
      const trust = trustIn(names, key, mistakes);
      best = { key, named: names.exact.get(key) ?? [], mistakes, trust, isSureBare };
    }
  }
  return best;
}

/** How many letters of a form are wrong, or `null` where they are more than the key forgives. */
function wrongIn(names: NameIndex, form: Form, key: string): number | null {
  const limit = form.key.length === shortestFuzzy ? 0.75 : limitsOf(names, key).near;
  const letters = names.linguistics.mistakesBetween(form.key, key, limit);
  return letters + form.taken * perEnding > limit ? null : letters;
}

function count(shared: Uint8Array, at: number): number {
  const next = (shared[at] ?? 0) + 1;
  shared[at] = next;
  return next;
}

/** The few keys that share enough letter pairs with the word. */
function shortlistOf({ keys, pairsOfLetters }: NameIndex, { key: word }: Form): readonly string[] {
  const pairs = letterPairs(word);
  const shared = new Uint8Array(keys.length);
  const touched: number[] = [];
  for (const pair of pairs) {
    for (const at of pairsOfLetters.get(pair) ?? []) if (count(shared, at) === 1) touched.push(at);
  }
  const overlap = (at: number) => (2 * (shared[at] ?? 0)) / (pairs.length + (keys[at]?.length ?? 0) + 1);
  const shortlist = touched.filter((at) => overlap(at) >= leastOverlap);
  const best = shortlist.sort((a, b) => overlap(b) - overlap(a)).slice(0, shortlistSize);
  return best.map((at) => keys[at] ?? '');
}

function ranked(shortlist: readonly string[], { key: word }: Form): readonly string[] {
  return new Fuse(shortlist, fuseOptions).search(word, { limit: mostRanked }).map(({ item }) => item);
}

/** How many mistakes a key of this length forgives, by how far the reading is to be trusted. */
const limits = [
  { from: 10, sure: 2, maybe: 2.5, near: 3 },
  { from: 8, sure: 1.5, maybe: 2, near: 2.5 },
  { from: 7, sure: 1.25, maybe: 2, near: 2.5 },
  { from: 6, sure: 1, maybe: 1.5, near: 2 },
  { from: 5, sure: 0.75, maybe: 1, near: 1.5 },
  { from: 0, sure: 0, maybe: 0, near: 0 },
];

/** Other people's places are read only as they are written, or nearly. */
const elsewhereLimits = { sure: 0.5, maybe: 0.5, near: 0.5 };

/**
 * There are hundreds of names that few people ask for, and many a word is near to one of them: those of towns, and of borders
 * that have to be named, forgive as much as names shorter by so many letters.
 */
const shorterBy = { town: 2, otherBorder: 1 };

function limitsOf({ elsewhere, exact, ofOtherBorders }: NameIndex, key: string) {
  if (elsewhere.has(key)) return elsewhereLimits;
  const isTown = exact.get(key)?.every(({ kind }) => kind === 'town') === true;
  const length = key.length - (isTown ? shorterBy.town : 0) - (ofOtherBorders.has(key) ? shorterBy.otherBorder : 0);
  return limits.find(({ from }) => length >= from) ?? elsewhereLimits;
}

function trustIn(names: NameIndex, key: string, mistakes: number): NearName['trust'] {
  const { sure, maybe } = limitsOf(names, key);
  if (mistakes <= sure) return 'sure';
  return mistakes <= maybe ? 'maybe' : 'near';
}
