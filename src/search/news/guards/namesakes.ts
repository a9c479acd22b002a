import type { Unit } from '../units.ts';

type Match = Unit['matches'][number];

/** The parts of a post without the names that a cinema, a hotel or a market bears: what is shut there is no gate. */
export function withoutNamesakes(units: readonly Unit[]): readonly Unit[] {
  const taken = new Set(units.flatMap((unit) => unit.matches.filter((match) => isVenue(match, unit)).map(keyOf)));
  if (taken.size === 0) return units;
  return units.map((unit) => ({
    ...unit,
    matches: unit.matches.filter((match) => !taken.has(keyOf(match)) || isBeside(match, unit, 'gate')),
  }));
}

const keyOf = ({ named }: Match) =>
  named
    .map(({ crossing }) => crossing.id)
    .toSorted()
    .join(' ');

const isVenue = (match: Match, unit: Unit) =>
  (isBeside(match, unit, 'venue') || isBeside(match, unit, 'elsewhere')) && !isBeside(match, unit, 'gate');

/** The word stands right before the name, or right behind it. */
function isBeside({ start, length }: Match, { news }: Unit, family: 'venue' | 'elsewhere' | 'gate'): boolean {
  // A system is of the post that it fails at.
  const words = news.of(family).filter((word) => family === 'gate' || !news.at(word.start, 'systems'));
  return words.some((word) => word.start + word.length === start || word.start === start + length);
}
