import type { KnownPlace } from '#domain/roads/place.ts';
import { squeeze } from '../text/normalize.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { isWellKnown, type NamedPlace, type PlaceIndex, stemOfWord } from './index.ts';

/** A name of a place in the text, and every place that bears it, the likeliest first. */
export interface PlaceSighting {
  readonly start: number;
  readonly length: number;
  readonly key: string;
  readonly places: readonly KnownPlace[];
  /** All whose names are spelled alike, also those that are hardly meant. */
  readonly alike: readonly KnownPlace[];
  readonly taken: number;
}

const longestName = 4;
/** So few letters take one ending: "ташуучу", who carries, is not Tash. */
const fewLetters = 3;
/** One that is so much bigger, and a town that people know, is meant unsaid. */
const muchBigger = 10;
const wellKnown = 35_000;
/** Beside a smaller one a city is meant unsaid even by the name that it had: Jambul. */
const smallestKnown = 5_000;

/** Names of places that do not overlap, in the order of the text. Only whole names count, with the endings of a case. */
export function placesIn(
  index: PlaceIndex,
  tokens: readonly Token[],
  isElse: (at: number) => boolean,
  isFrame: (at: number) => boolean,
): readonly PlaceSighting[] {
  const sighted = [...windowsOf(tokens, isElse)].flatMap(
    (window) =>
      lookUp(index, tokens, window) ??
      lookUpShort(index, tokens, window, isFrame) ??
      lookUpPhrase(index, tokens, window) ??
      [],
  );
  // "To Omsk" is not Tomsk: a word that says where to is no part of a name whose rest is one.
  const isFramed = ({ start, length }: PlaceSighting) =>
    length > 1 && isFrame(start) && sighted.some((one) => one.start === start + 1 && one.length === length - 1);
  // "Back to Almaty" is not Bakhty: a word that says where to is no ending of the word before it.
  const isFrameBehind = ({ start, length, isCut }: Sighted) => length > 1 && isCut && isFrame(start + length - 1);
  const found = sighted.filter((one) => !isFramed(one) && !isFrameBehind(one));
  const taken = new Set<number>();
  const kept: PlaceSighting[] = [];
  for (const one of found.toSorted((a, b) => b.length - a.length || a.taken - b.taken)) {
    const span = tokensUnder(one);
    if (span.some((at) => taken.has(at))) continue;
    for (const at of span) taken.add(at);
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

interface Sighted extends PlaceSighting {
  /** The text has other letters behind the name than those of the name. */
  readonly isCut: boolean;
}

interface Window {
  readonly start: number;
  readonly length: number;
  readonly word: string;
  /** Its words without the last one: an ending is never a word of its own. */
  readonly before: string;
}

function* windowsOf(tokens: readonly Token[], isElse: (at: number) => boolean): Generator<Window> {
  for (let start = 0; start < tokens.length; start += 1) {
    let word = '';
    for (let length = 1; length <= longestName; length += 1) {
      const token = tokens[start + length - 1];
      const isApart = length > 1 && token !== undefined && token.gap !== '' && !token.joined;
      if (token === undefined || token.number || isElse(start + length - 1) || isApart) break;
      const before = word;
      word += token.word;
      yield { start, length, word, before };
    }
  }
}

function lookUp(
  { linguistics, exact, stems }: PlaceIndex,
  tokens: readonly Token[],
  { start, length, word, before }: Window,
): Sighted | null {
  const squeezed = squeeze(word);
  const shortest = squeeze(before).length;
  for (const { key, taken } of linguistics.formsOf(word)) {
    if (key.length <= shortest) break;
    if (isCutShort(key, before, squeezed, taken) || (taken > 1 && key.length <= fewLetters)) continue;
    // A name that loses its last vowel takes one ending: "атасынан", from the father, is no Atasu.
    const isStem = taken < 2 && (taken > 0 || key !== squeezed);
    const named = exact.get(key) ?? (isStem ? stems.get(key) : undefined);
    if (named !== undefined) {
      const isCut = key !== squeezed || !exact.has(key);
      return { start, length, key, ...meantAmong(named, lettersOf(tokens, { start, length })), taken, isCut };
    }
  }
  return null;
}

/** As they are written, without what stands between words. */
function lettersOf(tokens: readonly Token[], { start, length }: Pick<Window, 'start' | 'length'>): string {
  const written = tokens.slice(start, start + length).map(({ text }) => text);
  return written.join('').replace(/[^\p{L}]/gu, '');
}

/** "Из Нижнего Новгорода", "в Ошскую область": each word in its case. */
function lookUpPhrase(
  { linguistics, phrases, phrasesBegin }: PlaceIndex,
  tokens: readonly Token[],
  { start, length, before }: Window,
): Sighted | null {
  if (length < 2) return null;
  const stemsAt = (at: number) => {
    const forms = linguistics.formsOf(tokens[at]?.word ?? '').filter(({ taken }) => taken < 2);
    return [...new Set(forms.map((form) => stemOfWord(form.key)))];
  };
  let begun = stemsAt(start).filter((stem) => phrasesBegin.has(stem));
  // Hardly a word begins one.
  if (begun.length === 0) return null;
  let key = '';
  for (let at = start + 1; at < start + length; at += 1) {
    const stems = stemsAt(at);
    begun = begun.flatMap((words) => stems.map((stem) => `${words} ${stem}`));
    key = stems[0] ?? '';
  }
  const words = begun.find((one) => phrases.has(one));
  const named = words === undefined ? undefined : phrases.get(words);
  return named === undefined
    ? null
    : {
        start,
        length,
        key: squeeze(before) + key,
        ...meantAmong(named, lettersOf(tokens, { start, length })),
        taken: 1,
        isCut: true,
      };
}

/** "Or Almaty" is not Oral with endings: more was taken off the last word than is left of it. */
function isCutShort(key: string, before: string, squeezed: string, taken: number): boolean {
  return before !== '' && taken > 1 && key.length - squeeze(before).length < squeezed.length - key.length;
}

/** A name that is too short for an ending to be taken off unseen; of a town that not everybody knows only as an end of a way. */
function lookUpShort(
  { linguistics, shortIn }: PlaceIndex,
  tokens: readonly Token[],
  { start, length, word }: Window,
  isFrame: (at: number) => boolean,
): Sighted | null {
  if (length > 1) return null;
  const { known, framed } = shortIn(word);
  const isEnd = (key: string) => isFrame(start - 1) || linguistics.directionOf(word, key) !== null;
  const found = known[0] ?? framed.find(([key]) => isEnd(key));
  if (found === undefined) return null;
  const [key, named] = found;
  return { start, length, key, ...meantAmong(named, lettersOf(tokens, { start, length })), taken: 1, isCut: true };
}

function meantAmong(named: readonly NamedPlace[], letters: string): Pick<PlaceSighting, 'places' | 'alike'> {
  return { places: meant(named, letters), alike: [...new Set(named.map(({ place }) => place))] };
}

/** Those whose name has the very letters of the text come before those that are only spelled alike. */
function meant(named: readonly NamedPlace[], letters: string): readonly KnownPlace[] {
  const sameLetters = named.filter((one) => letters.startsWith(one.letters.slice(0, -1)));
  // "Moskvaga" is no village that is called Moskva in Latin letters.
  const isSmall = sameLetters.every(({ place }) => sizeOf(place) < smallestKnown);
  const isOfCity = isSmall && named.some(({ place, isOwnName }) => isOwnName && isWellKnown(place));
  const likely = sameLetters.length > 0 && !isOfCity ? sameLetters : named;
  const places = [...new Set(likely.map(({ place }) => place))].toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const [biggest, next] = places;
  if (biggest === undefined || next === undefined) return places;
  const isOwn = likely.some(({ place, isOwnName }) => place === biggest && isOwnName);
  const isCity = isWellKnown(biggest) && sizeOf(next) < smallestKnown;
  const isFarBigger = sizeOf(biggest) >= wellKnown && sizeOf(biggest) >= muchBigger * sizeOf(next);
  return isFarBigger && (isOwn || isCity) ? [biggest] : places;
}

function sizeOf({ population = 0 }: KnownPlace): number {
  return population;
}
