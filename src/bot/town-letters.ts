import { townsKnown } from '#answer/parse-journey.ts';
import { type Crossing, referenceText, type Town } from '#domain/crossing.ts';

/*
 * What a button says of a town, in one letter: its place among those of its crossing whose drive is known.
 */

export function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** `undefined` for what is forged, or of another age. */
export function townUnder(letter: string, crossing: Crossing): Town | undefined {
  return townsKnown(crossing, undefined).find((_, index) => letterOf(index) === letter);
}

/** Of a town as the data names it. */
export function letterOfTown(name: string, crossing: Crossing): string | undefined {
  const index = townsKnown(crossing, undefined).findIndex((town) => referenceText(town.name) === name);
  return index === -1 ? undefined : letterOf(index);
}
