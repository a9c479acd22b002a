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

/**
 * The language of a text. The lists know whose letters and words it has; where they do not tell, or where it is in Latin
 * letters, in which nobody's spelling is in a list, what was learned tells: not against a language that nobody taught.
 */
export function languageBy(
  read: TextRead,
  { languages, isOrdinary }: Learned,
  spoken: Spoken,
  isTown: (token: Token) => boolean,
): string | null {
  const words = wordsOf(read, isTown);
  if (words === '' || (read.language !== null && /\p{Script=Cyrillic}/u.test(words))) return read.language;
  if (read.language === null && !areKnown(words.split(' '), isOrdinary)) return null;
  const likely = languages(words);
  const [first] = likely;
  const isLearned = read.language === null || likely.some(({ label }) => label === read.language);
  const asking = first !== undefined && first.sure < certain ? gluedAmong(likely, read, spoken) : undefined;
  return asking ?? (isLearned && first !== undefined && first.sure >= leastSure ? first.label : read.language);
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
