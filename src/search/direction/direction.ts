import type { CountryCode, Crossing, Town } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isSureName, type NameMatch, wordOf } from '../names/finder.ts';
import type { NameIndex } from '../names/index.ts';
import type { WordReading } from '../text/lexicon.ts';
import { squeeze } from '../text/normalize.ts';
import { isWithin, type Token } from '../text/tokens.ts';
import { peopleAsPlace } from './people-as-place.ts';
import { beginningAt, endingAt } from './standing.ts';

/** Where they come from and where they go, as far as the words say. */
export interface TravelDirection {
  readonly toward?: CountryCode;
  readonly from?: Town;
  /** The farthest of the towns that are named, by what is known of the way to it. */
  readonly far?: Town;
  /** The one town that stands without a word of where from or where to. */
  readonly alone?: Town;
}

interface End {
  readonly start: number;
  readonly side: 'from' | 'to' | 'toOrAt' | null;
  /** A post's own name says where one crosses, not where one goes; only a route makes it an end. */
  readonly isPost: boolean;
  readonly isCountry: boolean;
  readonly country: CountryCode | undefined;
  readonly town: Town | undefined;
}

interface Spoken {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly matches: readonly NameMatch[];
  readonly crossings: readonly Crossing[];
  /** Those that are places, and not whose citizen somebody is. */
  readonly countries: readonly CountrySaid[];
  /** They say that they leave: a town that stands alone is then where from. */
  readonly leaving: boolean;
}

/** `crossings` are those that were found: a town's country and minutes are theirs. */
export function directionIn(names: NameIndex, spoken: Spoken): TravelDirection {
  if (spoken.crossings.length === 0) return {};
  const ends = [...endsAtNames(names, spoken), ...endsAtCountries(spoken)].sort((a, b) => a.start - b.start);
  const towns = ends.filter(({ town }) => town);
  const bare = towns.length === 2 && towns.every(({ side }) => side === null);
  const alone = towns.filter(({ isPost, side }) => !isPost && side === null);
  const left = spoken.leaving && alone.length === 1 ? alone[0] : undefined;
  const from = ends.find(({ side }) => side === 'from') ?? left ?? (bare ? towns[0] : undefined);
  const to = ends.find(({ side }) => side === 'to') ?? ends.find((end) => end !== from && mayBeDestination(end, from));
  const isRoute = from?.country !== undefined && to?.country !== undefined && from.country !== to.country;
  const toward = isRoute ? to.country : towardOne(from, to, spoken.crossings);
  const town = isRoute || !from?.isPost ? from?.town : undefined;
  const [only] = alone.length === 1 ? alone : [];
  return given({ toward, from: town, far: farthestOf(towns), alone: town === undefined ? only?.town : undefined });
}

/** Behind a post that bears the name of a village there is the other end. */
function farthestOf(ends: readonly End[]): Town | undefined {
  if (ends.length === 1 && ends[0]?.isPost) return undefined;
  const far = ({ km = 0, driveMinutes = 0 }: Town) => Math.max(km, driveMinutes);
  const [farthest] = ends.flatMap(({ town }) => town ?? []).toSorted((one, other) => far(other) - far(one));
  return farthest !== undefined && far(farthest) > 0 ? farthest : undefined;
}

/** "To Kazakhstan" needs no origin; a word that also means "in", before a town, does: it may be where they are. */
function mayBeDestination(end: End, from: End | undefined): boolean {
  if (end.side === 'toOrAt') return from !== undefined || end.isCountry;
  return from !== undefined && end.side === null && !end.isPost;
}

/** With one end only: a country or a town says enough, a post does not. */
function towardOne(
  from: End | undefined,
  to: End | undefined,
  crossings: readonly Crossing[],
): CountryCode | undefined {
  if (to && !to.isPost && to.country && !from) return to.country;
  if (!from || from.isPost || !from.country) return undefined;
  const others = new Set(crossings.flatMap(({ posts }) => posts.map(({ country }) => country)));
  others.delete(from.country);
  return others.size === 1 ? [...others][0] : undefined;
}

function endsAtNames(names: NameIndex, { tokens, readings, matches, crossings }: Spoken): End[] {
  return matches.filter(isSureName).map((match) => {
    const here = match.named.filter(({ crossing }) => crossings.includes(crossing));
    const town = here.find((named) => named.town) ?? match.named.find((named) => named.town);
    const post = here.find(({ kind }) => kind === 'name' || kind === 'part');
    const isOwn = town !== undefined && here.includes(town) && crossings.length === 1;
    return {
      start: match.start,
      side: sideOf(names, { tokens, readings }, match, match.key),
      isPost: post !== undefined,
      isCountry: false,
      country: (post ?? town)?.post?.country,
      town: town?.town && (isOwn ? town.town : { name: town.town.name }),
    };
  });
}

function endsAtCountries(spoken: Pick<Spoken, 'readings' | 'countries'>): End[] {
  // Whose citizen somebody is, is not where they go.
  const isOfCitizens = (at: number) =>
    spoken.readings.some(
      ({ meaning, start, length }) => meaning.kind === 'citizens' && (start === at + 1 || start + length === at),
    );
  const named = spoken.countries.filter(({ start, side }) => side !== null || !isOfCitizens(start));
  return named.map(({ start, side, country }) => {
    return { start, side, isPost: false, isCountry: true, country, town: undefined };
  });
}

/** A country that is named, and whether somebody leaves it, goes there, or is there. */
export interface CountrySaid {
  readonly start: number;
  readonly country: CountryCode;
  readonly side: End['side'];
  readonly isAt: boolean;
  /** Its own name, and not that of its people. */
  readonly isName: boolean;
}

/** Somebody goes there, or may be there: some languages say both in one way. */
export function isLedTo({ side }: { readonly side: End['side'] }): boolean {
  return side === 'to' || side === 'toOrAt';
}

/** By the token that they begin at. */
type ReadingsAt = ReadonlyMap<number, Spoken['readings']>;

/** "Казахстанка": a stem of words for its people that says more than the country's name, by more than a case, is no country with an ending. */
function isOfItsPeople(
  readingsAt: ReadingsAt,
  { word, at, name }: { readonly word: string; readonly at: number; readonly name: string },
): boolean {
  const isMore = (stem: string) => stem.length > name.length && !vowels.test(stem.slice(name.length));
  return (
    readingsAt.get(at)?.some(({ meaning, length, likeness, exact }) => {
      const stem = likeness - (exact ? 1 : 0);
      const isStem = length === 1 && meaning.kind === 'citizenship' && stem < word.length;
      return isStem && isMore(squeeze(word.slice(0, stem)));
    }) === true
  );
}

const vowels = /^[aeiouy]/u;

/** Countries of ours that are named as places, each with what is said of it. */
export function countriesIn(
  names: NameIndex,
  { tokens, readings }: Pick<Spoken, 'tokens' | 'readings'>,
): readonly CountrySaid[] {
  const { countries, linguistics } = names;
  const readingsAt: ReadingsAt = Map.groupBy(readings, ({ start }) => start);
  return [...tokens.entries()].flatMap(([start, token]) => {
    const said = readingsAt.get(start)?.find(({ meaning }) => meaning.kind === 'country')?.meaning;
    const named = linguistics.formsOf(token.word).find(({ key }) => countries.has(key));
    const isPeople = named !== undefined && isOfItsPeople(readingsAt, { word: token.word, at: start, name: named.key });
    const form = isPeople ? undefined : named;
    const people = form === undefined && said === undefined ? peopleAsPlace(readings, start) : undefined;
    const country = (form && countries.get(form.key)) ?? (said?.kind === 'country' ? said.country : people?.country);
    if (country === undefined) return [];
    const isWeight = tokens[start - 1]?.number === true || isInPhrase(readings, start);
    if ((token.word.length <= abbreviated && isWeight) || isOfLanguage(readings, start)) return [];
    const name = form?.key ?? (isPeople ? token.word : rootOf(token.word, names));
    const span = { start, length: 1 };
    const side = sideOf(names, { tokens, readings }, span, name);
    const isName = form !== undefined;
    if (people !== undefined && side !== people.side) return [];
    return [{ start, country, side, isName, isAt: isAt(names, { tokens, readings }, span, name) }];
  });
}

/** "How many kg" and "50 kg" are a weight and no country: a phrase speaks for the abbreviations within it. */
const abbreviated = 2;

function isInPhrase(readings: Spoken['readings'], at: number): boolean {
  return readings.some(
    ({ meaning, start, length }) => meaning.kind === 'topic' && length > 1 && at >= start && at < start + length,
  );
}

/** "На казахском", "in Uzbek": a language that is named is no country; "на казахском посту" is one side of a border. */
function isOfLanguage(readings: Spoken['readings'], at: number): boolean {
  const isNamed = ({ meaning }: WordReading) => meaning.kind === 'aspect' && meaning.aspect === 'paper-language';
  const phrase = readings.find((one) => isNamed(one) && one.length > 1 && isWithin(one, at));
  if (phrase === undefined) return false;
  const behind = beginningAt(readings, phrase.start + phrase.length);
  return !behind.some(({ meaning: { kind } }) => kind === 'side' || kind === 'border');
}

/** Without its ending, so that the ending can say where to. */
function rootOf(word: string, { linguistics }: NameIndex): string {
  return linguistics.formsOf(word).at(-1)?.key ?? word;
}

const isSide = (kind: string): kind is 'from' | 'to' | 'toOrAt' =>
  kind === 'from' || kind === 'to' || kind === 'toOrAt';

/** "to Almaty", or by an ending behind the name. */
export function sideOf(
  { linguistics }: NameIndex,
  { tokens, readings }: Pick<Spoken, 'tokens' | 'readings'>,
  span: { start: number; length: number },
  name: string,
): End['side'] {
  const before = wordsBefore(readings, span);
  // "Из Рудного": the ending of an adjective is like one that says where to, in a language that has no word before the name.
  if (before.includes('from')) return 'from';
  const ending = linguistics.directionOf(wordOf(tokens, span), name);
  if (ending) return ending;
  const behind = wordsBehind(readings, span);
  if (behind.includes('fromAfter')) return 'from';
  if (behind.includes('toAfter')) return 'to';
  return before.find(isSide) ?? null;
}

/** "In Almaty": where one is, by a word before the name, by an ending, or by both. */
export function isAt(
  { linguistics }: NameIndex,
  { tokens, readings }: Pick<Spoken, 'tokens' | 'readings'>,
  span: { start: number; length: number },
  name: string,
): boolean {
  const word = wordOf(tokens, span);
  const before = wordsBefore(readings, span);
  if (linguistics.directionOf(word, name) !== null) return false;
  if (before.includes('at') || wordsBehind(readings, span).includes('atAfter')) return true;
  return linguistics.saysAt(word, name, before.includes('toOrAt'));
}

function wordsBefore(readings: readonly WordReading[], span: { readonly start: number }): readonly string[] {
  return endingAt(readings, span.start).map(({ meaning }) => meaning.kind);
}

function wordsBehind(readings: readonly WordReading[], span: { start: number; length: number }): readonly string[] {
  return beginningAt(readings, span.start + span.length).map(({ meaning }) => meaning.kind);
}
