import type { NameMatch } from '../names/finder.ts';
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

/** "Жібек жолы" is no road, and "Kaindy (railway)" asks for no train: the words of a longer name ask for nothing. */
export function outsideNames(readings: readonly WordReading[], matches: readonly NameMatch[]): readonly WordReading[] {
  const longer = matches.filter(({ length, trust, named }) => length > 1 && trust === 'sure' && named.length > 0);
  const inName = new Set(longer.flatMap(tokensUnder));
  return readings.filter(
    (word) => !(ofNoName.has(word.meaning.kind) && tokensUnder(word).some((at) => inName.has(at))),
  );
}
