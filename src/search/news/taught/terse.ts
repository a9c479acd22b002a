import type { NewsFamily } from '#domain/notes/news.ts';
import { isForSome } from '../guards/for-some.ts';
import { isConditional } from '../guards/unsure.ts';
import { hasSome, type Unit } from '../units.ts';

/** A post of one sentence: there is little to learn from. */
export const isOneSentence = (units: readonly Unit[]): boolean =>
  units.every(({ sentence }) => sentence === units[0]?.sentence);

/** What tells some from the others, or asks for more than the gate. */
const limiting: readonly NewsFamily[] = [
  ...(['person', 'vehicles', 'foreigners', 'passengers', 'only', 'limit', 'leaving', 'entering'] as const),
  ...(['condition', 'undecided', 'opinion', 'before', 'history', 'usual', 'venue', 'crime', 'drill'] as const),
];
const ofGate: readonly NewsFamily[] = ['gate', 'border', 'movement'];

/** One sentence of a gate or a border with a day, and nothing in it that the lists could have taken for more. */
export const isTerse = (units: readonly Unit[]): boolean =>
  isOneSentence(units) &&
  units.some((unit) => hasSome(unit, ofGate)) &&
  units.some(({ words }) => words.used.size > 0) &&
  !units.some(
    (unit) =>
      unit.asks ||
      isConditional(unit) ||
      isForSome(unit) ||
      unit.news.of('traffic').length > 0 ||
      hasSome(unit, limiting),
  );
