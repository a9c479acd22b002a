import { given } from '#domain/given.ts';
import type { Linguistics } from '../linguistics.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Likely } from './classifier.ts';
import type { Learned } from './learned.ts';

/** Less sure than this, the lists decide. */
const leastSure = 0.6;
/** Less sure than this, of two that are as likely as `leastTied` the one is meant that hangs its "is it" on words: "kaldyby". */
const certain = 0.8;
const leastTied = 0.2;
const shortestAsking = 5;

/** The words of a text, without names and numbers: those are in no language. */
export function wordsOf(
  { tokens, matches }: Pick<TextRead, 'tokens' | 'matches'>,
  isTown: (token: Token) => boolean = () => false,
): string {
  const named = new Set(matches.filter((match) => match.named.length > 0).flatMap(tokensUnder));
  const isName = (token: Token, at: number) => token.number || named.has(at) || isTown(token);
  return tokens.flatMap((token, at) => (isName(token, at) ? [] : [token.text])).join(' ');
}

/** Whether a word is a town as it is called; and of one from where or to where somebody goes, what is spoken there. */
interface TownsIn {
  readonly isTown: (token: Token) => boolean;
  /** By any of its names, with an ending or as one of its words. */
  readonly isOfTown: (token: Token) => boolean;
  /** One that everybody knows, with an ending that says from where or where to. */
  readonly isLedTown: (token: Token) => boolean;
  /** Of the name that ends at a token. */
  readonly languageOfTown: (at: number) => string | null | undefined;
  /** The languages in which the town whose name ends at a token is written so, and what is spoken there. */
  readonly spellersOfTown: (at: number) => Spellers | undefined;
}

interface Spellers {
  readonly speltIn: readonly string[];
  readonly spoken: string | undefined;
}

/**
 * The language of a text. The lists know whose letters and words it has; where they do not tell, or where it is in Latin
 * letters, in which nobody's spelling is in a list, what was learned tells: not against a language that nobody taught.
 */
export function languageBy(
  read: TextRead,
  { languages, isOrdinary }: Learned,
  spoken: Spoken,
  { isTown, isOfTown, isLedTown, ...towns }: TownsIn,
): string | null {
  const words = wordsOf(read, isTown);
  const own = wordsOf(read, (token) => isOfTown(token) || isLent(token, read, spoken));
  const lenders = spoken.vocabularies.filter(({ lends }) => lends !== '').map(({ language }) => language);
  // What people borrow as it is written speaks for nobody, nor does a short word alone that no list has.
  const isMute = own.length < shortestAlone && !read.readings.some(isWord(own, read));
  if (read.language === null && isMute && /^\p{Script=Cyrillic}*$/u.test(own)) {
    return byTowns(read, languages, towns, lenders);
  }
  if (own === '' || words === '' || (read.language !== null && /\p{Script=Cyrillic}/u.test(words)))
    return read.language;
  if (read.language === null && !areKnown(words.split(' '), isOrdinary))
    return read.tokens.some(isLedTown) ? byTowns(read, languages, towns, lenders) : null;
  const isLed = read.tokens.some((token) => token.latin && isLedTown(token));
  const likely = isLed ? withEndings(languages(words), spoken) : languages(words);
  const [first] = likely;
  const isLearned = isLed || read.language === null || likely.some(({ label }) => label === read.language);
  const asking = first !== undefined && first.sure < certain ? gluedAmong(likely, read, spoken) : undefined;
  return asking ?? (isLearned && first !== undefined && first.sure >= leastSure ? first.label : read.language);
}

/** "Бишкектен Ташкентке такси": the endings of the towns tell, of those languages that are spoken in one of them. */
function byTowns(
  { tokens }: Pick<TextRead, 'tokens'>,
  languages: Learned['languages'],
  { languageOfTown, spellersOfTown }: Pick<TownsIn, 'languageOfTown' | 'spellersOfTown'>,
  lenders: readonly string[],
): string | null {
  const spoken = tokens.flatMap((_, at) => languageOfTown(at) ?? []);
  // One town alone tells nothing: whoever goes there may be from either side.
  if (tokens.length === 1) return null;
  if (!tokens.some((_, at) => languageOfTown(at) !== undefined))
    return bySpelling(
      tokens.flatMap((_, at) => spellersOfTown(at) ?? []),
      lenders,
    );
  const likely = languages(tokens.map(({ text }) => text).join(' '));
  return (likely.find(({ label }) => spoken.includes(label)) ?? likely[0])?.label ?? null;
}

/** "Семей Өскемен": the one language that writes all of the names so, or of several the one that is spoken there. */
function bySpelling(towns: readonly Spellers[], lenders: readonly string[]): string | null {
  const [first, ...others] = towns;
  if (first === undefined || others.length === 0) return null;
  const all = first.speltIn.filter((language) => others.every(({ speltIn }) => speltIn.includes(language)));
  // Names as the lender writes them are everybody's.
  const isLentToAll = all.some((language) => lenders.includes(language));
  const isSpoken = (language: string) => towns.some(({ spoken }) => spoken === language);
  const [only, ...more] = isLentToAll ? [] : all.length > 1 ? all.filter(isSpoken) : all;
  return more.length > 0 ? null : (only ?? null);
}

/** "Bishkekten avtobus": where an ending hangs on a town, of those languages that have such endings. */
function withEndings(likely: readonly Likely[], { vocabularies }: Spoken): readonly Likely[] {
  const having = vocabularies.filter(({ direction }) => direction.fromEndings !== '').map(({ language }) => language);
  const left = likely.filter(({ label }) => having.includes(label));
  const sum = left.reduce((total, { sure }) => total + sure, 0);
  return left.map((one) => ({ ...one, sure: one.sure / sum }));
}

/** A shorter word alone is no sign of a language. */
const shortestAlone = 6;

/** A reading of the only word there is. */
function isWord(word: string, { tokens }: TextRead) {
  return ({ start }: TextRead['readings'][number]) => word !== '' && tokens[start]?.text === word;
}

/** The language that lends it has it in a list as it is written, and so has one that borrows. */
function isLent(
  token: Token,
  { tokens, readings }: TextRead,
  { vocabularies }: Pick<Linguistics, 'vocabularies'>,
): boolean {
  const own = readings.filter(({ start, exact, ownScript }) => tokens[start] === token && exact && ownScript);
  const speak = (language: string) => own.some((one) => one.language === language);
  return vocabularies.some(({ language, lends }) => speak(language) && lends.split(' ').some(speak));
}

/** A word alone that several languages have, as it is written: theirs, the one that lends it first. */
export function languagesAlike(
  { tokens, readings }: TextRead,
  { vocabularies }: Pick<Linguistics, 'vocabularies'>,
): readonly string[] {
  const [only, ...others] = tokens;
  if (only === undefined || others.length > 0) return [];
  const own = readings.filter(({ exact, ownScript }) => exact && ownScript).map(({ language }) => language);
  const having = vocabularies.filter(({ language }) => own.includes(language));
  const lends = ({ lends: to }: Vocabulary) => having.some(({ language }) => to.split(' ').includes(language));
  return having.length < 2
    ? []
    : having.toSorted((one, other) => Number(lends(other)) - Number(lends(one))).map(({ language }) => language);
}

/**
 * Languages that share the only word; or `written`: those in whose letters the text is, first the one that has them alone, then
 * the one that lends.
 */
export function writtenIn(
  cleaned: string,
  { alike }: Pick<TextRead, 'alike'>,
  { vocabularies }: Pick<Linguistics, 'vocabularies'>,
): { readonly alike?: readonly string[]; readonly written?: readonly string[] } {
  if (alike !== undefined || !/\p{Script=Cyrillic}/u.test(cleaned)) return given({ alike });
  const written = vocabularies.filter(({ script }) => script === 'cyrillic');
  const worth = ({ letters, lends }: Vocabulary) =>
    2 * Number([...letters].some((letter) => cleaned.includes(letter))) + Number(lends !== '');
  const likeliestFirst = written.toSorted((one, other) => worth(other) - worth(one));
  return { written: likeliestFirst.map(({ language }) => language) };
}

type Spoken = Pick<Linguistics, 'vocabularies' | 'normalizeWord'>;

/** Of two that are as likely the one whose question particles hang on the words, where the other's do not. */
function gluedAmong(
  likely: readonly Likely[],
  { tokens }: Pick<TextRead, 'tokens'>,
  { vocabularies, normalizeWord }: Spoken,
): string | undefined {
  const tied = likely.filter(({ sure }) => sure >= leastTied).map(({ label }) => label);
  const isGlued = ({ asking }: Vocabulary) => {
    const written = `${asking.glued} ${asking.apart}`.split(' ').filter((ending) => ending !== '');
    const endings = written.map(normalizeWord);
    return tokens.some(({ word }) => word.length > shortestAsking && endings.some((ending) => word.endsWith(ending)));
  };
  const [only, ...others] = vocabularies.filter((one) => tied.includes(one.language) && isGlued(one));
  return tied.length > 1 && others.length === 0 ? only?.language : undefined;
}

/** Words of another language are in no question of ours. */
function areKnown(words: readonly string[], isOrdinary: Learned['isOrdinary']): boolean {
  return words.filter(isOrdinary).length * 2 >= words.length;
}
