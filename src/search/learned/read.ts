import type { NameMatch } from '../names/finder.ts';
import type { NameIndex } from '../names/index.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { readText, type TextRead } from '../text-read.ts';
import { languageBy } from './language.ts';
import type { Learned } from './learned.ts';

/** Read in the language that it is in, by the lists or by what was learned. `isTown`: by the key of a name. */
export function readBy(
  names: NameIndex,
  learned: Learned,
  cleaned: string,
  isTown: (key: string) => boolean,
): TextRead {
  const { linguistics } = names;
  const isBareTown = ({ word }: Token) =>
    linguistics.formsOf(word).some(({ key, taken }) => taken === 0 && isTown(key));
  const read = readText(names, cleaned);
  const language = languageBy(read, learned, linguistics, isBareTown);
  const known = language === read.language ? read : readText(names, cleaned, language);
  return { ...known, matches: withoutEveryday(known, learned) };
}

/** A word that everybody uses is no badly misspelt name, where there are others beside it. */
function withoutEveryday({ tokens, matches }: TextRead, { isOrdinary }: Learned): readonly NameMatch[] {
  const isEveryday = (match: NameMatch) =>
    match.trust === 'near' && tokensUnder(match).every((at) => isOrdinary(tokens[at]?.text ?? ''));
  return tokens.length > 2 ? matches.filter((match) => !isEveryday(match)) : matches;
}
