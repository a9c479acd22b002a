import Fuse from 'fuse.js';
import { squeeze } from '../text/normalize.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { isAmong, letterPairs, type NameEntry, type NameIndex } from './index.ts';
import type { Form } from './stems.ts';

/** A name read in the text: which words, what they may stand for, and how many typing mistakes away. */
export interface NameMatch {
  readonly start: number;
  readonly length: number;
  /** As the catalogue spells it, folded. */
  readonly key: string;
  readonly named: readonly NameEntry[];
  readonly mistakes: number;
  readonly trust: 'sure' | 'maybe' | 'near';
  /** Without its ending it were read for certain. */
  readonly isSureBare?: boolean;
  /** A town at a border that is none of ours. */
  readonly isFrontier?: boolean;
}

/** A name of crossings that was read for certain. */
export function isSureName({ trust, named }: Pick<NameMatch, 'trust' | 'named'>): boolean {
  return trust === 'sure' && named.length > 0;
}

/** A post, or a crossing as a whole, and not only a town near it. */
export function isPostName({ named }: Pick<NameMatch, 'named'>): boolean {
  return named.some(({ kind }) => kind !== 'town');
}

/** What the finder may look at: words already understood are not misspelt names. */
export interface Looked {
  readonly tokens: readonly Token[];
  readonly isUnderstood: (token: number) => boolean;
}

const longestWindow = 4;
const mostFuzzyWindows = 64;
const shortlistSize = 40;
const leastOverlap = 0.34;
const perEnding = 0.15;
const shortestFuzzy = 4;
const mostRanked = 6;
const fuseOptions = { threshold: 0.5, ignoreLocation: true, includeScore: true };

/** Sightings that do not overlap, best first. */
export function nameMatchesIn(names: NameIndex, looked: Looked): readonly NameMatch[] {
  const windows = [...windowsOf(looked)];
  const exact = windows.flatMap((window) => (window.open ? lookUp(names, window) : asWritten(names, window)) ?? []);
  const settled = new Set(exact.filter(isWhole).flatMap(tokensUnder));
  const unsettled = windows.filter(
    (window) =>
      window.open && window.word.length >= shortestFuzzy && !tokensUnder(window).some((at) => settled.has(at)),
  );
  const near = unsettled.slice(0, mostFuzzyWindows).flatMap((window) => lookNear(names, window) ?? []);
  return withoutOverlaps([...exact, ...near]);
}

/** A word that is nothing but part of names, with more wrong than two endings and a vowel. */
export const isMisspeltPart = (match: NameMatch) => isPart(match) && match.mistakes > 3 * perEnding;

const isPart = ({ named }: NameMatch) => named.length > 0 && named.every(({ kind }) => kind === 'part');
const isWhole = (match: NameMatch) => !isPart(match);

interface Window {
  readonly start: number;
  readonly length: number;
  readonly word: string;
  /** How long its words are without the last one. */
  readonly before: number;
  /** None of its words means anything else. */
  readonly open: boolean;
  /** Its words without the last one, a space between them. */
  readonly first: string;
}

function* windowsOf({ tokens, isUnderstood }: Looked): Generator<Window> {
  for (let start = 0; start < tokens.length; start += 1) {
    let word = '';
    let first = '';
    let open = true;
    for (let length = 1; length <= longestWindow; length += 1) {
      const token = tokens[start + length - 1];
      if (!token || token.number) break;
      word += token.word;
      const isElse = isUnderstood(start + length - 1);
      open &&= !isElse;
      const before = word.length - token.word.length;
      if (open || length > 1) yield { start, length, word, before, open, first };
      first += `${squeeze(token.word)} `;
    }
  }
}

/**
 * A name that is broken up into words with meanings of their own, letter for letter but for one ending of a longer name ("to
 * pay" is not Topa). Where the first are short, the name has to be written in those words: "ала ма"
 * asks whether one can, and is no Yallama.
 */
function asWritten({ exact, begun, linguistics }: NameIndex, window: Window): NameMatch | null {
  const { start, length, word, before, first } = window;
  const form = linguistics.formsOf(word).find(
    ({ key, taken }) =>
      exact.has(key) &&
      // "В Токмок к родне": a word that adds nothing to the name is none of it.
      key !== squeeze(first.replaceAll(' ', '')) &&
      (before >= shortestFuzzy || begun.get(key)?.has(first)) &&
      (taken === 0 || (taken === 1 && key.length > Math.max(before + 1, shortestFuzzy))),
  );
  const named = form && exact.get(form.key);
  return form && named
    ? { start, length, key: form.key, named, mistakes: form.taken * perEnding, trust: 'sure' }
    : null;
}

function lookUp(
  { linguistics, exact, stems, elsewhere, begun, abroad }: NameIndex,
  { start, length, word, before, first }: Window,
): NameMatch | null {
  let best: NameMatch | null = null;
  const isBroken = length > 1 && before < shortestFuzzy;
  for (const { key, taken } of linguistics.formsOf(word)) {
    if (isBroken && exact.has(key) && !begun.get(key)?.has(first)) continue;
    const straight = exact.get(key);
    const named = straight ?? stems.get(key);
    const mistakes = taken * perEnding + (straight ? 0 : perEnding);
    if (best && mistakes >= best.mistakes) continue;
    if (named) best = { start, length, key, named, mistakes, trust: 'sure' };
    else if (elsewhere.has(key)) best = { start, length, key, named: [], mistakes: taken * perEnding, trust: 'sure' };
    else if (taken < 2 && length < 3) {
      const spaced = first + key.slice(Math.max(0, first.length - 1));
      const isFrontier = isAmong(abroad.frontiers, { key: spaced, taken });
      if (isFrontier || isAmong(abroad.towns, { key: spaced, taken }))
        best = { start, length, key, named: [], mistakes: taken * perEnding, trust: 'sure', isFrontier };
    }
  }
  return best;
}

function lookNear(names: NameIndex, { start, length, word }: Window): NameMatch | null {
  let best: NameMatch | null = null;
  for (const form of names.linguistics.formsOf(word).slice(0, 3)) {
    if (form.key.length < shortestFuzzy) continue;
    for (const key of nearestKeys(names, form)) {
      const limit = form.key.length === shortestFuzzy ? 0.75 : limitsOf(names, key).near;
      const letters = names.linguistics.mistakesBetween(form.key, key, limit);
      const mistakes = letters + form.taken * perEnding;
      if (mistakes > limit || mistakes >= (best?.mistakes ?? Infinity)) continue;
      const isSureBare = trustIn(names, key, letters) === 'sure';
      const trust = trustIn(names, key, mistakes);
      best = { start, length, key, named: names.exact.get(key) ?? [], mistakes, trust, isSureBare };
    }
  }
  return best;
}

function count(shared: Uint8Array, at: number): number {
  const next = (shared[at] ?? 0) + 1;
  shared[at] = next;
  return next;
}

/** Fuse ranks the few keys that share enough letter pairs with the word. */
function nearestKeys({ keys, pairsOfLetters }: NameIndex, { key: word }: Form): readonly string[] {
  const pairs = letterPairs(word);
  const shared = new Uint8Array(keys.length);
  const touched: number[] = [];
  for (const pair of pairs) {
    for (const at of pairsOfLetters.get(pair) ?? []) if (count(shared, at) === 1) touched.push(at);
  }
  const overlap = (at: number) => (2 * (shared[at] ?? 0)) / (pairs.length + (keys[at]?.length ?? 0) + 1);
  const shortlist = touched.filter((at) => overlap(at) >= leastOverlap);
  if (shortlist.length === 0) return [];
  const best = shortlist.sort((a, b) => overlap(b) - overlap(a)).slice(0, shortlistSize);
  const fuse = new Fuse(
    best.map((at) => keys[at] ?? ''),
    fuseOptions,
  );
  return fuse.search(word, { limit: mostRanked }).map(({ item }) => item);
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

function trustIn(names: NameIndex, key: string, mistakes: number): NameMatch['trust'] {
  const { sure, maybe } = limitsOf(names, key);
  if (mistakes <= sure) return 'sure';
  return mistakes <= maybe ? 'maybe' : 'near';
}

function withoutOverlaps(found: NameMatch[]): readonly NameMatch[] {
  const worth = (match: NameMatch) =>
    (match.trust === 'sure' ? 10 : match.trust === 'maybe' ? 5 : 0) +
    Math.min(match.length, 3) * 0.5 -
    match.mistakes * 2 -
    (isPart(match) ? 8 : 0);
  const taken = new Set<number>();
  const kept: NameMatch[] = [];
  for (const match of found.sort((a, b) => worth(b) - worth(a))) {
    const span = tokensUnder(match);
    if (span.some((at) => taken.has(at))) continue;
    for (const at of span) taken.add(at);
    kept.push(match);
  }
  return kept;
}

/** A run of tokens as one folded word, long letters kept. */
export function wordOf(tokens: readonly Token[], { start, length }: { start: number; length: number }): string {
  return tokens
    .slice(start, start + length)
    .map(({ word }) => word)
    .join('');
}
