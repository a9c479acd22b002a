import type { Crossing } from '#domain/crossing.ts';
import type { Services } from '../intent.ts';

/** The crossings that sources tell most of, for those who have not named one. */
export function wellKnown({ catalogue }: Pick<Services, 'catalogue'>, count: number): readonly Crossing[] {
  return catalogue.crossings.toSorted((a, b) => b.statements.length - a.statements.length).slice(0, count);
}
