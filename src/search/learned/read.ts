import type { NameMatch } from '../names/finder.ts';
import type { NameIndex } from '../names/index.ts';
import { tokensUnder } from '../text/tokens.ts';
import { readText, type TextRead } from '../text-read.ts';
import { languageBy, languagesAlike } from './language.ts';
import type { Learned } from './learned.ts';

/** Read in the language that it is in, by the lists or by what was learned. */
export function readBy(names: NameIndex, learned: Learned, cleaned: string): TextRead {
  const read = readText(names, cleaned);
  const alike = languagesAlike(read, names.linguistics);
  if (alike.length > 0) return { ...readText(names, cleaned, alike[0]), language: null, alike };
  const language = languageBy(read, learned, names.linguistics);
  const known = language === read.language ? read : readText(names, cleaned, language);
  return { ...known, matches: withoutEveryday(known, learned) };
}

/** A word that everybody uses is no badly misspelt name, where there are others beside it. */
function withoutEveryday({ tokens, matches }: TextRead, { isOrdinary }: Learned): readonly NameMatch[] {
  const isEveryday = (match: NameMatch) =>
    match.trust === 'near' && tokensUnder(match).every((at) => isOrdinary(tokens[at]?.text ?? ''));
  return tokens.length > 2 ? matches.filter((match) => !isEveryday(match)) : matches;
}
