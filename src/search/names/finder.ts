import { squeeze } from '../text/normalize.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { isAmong, type NameIndex } from './index.ts';
import { type NearName, nearTo, perEnding, shortestFuzzy } from './near.ts';

/** A name read in the text, and which words it takes. */
export interface NameMatch extends NearName {
  readonly start: number;
  readonly length: number;
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

/** Sightings that do not overlap, best first. */
export function nameMatchesIn(names: NameIndex, looked: Looked): readonly NameMatch[] {
  const windows = [...windowsOf(looked)];
  const exact = windows.flatMap((window) => (window.open ? lookUp(names, window) : asWritten(names, window)) ?? []);
  const settled = new Set(exact.filter(isWhole).flatMap(tokensUnder));
  const unsettled = windows.filter(
    (window) =>
      window.open && window.word.length >= shortestFuzzy && !tokensUnder(window).some((at) => settled.has(at)),
  );
  const near = unsettled.slice(0, mostFuzzyWindows).flatMap(({ start, length, word }) => {
    const name = nearTo(names, word);
    return name === null ? [] : { start, length, ...name };
  });
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
      const shorter = word;
      word += token.word;
      const isElse = isUnderstood(start + length - 1);
      open &&= !isElse;
      const before = shorter.length;
      // "Достук к маме": the small word only doubles the last letter of the name.
      const isDoubled = length > 1 && squeeze(word) === squeeze(shorter);
      if (!isDoubled && (open || length > 1)) yield { start, length, word, before, open, first };
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
