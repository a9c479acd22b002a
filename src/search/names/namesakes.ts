import type { Crossing } from '#domain/crossing.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { NameMatch } from './finder.ts';
import type { NameIndex } from './index.ts';

/* Crossings, and places, that bear one name or nearly: what else is named tells which of them is meant. */

/** What stands around the names. */
export interface NamedBeside {
  /** The countries of the towns that are named, no posts among them. */
  readonly countries: readonly CountryCode[];
  /** "Over …", and "to …". */
  readonly isVia: (match: NameMatch) => boolean;
  readonly isGoal: (match: NameMatch) => boolean;
  /** The countries of all places with the name. */
  readonly countriesWith: (key: string) => readonly CountryCode[];
}

/** The names, each of the crossing or the place that is meant by it here. */
export function asMeant(names: NameIndex, matches: readonly NameMatch[], beside: NamedBeside): readonly NameMatch[] {
  return withoutGoals(matches, beside).map((match) => soundingAlike(names, match, beside.countries));
}

/** A letter for one that sounds like it. */
const alike = 0.5;

/**
 * "Is Dostyk open, I am in Andijan": the crossing that was named touches none of the countries whose towns are named, and one
 * whose name sounds the same touches all of them.
 */
function soundingAlike(names: NameIndex, match: NameMatch, countries: readonly CountryCode[]): NameMatch {
  const isNear = ({ crossing }: NameMatch['named'][number]) => countries.some((code) => touches(crossing, code));
  if (countries.length === 0 || !isPost(match) || match.named.some(isNear)) return match;
  const near = names.keys.filter((key) => names.linguistics.mistakesBetween(match.key, key, alike) <= alike);
  const named = near.flatMap((key) => names.exact.get(key) ?? []).filter(({ kind }) => kind === 'name');
  const meant = named.filter(({ crossing }) => countries.every((code) => touches(crossing, code)));
  return new Set(meant.map(({ crossing }) => crossing)).size === 1 ? { ...match, named: meant } : match;
}

/**
 * "Over Bedel to Aksu": where one crosses was said, and a town that only shares its name with another crossing is where one
 * goes.
 */
function withoutGoals(matches: readonly NameMatch[], { isVia, isGoal, countriesWith }: NamedBeside) {
  const [via, ...others] = matches.filter((match) => isPost(match) && isVia(match));
  const [over] = via === undefined || others.length > 0 ? [] : via.named.map(({ crossing }) => crossing);
  if (over === undefined) return matches;
  const isOfBorder = ({ crossing }: NameMatch['named'][number]) =>
    crossing.posts.every(({ country }) => touches(over, country));
  return matches.filter(
    (match) =>
      match === via ||
      match.named.some(isOfBorder) ||
      !isGoal(match) ||
      !countriesWith(match.key).some((code) => touches(over, code)),
  );
}

const isPost = ({ named, trust }: NameMatch) => trust === 'sure' && named.some(({ kind }) => kind === 'name');
const touches = ({ posts }: Crossing, code: CountryCode) => posts.some(({ country }) => country === code);
