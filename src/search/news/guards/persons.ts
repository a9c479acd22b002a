import type { Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';

/** "Twelve people were not let in": it is shut to those who were counted, and a gate is open that turns them back. */
export const isOfPersons = (units: readonly Unit[], news: NewsWords): boolean =>
  !(['queue', 'waiting', 'denial'] as const).some((family) => news.has(family)) && units.some(isOfCounted);

const isOfCounted = (unit: Unit): boolean => {
  const { news, tokens, words } = unit;
  // "From December 5 foreigners cannot cross" counts nobody.
  const isCount = (at: number) =>
    (tokens[at]?.number === true && !words.used.has(at) && words.at(at - 1, 'months') === null) ||
    words.at(at, 'numbers') !== null;
  const isShutOut = news.has('shut') || news.has('limit');
  return isShutOut && news.of('people').some(({ start }) => isCount(start - (tokens[start - 1]?.joined ? 2 : 1)));
};
