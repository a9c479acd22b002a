import type { DraftSays } from '#domain/notes/news.ts';
import { isOfOtherBorder } from './guards/other-borders.ts';
import { isDetour } from './guards/subject.ts';
import { type Named, namedIn, settled } from './places.ts';
import type { SpokenPost } from './spoken.ts';
import type { Unit } from './units.ts';

/** The crossings that each part names, and those that it leaves out of what it says. */
export interface Places {
  readonly named: readonly (readonly Named[])[];
  readonly left: readonly (readonly Named[])[];
}

export function placesIn(units: readonly Unit[], spoken: SpokenPost): Places {
  const { post, news, countries } = spoken;
  const speaks = post.source.country ? [post.source.country] : [];
  const around = { countries: [...countries, ...speaks], isRailway: news.has('railway'), speaks: post.source.country };
  const each = units.map((unit) => namedIn(unit.matches, around));
  const left = units.map(({ excepted }) => namedIn(excepted.matches, around));
  const all = settled(each.flat());
  if (all.length === 0) {
    const isOther = units.some((unit) => isOfOtherBorder(unit, spoken.names));
    const isLeft = ({ crossings: [one] }: Named) => left.flat().some(({ crossings }) => crossings[0] === one);
    const named = units.map((unit) => (isOther ? [] : wholeBorder(unit, spoken).filter((whole) => !isLeft(whole))));
    return { named, left };
  }
  const before = each.map((_, at) => each.slice(0, at).flat().length);
  return { named: each.map(({ length }, at) => all.slice(before[at], (before[at] ?? 0) + length)), left };
}

/** No name stands there. */
export const wholeBorderAt = -1;
/** What may be said of all posts of a border at once. */
export const ofBorders: readonly DraftSays[] = ['closed', 'opens', 'hours', 'works', 'admits', 'warning'];

/** "All posts with China", "the border with Kazakhstan": every crossing between the two countries that are meant. */
function wholeBorder(unit: Unit, { post, countries, catalogue }: SpokenPost): readonly Named[] {
  if (!unit.news.has('gate') && !unit.news.has('border')) return [];
  const meant = [...new Set([...countries, ...(post.source.country ? [post.source.country] : [])])].slice(0, 2);
  const border = catalogue.borders.find(
    ({ countries: two }) => meant.length === 2 && two.every((one) => meant.includes(one)),
  );
  const crossings = catalogue.crossings.filter(({ id, kind }) => kind === 'road' && border?.crossings.includes(id));
  return crossings.map((crossing) => ({ start: wholeBorderAt, crossings: [crossing] }));
}

/** Where a part names none: those of the part before, or for a title those of the sentence behind it. */
export function placesAround(units: readonly Unit[], { named: places, left }: Places, index: number): readonly Named[] {
  const unit = units[index];
  if (!unit || isDetour(unit)) return [];
  for (let back = index - 1; back >= 0; back -= 1) {
    const named = places[back] ?? [];
    const others = left[back] ?? [];
    // "All but A, which is shut".
    if (others.length > 0 && units[back]?.sentence === unit.sentence) return others;
    if (named.length > 0 && !isDetour(units[back] ?? unit)) return named;
  }
  return unit.isTitle ? (places.find((named, at) => at > index && named.length > 0) ?? []) : [];
}

const ofGates = [
  'movement',
  'vehicles',
  'road',
  'traffic',
  'queue',
  'waiting',
  'toward',
  'entering',
  'leaving',
  'witness',
] as const;

/** A name that is a town's too is a post's where somebody speaks of a gate, or of what goes through one. */
export function isOfTown({ news, matches }: Unit, named: readonly Named[], { news: whole }: SpokenPost): boolean {
  const own = matches.filter((match) => named.some(({ start }) => start === match.start));
  const areTowns = own.length > 0 && own.every(({ named: entries }) => entries.some(({ kind }) => kind === 'town'));
  // A road between two towns is a road inside a country.
  const isRoad = news.has('road') && !whole.has('gate') && !whole.has('border');
  const isGate =
    whole.has('gate') ||
    whole.has('border') ||
    (!isRoad && (whole.has('authority') || ofGates.some((family) => news.has(family))));
  // "Tokmok – Sortobe": two towns of one crossing are the crossing.
  const isPair = own.length > 1 && named.length > 1 && new Set(named.flatMap(({ crossings }) => crossings)).size === 1;
  return areTowns && !isGate && !isPair && !news.has('roadTo');
}
