import { borderOf } from '#domain/rules/scope.ts';
import type { CountryCode } from '#domain/texts.ts';
import { isMisspeltPart, isSureName, type NameMatch } from '../names/finder.ts';
import type { NameIndex } from '../names/index.ts';
import { squeeze } from '../text/normalize.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { lettersIn, readText, type TextRead, type TownOf } from '../text-read.ts';
import { languageBy, languagesAlike } from './language.ts';
import type { Learned } from './learned.ts';

/** By what words are read. */
interface ReadWith {
  readonly names: NameIndex;
  readonly learned: Learned;
  readonly places: { readonly spokenIn: (country: CountryCode) => string | undefined };
}

/** Read in the language that it is in, by the lists or by what was learned. `townOf`: by the key of a name. */
export function readBy({ names, learned, places }: ReadWith, cleaned: string, townOf: TownOf): TextRead {
  const { linguistics } = names;
  const read = readText(names, cleaned, undefined, townOf);
  const alike = languagesAlike(read, linguistics);
  if (alike.length > 0) return { ...readText(names, cleaned, alike[0]), language: null, alike };
  const language = languageBy(read, learned, linguistics, townsOf(names, places, { ...read, townOf }));
  const known = language === read.language ? read : readText(names, cleaned, language);
  return { ...known, matches: withoutPhrases(names, learned, known.tokens, withoutEveryday(known, learned)) };
}

/** What the towns of a text tell of its language. */
function townsOf(
  { linguistics }: NameIndex,
  { spokenIn }: ReadWith['places'],
  { tokens, townOf }: Pick<TextRead, 'tokens'> & { readonly townOf: TownOf },
): Parameters<typeof languageBy>[3] {
  const townAs = (word: string) =>
    linguistics.formsOf(word).flatMap(({ key, taken }) => (taken === 0 ? (townOf(key) ?? []) : []))[0];
  const spokenAt = (word: string) =>
    linguistics.formsOf(word).flatMap(({ key, taken }) => {
      const town = taken === 1 && linguistics.directionOf(word, key) ? townOf(key, true) : undefined;
      return town === undefined ? [] : [spokenIn(town.country) ?? null];
    })[0];
  const isAnyTown = (word: string) =>
    !linguistics.isKnownWord(word) &&
    linguistics.formsOf(word).some(({ key, taken }) => taken < 2 && townOf(key, true) !== undefined);
  const hyphened = ({ word, joined }: Token, at: number) => (joined ? (tokens[at - 1]?.word ?? '') + word : '');
  const named = new Set(
    tokens.flatMap((token, at) => {
      if (isAnyTown(token.word)) return [token];
      return isAnyTown(hyphened(token, at)) ? tokens.slice(at - 1, at + 1) : [];
    }),
  );
  return {
    isTown: ({ word }) => townAs(word) !== undefined,
    isOfTown: (token) => named.has(token) || townAs(token.word) !== undefined,
    isLedTown: ({ word }) =>
      linguistics
        .formsOf(word)
        .some(({ key, taken }) => taken === 1 && townOf(key) !== undefined && linguistics.directionOf(word, key)),
    languageOfTown: (at) => {
      const token = tokens[at];
      if (token === undefined) return undefined;
      const own = spokenAt(token.word);
      return own === undefined ? spokenAt(hyphened(token, at)) : own;
    },
    spellersOfTown: (at) => {
      const token = tokens[at];
      // Latin letters are everybody's.
      if (token === undefined || token.latin) return undefined;
      const alone = townAs(token.word);
      const town = alone ?? townAs(hyphened(token, at));
      if (town === undefined) return undefined;
      const written = (alone ? '' : (tokens[at - 1]?.text ?? '')) + token.text;
      const spelt = Object.entries(town.names).filter(([, name]) => lettersIn([name]) === written);
      return { speltIn: spelt.map(([language]) => language), spoken: spokenIn(town.country) };
    },
  };
}

/** A word that everybody uses is no misspelt name, nor part of one, where there are others beside it. */
function withoutEveryday({ tokens, matches }: TextRead, { isOrdinary }: Learned): readonly NameMatch[] {
  const isEveryday = (match: NameMatch) =>
    (isMisspeltPart(match) || (match.trust !== 'sure' && !(match.trust === 'maybe' && match.isSureBare))) &&
    tokensUnder(match).every((at) => isOrdinary(tokens[at]?.text ?? ''));
  return tokens.length > 2 ? matches.filter((match) => !isEveryday(match)) : matches;
}

/**
 * "Жаңы жол", a new road: words with meanings of their own are a post of a border that has to be named only where they are
 * spelt as it is, and no post of another border is named beside them.
 */
function withoutPhrases(
  { linguistics, begun, ofOtherBorders }: NameIndex,
  { isOrdinary }: Learned,
  tokens: readonly Token[],
  matches: readonly NameMatch[],
): readonly NameMatch[] {
  const isSaid = ({ text, word }: Token) => linguistics.isKnownWord(word) || isOrdinary(text);
  const isSpelt = ({ start, length, key }: NameMatch) => {
    const before = tokens.slice(start, start + length - 1).map(({ word }) => `${squeeze(word)} `);
    return begun.get(key)?.has(before.join('')) === true;
  };
  const isPhrase = (match: NameMatch) =>
    match.length > 1 &&
    ofOtherBorders.has(match.key) &&
    match.named.every(({ kind }) => kind !== 'pair') &&
    tokens
      .slice(match.start, match.start + match.length)
      .every((token, at) => isSaid(token) && (at === 0 || !token.joined));
  const posts = matches.filter((match) => isSureName(match) && match.named.some(({ kind }) => kind === 'name'));
  const isElse = (match: NameMatch) =>
    posts.some((other) => other !== match && !isPhrase(other) && !areOfOneBorder(match, other));
  return matches.filter((match) => !isPhrase(match) || (isSpelt(match) && !isElse(match)));
}

function areOfOneBorder(one: NameMatch, other: NameMatch): boolean {
  const borders = ({ named }: NameMatch) => named.map(({ crossing }) => borderOf(crossing));
  const own = borders(one);
  return borders(other).some((border) => own.includes(border));
}
