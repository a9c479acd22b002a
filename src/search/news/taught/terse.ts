import type { Unit } from '../units.ts';

/** A post of one sentence: there is little to learn from, and nothing else that the lists could have taken for it. */
export const isTerse = (units: readonly Unit[]): boolean =>
  units.every(({ sentence }) => sentence === units[0]?.sentence);
