import { tokensUnder } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import type { Learned } from './learned.ts';

/** Less sure than this, the lists decide. */
const leastSure = 0.6;

/** The words of a text, without names and numbers: those are in no language. */
export function wordsOf({ tokens, matches }: Pick<TextRead, 'tokens' | 'matches'>): string {
  const named = new Set(matches.filter((match) => match.named.length > 0).flatMap(tokensUnder));
  return tokens.flatMap(({ text, number }, at) => (number || named.has(at) ? [] : [text])).join(' ');
}

/**
 * The language of a text. The lists know whose letters and words it has; where they do not tell, or where it is in Latin
 * letters, in which nobody's spelling is in a list, what was learned tells: not against a language that nobody taught.
 */
export function languageBy(read: TextRead, { languages, isOrdinary }: Learned): string | null {
  const words = wordsOf(read);
  if (words === '' || (read.language !== null && /\p{Script=Cyrillic}/u.test(words))) return read.language;
  if (read.language === null && !areKnown(words.split(' '), isOrdinary)) return null;
  const likely = languages(words);
  const [first] = likely;
  const isLearned = read.language === null || likely.some(({ label }) => label === read.language);
  return isLearned && first !== undefined && first.sure >= leastSure ? first.label : read.language;
}

/** Words of another language are in no question of ours. */
function areKnown(words: readonly string[], isOrdinary: Learned['isOrdinary']): boolean {
  return words.filter(isOrdinary).length * 2 >= words.length;
}
