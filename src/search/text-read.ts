import { momentIn, type ParsedMoment } from './moment/moment.ts';
import { type NameMatch, nameMatchesIn, wordOf } from './names/finder.ts';
import type { NameIndex } from './names/index.ts';
import { inOwnLanguage } from './own-language.ts';
import { languageOf } from './text/language.ts';
import type { WordReading } from './text/lexicon.ts';
import { squeeze } from './text/normalize.ts';
import { type Token, tokensOf } from './text/tokens.ts';

/** A text with the language it is in, and what its words mean in that language: times and names. */
export interface TextRead {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly read: ParsedMoment;
  readonly matches: readonly NameMatch[];
  readonly language: string | null;
}

/** Reads a text that has been through `clean`: its language first, because that decides what its words mean. */
export function readText(names: NameIndex, cleaned: string): TextRead {
  const { linguistics } = names;
  const { vocabularies } = linguistics;
  const tokens = tokensOf(cleaned, linguistics);
  const every = linguistics.readingsOf(tokens);
  const named = nameMatchesOf(names, tokens, every);
  const language = languageOf(vocabularies, tokens, every, (at) => placeAt(names, tokens, named, at));
  const readings = inOwnLanguage(every, language, { tokens, vocabularies });
  const read = momentIn(tokens, readings, linguistics);
  const understood = understoodBy(names, tokens, readings, read);
  const matches = nameMatchesIn(names, { tokens, isUnderstood: (at) => understood.has(at) });
  return { tokens, readings, read, matches, language };
}

/** The names as far as they tell the language: words that mean anything in any language are no names here. */
function nameMatchesOf(names: NameIndex, tokens: readonly Token[], readings: readonly WordReading[]) {
  const understood = understoodBy(names, tokens, readings, { used: new Set() });
  return nameMatchesIn(names, { tokens, isUnderstood: (at) => understood.has(at) });
}

/** Whether a token names a place, and whether a case ending hangs on it. */
function placeAt(
  { linguistics }: NameIndex,
  tokens: readonly Token[],
  matches: readonly NameMatch[],
  at: number,
): 'bare' | 'inflected' | null {
  const named = matches.filter((match) => match.named.length > 0);
  const match = named.find(({ start, length }) => at >= start && at < start + length);
  if (!match) return null;
  const isLast = at === match.start + match.length - 1;
  return isLast && linguistics.directionOf(wordOf(tokens, match), match.key) ? 'inflected' : 'bare';
}

/** Words that mean something already, and so are no misspelt names; the words of names are spared. */
function understoodBy(
  names: NameIndex,
  tokens: readonly Token[],
  readings: readonly WordReading[],
  read: Pick<ParsedMoment, 'used'>,
): Set<number> {
  const understood = new Set(read.used);
  for (const { start, length } of readings) {
    for (let at = start; at < start + length; at += 1) {
      const key = squeeze(tokens[at]?.word ?? '');
      if (!names.nameWords.has(key) && !names.exact.has(key)) understood.add(at);
    }
  }
  return understood;
}
