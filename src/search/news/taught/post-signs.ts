import { lettersOf, type TopicSigns } from '../../learned/signs.ts';
import { tokensUnder } from '../../text/tokens.ts';
import { isOfGoods } from '../guards/goods.ts';
import { isMixed, isOfOldYear, isOfSomethingElse } from '../guards/other-news.ts';
import { isDetour, isNobodyLet, isNotPlanned, isOfFacility, isOfRoad, isUntilSeason } from '../guards/subject.ts';
import { isUnsure } from '../guards/unsure.ts';
import type { Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';

/** What the guards of the lists find in a part. */
const guards: Readonly<Record<string, (unit: Unit) => boolean>> = {
  asks: ({ asks }) => asks,
  ...{ isDetour, isNobodyLet, isNotPlanned, isOfFacility, isOfGoods, isOfRoad, isUnsure, isUntilSeason },
};

/** What is seen of a post, or of a part of it: the same for every name and every number, which say nothing of what it tells. */
export function postSigns(units: readonly Unit[], news: NewsWords, at: string): TopicSigns {
  const words = units.flatMap((unit) => wordsOf(unit));
  const found = Object.entries(guards).filter(([, isSo]) => units.some((unit) => isSo(unit)));
  const lists = [
    ...news.readings.map(({ meaning }) => meaning.family),
    ...found.map(([name]) => `guard ${name}`),
    ...(isMixed(units, news) ? ['guard mixed'] : []),
    ...(isOfSomethingElse(units, news) ? ['guard other'] : []),
    ...(units.some((unit) => isOfOldYear(unit, { at })) ? ['guard old'] : []),
    ...(words.includes('@') ? ['named'] : []),
  ];
  return { letters: lettersOf(words), lists: [...new Set(lists)] };
}

function wordsOf({ tokens, matches }: Unit): readonly string[] {
  const named = new Set(matches.filter((match) => match.named.length > 0).flatMap(tokensUnder));
  return tokens.map(({ word, number }, at) => (number ? '#' : named.has(at) ? '@' : word));
}
