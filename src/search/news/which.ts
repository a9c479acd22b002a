import type { DraftSays } from '#domain/notes/news.ts';
import { isOfOtherBorder } from './guards/other-borders.ts';
import { isDetour, isWayRound } from './guards/subject.ts';
import type { EventAt } from './main.ts';
import { type Named, namedIn, settled } from './places.ts';
import { countriesAt, type SpokenPost } from './spoken.ts';
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
  const each = units.map((unit) => {
    const named = namedIn(unit.matches, around);
    return isRoadInside(unit, named, spoken) ? [] : named.filter(({ start }) => !isWayRound(unit, start));
  });
  const left = units.map(({ excepted }) => namedIn(excepted.matches, around));
  const all = settled(each.flat());
  if (each.every((named, at) => named.length === 0 || isDetour(units[at] as Unit))) {
    const isOther = units.some((unit) => isOfOtherBorder(unit, spoken.names));
    const isLeft = ({ crossings: [one] }: Named) => left.flat().some(({ crossings }) => crossings[0] === one);
    const named = units.map((unit) => (isOther ? [] : wholeBorder(unit, spoken).filter((whole) => !isLeft(whole))));
    return { named, left };
  }
  // "All posts with China are shut", whatever is named in another sentence as a way round.
  const wholes = units.map((unit, at) => (isOfWhole(unit, units, each) ? ownBorder(unit, spoken, each, at) : []));
  const before = each.map((_, at) => each.slice(0, at).flat().length);
  const named = each.map(({ length }, at) => all.slice(before[at], (before[at] ?? 0) + length));
  return { named: named.map((some, at) => (some.length > 0 ? some : (wholes[at] ?? []))), left };
}

/** No name stands there. */
export const wholeBorderAt = -1;
/** What may be said of all posts of a border at once; that they work, only where the part itself speaks of them. */
export const isOfBorders = (says: DraftSays, { news }: Unit): boolean =>
  says === 'works' ? ofPosts.some((family) => news.has(family)) : ofBorders.includes(says);
const ofPosts = ['gate', 'border', 'timetable', 'usual'] as const;
const ofBorders: readonly DraftSays[] = ['closed', 'opens', 'hours', 'admits', 'warning'];

/** Every gate is spoken of, in a sentence that names none. */
const isOfWhole = (unit: Unit, units: readonly Unit[], each: readonly (readonly Named[])[]) =>
  unit.news.has('whole') &&
  unit.news.has('gate') &&
  unit.news.has('border') &&
  units.every(({ sentence }, at) => sentence !== unit.sentence || each[at]?.length === 0);

/** The border that the part itself names, where no crossing of it was named before. */
function ownBorder(unit: Unit, spoken: SpokenPost, each: readonly (readonly Named[])[], at: number): readonly Named[] {
  const own = countriesAt(spoken.names, unit).map(({ country }) => country);
  if (own.length === 0) return [];
  const whole = wholeBorder(unit, { ...spoken, countries: own });
  const ids = new Set(whole.flatMap(({ crossings: [one] }) => one?.id ?? []));
  const isNamedBefore = each.slice(0, at).some((named) => named.length > 0);
  const isOfIt = each.flat().some(({ crossings }) => crossings.some(({ id }) => ids.has(id)));
  return isNamedBefore || isOfIt ? [] : whole;
}

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
  const isSaid = (named: readonly Named[], at: number) =>
    at > index && named.length > 0 && !isDetour(units[at] ?? unit);
  return unit.isTitle ? (places.find(isSaid) ?? []) : [];
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
  const isPair =
    own.length > 1 &&
    named.length > 1 &&
    new Set(named.flatMap(({ crossings }) => crossings)).size === 1 &&
    !(news.has('road') && areOfOneCountry(own, ({ kind }) => kind === 'town'));
  return areTowns && !isGate && !isPair && !news.has('roadTo');
}

/** "The Omsk – Cherlak road": its towns lie on one side of the border. */
function isRoadInside(unit: Unit, named: readonly Named[], spoken: SpokenPost): boolean {
  const crossings = named.flatMap((one) => one.crossings);
  const isTown = ({ kind, crossing }: Unit['matches'][number]['named'][number]) =>
    kind === 'town' && crossings.includes(crossing);
  const towns = unit.matches.filter((match) => match.named.some(isTown));
  return unit.news.has('road') && towns.length > 1 && areOfOneCountry(towns, isTown) && isOfTown(unit, named, spoken);
}

function areOfOneCountry(
  matches: Unit['matches'],
  isMeant: (entry: Unit['matches'][number]['named'][number]) => boolean,
): boolean {
  const [first = [], ...others] = matches.map(({ named }) =>
    named.flatMap((entry) => (entry.post && isMeant(entry) ? [entry.post.country] : [])),
  );
  return first.some((country) => others.every((one) => one.includes(country)));
}

/** A part that names other crossings says nothing of when those before were shut. */
export const isOfOthers = (own: readonly Named[], last: readonly EventAt[] = []) =>
  own.length > 0 &&
  last.length > 0 &&
  !own.some(({ crossings }) => last.some(({ crossing }) => crossings.includes(crossing)));
