import { isSureName, type NameMatch } from '../names/finder.ts';
import type { NameIndex } from '../names/index.ts';
import type { WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';

/** A word that names a place of ours, or a town that everybody knows, asks for nothing else. */
export function isName(
  { exact, linguistics }: NameIndex,
  isTown: (key: string) => boolean,
  token: Pick<Token, 'word'> | undefined,
): boolean {
  const forms = linguistics.formsOf(token?.word ?? '').filter(({ taken }) => taken < 2);
  return forms.some(({ key }) => exact.has(key) || isTown(key));
}

/** A word of a name that was read for certain. */
export function isIn(matches: readonly NameMatch[], at: number): boolean {
  return matches.some(({ start, length, trust }) => trust !== 'near' && at >= start && at < start + length);
}

const ofNoName: ReadonlySet<string> = new Set(['topic', 'traffic']);

const ofForeign: ReadonlySet<string> = new Set(['topic', 'traffic', 'aspect']);

/**
 * "Жібек жолы" is no road, and "Kaindy (railway)" asks for no train: the words of a longer name ask for nothing. Nor does a
 * name in what it means in another language: among Russian words Kulunda is no foal.
 */
export function outsideNames(
  readings: readonly WordReading[],
  { matches, language }: { readonly matches: readonly NameMatch[]; readonly language: string | null },
): readonly WordReading[] {
  const sure = matches.filter(isSureName);
  const longer = sure.filter(({ length }) => length > 1);
  const inName = new Set(longer.flatMap(tokensUnder));
  const plain = sure.filter(({ mistakes }) => mistakes < 1);
  const named = new Set(plain.flatMap(tokensUnder));
  const isForeign = (word: WordReading) =>
    word.language !== language && word.length === 1 && named.has(word.start) && ofForeign.has(word.meaning.kind);
  return readings.filter(
    (word) => !isForeign(word) && !(ofNoName.has(word.meaning.kind) && tokensUnder(word).some((at) => inName.has(at))),
  );
}
