import { type CountryCode, emergencyServices } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isOfOneSide } from '#domain/notes/aspects.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { isPostName, type NameMatch } from '../names/finder.ts';
import type { AspectSaid } from '../parts/aspects.ts';
import type { CountryAt } from '../parts/peoples.ts';
import type { JourneyEnd } from '../places/frames.ts';
import { type About, crossingsIn, type Found, type HelpAsked } from '../question.ts';
import { isFramed, says, type WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { BanSaid } from './said.ts';
import { turnedBackBy } from './turned.ts';

/** Every place that a question names. */
export interface PlacesSaid {
  readonly readings: readonly WordReading[];
  readonly matches: readonly NameMatch[];
  readonly found: Found;
  readonly countries: readonly CountryAt[];
  /** The same with those that may be whose citizen somebody is. */
  readonly named: readonly CountryAt[];
  readonly ends: readonly JourneyEnd[];
}

/** For what help is called, and in which countries: of a crossing both of its own, of a town its one. */
export function helpIn(said: PlacesSaid & { readonly tokens: readonly Token[] }): HelpAsked {
  const asked = new Set(
    said.readings.flatMap(({ meaning }) =>
      meaning.kind === 'emergency' || meaning.kind === 'mishap' ? (meaning.service ?? []) : [],
    ),
  );
  const numbers = said.readings.flatMap(({ meaning, start }) => {
    const { number = false, text = '' } = said.tokens[start] ?? {};
    return meaning.kind === 'emergency' && number && said.tokens.length > 1 ? [text] : [];
  });
  return {
    services: emergencyServices.filter((service) => asked.has(service)),
    numbers: [...new Set(numbers)],
    countries: countriesMeant(said),
    isStranded: says(said.readings, 'stranded') && !says(said.readings, 'supposed'),
    isAtBorder: isPostNamed(said) || says(said.readings, 'border'),
  };
}

/** Where they are first: of a crossing or a border all of its countries, else of the places where they say that they are. */
function countriesMeant(said: PlacesSaid): readonly CountryCode[] {
  const found = sightings(said);
  const happened = found.filter((one) => isBehindHarm(one, said));
  const named = [happened, found].find((some) => some.length > 0) ?? asNumbers(said);
  const codes = nearest(named).map(({ country }) => country);
  if (!isPostNamed(said)) return [...new Set(codes)];
  const ofCrossings = crossingsIn(said.found).flatMap(countriesOf);
  const sides = [...codes, ...ofPosts(said)].filter((code) => ofCrossings.includes(code));
  return [...new Set([...sides, ...ofCrossings])];
}

/** "Lost my passport in Karakol", by a word that may say whither as well: right behind what happened it says where that was. */
function isBehindHarm({ side, start }: Sighting, { readings }: PlacesSaid): boolean {
  const isHarm = ({ meaning }: WordReading) =>
    meaning.kind === 'mishap' ||
    meaning.kind === 'emergency' ||
    (meaning.kind === 'aspect' && meaning.aspect === 'passport-lost');
  const before = start - 1;
  return side === 'toOrAt' && readings.some((one) => isHarm(one) && one.start + one.length === before);
}

/** Asked of where one lives or drives, whoever's the papers are. */
const ofDwelling: ReadonlySet<string> = new Set([
  ...(['documents/stay', 'documents/overstay', 'documents/registration', 'vehicles/licence', 'vehicles/stay'] as const),
]);

/** What happened in one country, and whose telephone is asked, is of that country, wherever they go on to. */
export function whereItHolds(
  about: About,
  { topics, aspects }: { readonly topics: readonly AskedAbout[]; readonly aspects: readonly AspectSaid[] },
  said: PlacesSaid,
): About {
  const [first] = topics;
  // The registration of a flat is no matter of whoever stays in it.
  if (about.kind === 'nothing' && says(said.readings, 'elsewhere')) return about;
  const dwelt = about.kind === 'emergency' ? undefined : dweltIn(topics, said);
  if (dwelt !== undefined) return { kind: 'country', country: dwelt, side: 'entered' };
  const isAny = about.kind === 'emergency' || about.kind === 'nothing' || isPostNamed(said);
  const narrowed = aspects.map(({ aspect }) => aspect);
  if (isAny || first === undefined || !isOfOneSide(first, narrowed)) return about;
  const [only, ...others] = narrowed.includes('passport-lost') ? countriesMeant(said) : sidesIn(said, aspects);
  return only === undefined || others.length > 0 ? about : { kind: 'country', country: only, side: 'entered' };
}

/** The one country in which they say that they are, or that their car is, where it is asked of that. */
export function dweltIn([first]: readonly AskedAbout[], said: PlacesSaid): CountryCode | undefined {
  if (first === undefined || !ofDwelling.has(askedKey(first)) || isPostNamed(said)) return undefined;
  const lived = new Set(sightings(said).flatMap(({ isAt, country }) => (isAt ? country : [])));
  const [only, ...others] = lived;
  return others.length === 0 ? only : undefined;
}

const unplaced: ReadonlySet<About['kind']> = new Set(['nothing', 'unsaid', 'smalltalk', 'elsewhere'] as const);

/** What the clocks show in two towns is asked of their countries, and is no way between them, though hours are told of both. */
export function clocksAt(about: About, topics: readonly AskedAbout[], said: PlacesSaid): About {
  const isOfClocks = topics[0]?.topic === 'clocks';
  const isNoWay = about.kind === 'journey' && topics.every(({ topic }) => topic === 'clocks' || topic === 'distance');
  if (!isOfClocks || !(isNoWay || unplaced.has(about.kind))) return about;
  // "Казактарда саат канча": a people has the clock of its country.
  const named = said.readings.flatMap(({ meaning }) =>
    meaning.kind === 'clockOf' || meaning.kind === 'citizenship' ? [meaning.country] : [],
  );
  const countries = [...new Set([...sightings(said).map(({ country }) => country), ...named])];
  return countries.length === 0 ? about : { kind: 'border', countries };
}

/** The sides that were said, and whose post bears the one name that was: each post of a crossing may have its own. */
export function sidesSaid(said: PlacesSaid, aspects: readonly AspectSaid[]) {
  const [only, ...others] = new Set(ofPosts(said));
  return { sides: sidesIn(said, aspects), ...given({ postOf: others.length === 0 ? only : undefined }) };
}

/** The countries that are named as places: where they are, else where they do not go, else all. */
function sidesIn(said: PlacesSaid, aspects: readonly AspectSaid[]): readonly CountryCode[] {
  // Whose embassy it is, and not where it stands.
  if (aspects.some(({ aspect }) => aspect === 'embassy')) {
    const whose = said.named.filter(({ isAt }) => !isAt);
    if (whose.length > 0) return [...new Set(whose.map(({ country }) => country))];
  }
  const turner = turnedBackBy(said.readings, said.countries);
  if (turner !== undefined) return [turner];
  // Whoever leaves to come back stays, and whoever lost something lost it, in a town as well as in a country.
  const isOfTowns = aspects.some(({ aspect }) => aspect === 'border-run' || aspect === 'passport-lost');
  const all = isOfTowns || said.countries.length === 0 ? sightings(said) : said.countries;
  // Where they are may be a town; a town that is only named is one to go to.
  const named = isOfTowns || said.countries.length > 0 ? all : all.filter(({ isAt }) => isAt);
  return [...new Set(nearest(named).map(({ country }) => country))];
}

/**
 * Whose ban is spoken of: the country that stands nearest to the word for it, and the other one that is named, by way of which
 * or to which they go. A ban of one country is no ban of another, and who passes through a country enters it.
 */
export function banIn(
  { readings, named, countries }: Pick<PlacesSaid, 'readings' | 'named' | 'countries'>,
  [first]: readonly AskedAbout[],
): BanSaid | undefined {
  const [word] = readings.filter(({ meaning }) => meaning.kind === 'topic' && meaning.part === 'entry-ban');
  if (first?.part !== 'entry-ban' || word === undefined || says(readings, 'turnsAway')) return undefined;
  const far = ({ start }: CountryAt) =>
    start < word.start ? word.start - start : Math.max(0, start - word.start - word.length);
  const isSaid = (one: CountryAt) => one.side === 'from' || one.isAt || far(one) <= 1;
  // Who is from there is kept out elsewhere.
  const isPeople = ({ start, side }: CountryAt) => side === 'from' && !countries.some((one) => one.start === start);
  const [ban] = named
    .filter((one) => !isPeople(one))
    .toSorted((one, other) => Number(isSaid(other)) - Number(isSaid(one)) || far(one) - far(other));
  const through = named.find(({ start }) => isFramed(readings, { start, length: 1 }, [['via'], ['viaAfter']]));
  const isOther = ({ country, side }: CountryAt) => side !== 'from' && country !== ban?.country;
  const isGoal = (one: CountryAt) => isOther(one) && one.side !== null;
  const into = through ?? named.find(isGoal) ?? countries.find(isOther);
  return ban === undefined || into === undefined ? undefined : { of: ban.country, into: into.country };
}

function nearest<One extends Pick<CountryAt, 'side' | 'isAt'>>(named: readonly One[]): readonly One[] {
  const here = named.filter(({ isAt }) => isAt);
  const left = named.filter(({ side }) => side !== 'to' && side !== 'toOrAt');
  return [here, left].find((one) => one.length > 0) ?? named;
}

/** A post, or a crossing as a whole, and not only a town near it. */
function isPostNamed({ found, matches }: PlacesSaid): boolean {
  return (
    found.kind !== 'none' && matches.some((match) => match.trust === 'sure' && isPostName(match) && isWhole(match))
  );
}

/** A word that stands in the names of many crossings, such as that of a colour, names none of them. */
function isWhole({ named }: NameMatch): boolean {
  return new Set(named.map(({ crossing }) => crossing.id)).size === 1 || named.some(({ kind }) => kind !== 'part');
}

const isOfPost = ({ kind }: NameMatch['named'][number]) => kind !== 'town';

/** Whose post bears the name that was written. */
function ofPosts({ matches }: PlacesSaid): readonly CountryCode[] {
  return matches.flatMap(({ trust, named }) =>
    trust === 'sure' ? named.filter(isOfPost).flatMap(({ post }) => post?.country ?? []) : [],
  );
}

/** "Police number Tajikistan": what else may be whose citizen asks. */
function asNumbers({ named, readings }: PlacesSaid): readonly Sighting[] {
  return says(readings, 'citizens') ? [] : named.filter(({ side }) => side !== 'from');
}

type Sighting = Pick<CountryAt, 'start' | 'country' | 'side' | 'isAt'>;

/** Countries and towns in the order of the text. */
export function sightings({ countries, ends, matches }: PlacesSaid): readonly Sighting[] {
  const towns = ends.flatMap((end) => {
    const [place] = end.places;
    return place === undefined || end.isPost ? [] : [{ ...end, country: place.country }];
  });
  const told = new Set(towns.flatMap(tokensUnder));
  const others = matches.flatMap(({ start, trust, named }) => {
    const town = named.find(({ kind }) => kind === 'town');
    const isTown = trust === 'sure' && town !== undefined && !named.some(isOfPost) && !told.has(start);
    const country = isTown ? town.post?.country : undefined;
    return country === undefined ? [] : [{ start, country, side: null, isAt: false }];
  });
  return [...countries, ...towns, ...others].toSorted((one, other) => one.start - other.start);
}

/** The countries of the towns and crossings that are named: of a crossing all that it joins. */
export function countriesOfTowns({ ends, matches }: Pick<PlacesSaid, 'ends' | 'matches'>): readonly CountryCode[] {
  const towns = ends.flatMap(({ places: [place], isPost, isWeak }) =>
    place && !isPost && !isWeak ? place.country : [],
  );
  const crossed = matches.filter((match) => match.trust === 'sure' && isPostName(match));
  return [
    ...new Set([...towns, ...crossed.flatMap(({ named }) => named.flatMap(({ crossing }) => countriesOf(crossing)))]),
  ];
}
