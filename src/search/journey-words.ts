/** The journey of a question among everything else that was read of it. */
import type { Crossing } from '#domain/crossing.ts';
import { isSameBorder } from '#domain/rules/scope.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type CountrySaid, isAt, isLedTo, sideOf } from './direction/direction.ts';
import { isFacility, sideThroughThing } from './direction/facility.ts';
import { beginningAt, endingAt } from './direction/standing.ts';
import type { Learned } from './learned/learned.ts';
import { isPostName, isSureName, type NameMatch, wordOf } from './names/finder.ts';
import type { NameIndex } from './names/index.ts';
import { meantAmong, type NamedBeside, type SignsOfOne } from './names/namesakes.ts';
import { rank } from './names/rank.ts';
import { isIn } from './parts/named.ts';
import { isGoal, type JourneyEnd } from './places/frames.ts';
import { isMeantBy, type PlaceIndex } from './places/index.ts';
import { endsAmong, type JourneyRead, type JourneyWords, journeyIn, placesNamed } from './places/journey.ts';
import { misspelt, withMisspelt } from './places/misspelt.ts';
import { withNearest } from './places/nearby.ts';
import { fromVia } from './places/of-countries.ts';
import { isCrossing, type NameOnWay } from './places/on-way.ts';
import { withoutOwnPost } from './places/own-post.ts';
import type { PlaceSighting } from './places/sightings.ts';
import { namesOnWay } from './places/ways-named.ts';
import type { Found } from './question.ts';
import { says, tokensRead, type WordReading } from './text/lexicon.ts';
import { isWithin, tokensUnder } from './text/tokens.ts';
import type { TextRead } from './text-read.ts';

/** The ends of a journey, and the names that stand in the frame of a way between them. */
export function journeyOf(
  places: PlaceIndex,
  words: JourneyWords,
  { matches, countries }: { readonly matches: readonly NameMatch[]; readonly countries: readonly CountrySaid[] },
) {
  const sightings = placesNamed(places, words);
  const onWay = namesOnWay({ matches, sightings, countries }, { ...words, linguistics: places.linguistics });
  // "From Talas to Taraz, going round nothing": the only place to which they go is not left out.
  const goals = sightings.filter(isGoal);
  const isOnlyGoal = (at: number) => goals.length === 1 && goals.some(({ start }) => start === at);
  const isOnWay = (at: number) =>
    !(isOnlyGoal(at) && sightings.some(({ side }) => side === 'from')) &&
    onWay.some((one) => (one.role !== null || one.isShut) && isWithin(one, at));
  const isOver = ({ start }: JourneyEnd) => onWay.some((one) => one.start === start && one.role === 'over');
  // Who goes without a crossing, or over it, does not cross where they set out.
  const isCrossed = onWay.some((one) => (one.role !== null || one.isShut) && one.meanings[0]?.kind === 'crossing');
  const named = endsAmong(sightings, isOnWay).map((end) => (isCrossed ? { ...end, isPost: false } : end));
  const ends = withNearest(withoutOwnPost(named, words), words);
  const journey = journeyIn(ends, words) ?? journeyIn(fromVia(sightings, ends, isOver), words);
  const guessed = journey === null ? withMisspelt(places, ends, words) : null;
  const found = guessed === null ? journey : journeyIn(guessed, words);
  return { ends, journey: found, ...(found === null ? withoutExcluded(matches, onWay) : { sighted: matches, onWay }) };
}

/**
 * "Not Korday but Karasu": what is left out is not asked about where another crossing is named; of crossings of one name the
 * one at its border is meant.
 */
function withoutExcluded(
  matches: readonly NameMatch[],
  onWay: readonly NameOnWay[],
): { readonly sighted: readonly NameMatch[]; readonly onWay: readonly NameOnWay[] } {
  const excluded = onWay.filter((one) => one.role === 'without' && isCrossing(one));
  const covered = new Set(excluded.flatMap(tokensUnder));
  const isExcluded = (match: NameMatch) => tokensUnder(match).some((at) => covered.has(at));
  const others = matches.filter((match) => !isExcluded(match));
  const isNamed = (match: NameMatch) => isSureName(match) && isPostName(match);
  if (excluded.length === 0 || !others.some(isNamed)) return { sighted: matches, onWay };
  const beside = matches.filter(isExcluded).flatMap(({ named }) => named.map(({ crossing }) => crossing));
  const sighted = others.map((match) => {
    const near = match.named.filter(({ crossing }) => beside.some((one) => isSameBorder(one, crossing)));
    return near.length > 0 && isNamed(match) ? { ...match, named: near } : match;
  });
  return { sighted, onWay: onWay.filter((one) => !excluded.includes(one)) };
}

interface JourneyFound {
  readonly journey: JourneyRead | null;
  readonly ends: readonly JourneyEnd[];
  readonly countries: readonly CountrySaid[];
  /** What speaks for one of several with one name. */
  readonly signs: SignsOfOne;
}

/** The crossings that the names mean, or those that join the ends of a journey. */
export function foundBy(
  matches: readonly NameMatch[],
  { journey, countries, ends, signs }: JourneyFound,
  setting: Parameters<typeof rank>[1],
): Found {
  const ranked = rank(matches, setting);
  if (journey !== null) return joining(ranked, journey);
  const found = leadingTo(ranked, { countries, ends }, setting);
  if (found.kind !== 'choose' || found.isNamed || found.via === 'town' || found.crossings.length < 2) return found;
  return chosen(found, meantAmong(found.crossings, signs));
}

type CountriesNamed = { readonly named: readonly CountrySaid[] };

/** What stands around the names of crossings. */
export function namedBeside(
  { ends, onWay, named }: Pick<ReturnType<typeof journeyOf>, 'ends' | 'onWay'> & CountriesNamed,
  words: JourneyWords,
  { exact }: PlaceIndex,
  isAbroad: NamedBeside['isAbroad'],
): NamedBeside {
  const spanOf = ({ start, length, key }: NameMatch) => ({ start, length, key, places: [], alike: [], taken: 0 });
  return {
    // "Достукта турганга кыйын": who says that it is hard to stand there goes to no Turgen.
    countries: countriesOf(
      ends.filter(({ start, key, places }) => !words.isEveryday(start) || places.some((one) => isMeantBy(one, key))),
    ).concat(named.flatMap(({ country, isName }) => (isName ? [country] : []))),
    isVia: ({ start }) => onWay.some((one) => one.role === 'over' && one.start === start),
    isGoal: (match) => isGoal({ side: words.sideOf(spanOf(match)), isAt: words.isAt(spanOf(match)) }),
    isAbroad,
    isLake: ({ key, start, length }) =>
      exact.get(key)?.some(({ place }) => place.kind === 'lake') === true && isOfShore({ start, length }, words),
    countriesWith: (key) => (exact.get(key) ?? []).flatMap(({ place }) => place.country ?? []),
  };
}

/** "A holiday at Alakol, prices": no word of a way or a border, and one that says nothing of either. */
function isOfShore(name: Pick<NameMatch, 'start' | 'length'>, { tokens, readings }: JourneyWords): boolean {
  const isOfGate = readings.some(({ meaning }) => meaning.kind === 'topic' && ofGate.has(meaning.topic));
  if (isOfGate || ofWay.some((kind) => says(readings, kind))) return false;
  const own = tokensUnder(name);
  const read = tokensRead(readings.filter(({ meaning }) => !isOfRest(meaning)));
  return tokens.some(({ number }, at) => !number && !own.includes(at) && !read.has(at));
}

const ofWay = ['border', 'passing', 'carrying', 'traffic', 'via', 'viaAfter', 'leaving', 'arriving'] as const;
const ofGate: ReadonlySet<string> = new Set(['status', 'hours', 'season', 'admits', 'trucks'] as const);
const restDays: ReadonlySet<string> = new Set(['someHoliday', 'weekend'] as const);

/** Where one sleeps and eats, and days on which one does not work. */
function isOfRest(meaning: WordReading['meaning']): boolean {
  if (meaning.kind === 'topic') return meaning.topic === 'services' || meaning.topic === 'holidays';
  return meaning.kind === 'moment' && restDays.has(meaning.role);
}

/** The countries of the towns that are named, no posts among them; of namesakes in several countries none. */
function countriesOf(ends: readonly JourneyEnd[]): readonly CountryCode[] {
  const towns = ends.filter(({ isPost, isWeak }) => !isPost && !isWeak);
  const codes = towns.flatMap(({ places }) => {
    const [code, ...others] = new Set(places.map(({ country }) => country));
    return code === undefined || others.length > 0 ? [] : [code];
  });
  return [...new Set(codes)];
}

/** Of crossings with one name the one that lies on the journey is meant: it joins the countries of its ends. */
function joining(found: Found, { from, to }: JourneyRead): Found {
  return between(found, [from[0]?.country, to[0]?.country]);
}

/** "From Kara-Suu to Uzbekistan", "Karasu, I am in Andijan": of the crossings of one name those that lead there; a town lies at several. */
function leadingTo(
  found: Found,
  { countries, ends }: { readonly countries: readonly CountrySaid[]; readonly ends: readonly JourneyEnd[] },
  { saysBorder }: Parameters<typeof rank>[1],
): Found {
  const goals = countries.filter((country) => saysBorder || isLedTo(country));
  if (goals.length > 0)
    return between(
      found,
      goals.map(({ country }) => country),
    );
  const isOfTown = found.kind === 'choose' && found.via === 'town';
  return isOfTown ? found : between(found, countriesOf(ends));
}

function between(found: Found, countries: readonly (CountryCode | undefined)[]): Found {
  if (found.kind !== 'choose' || found.isNamed || countries.length === 0) return found;
  const isOnIt = ({ posts }: Crossing) => countries.every((code) => posts.some(({ country }) => country === code));
  return chosen(found, found.crossings.filter(isOnIt));
}

/** Of the few that may be meant those that are; all where none is. */
function chosen(found: Extract<Found, { kind: 'choose' }>, crossings: readonly Crossing[]): Found {
  const [first, ...others] = crossings;
  if (first === undefined) return found;
  if (others.length > 0) return { ...found, crossings };
  return { kind: 'answer', crossing: first, via: found.via ?? 'name' };
}

const ofKindsOfPlace: ReadonlySet<string> = new Set(['fromAfter', 'toAfter', 'atAfter']);

/** What stands around the places that are named. */
export function journeyWordsOf(
  names: NameIndex,
  { tokens, readings, matches, read }: TextRead,
  { named, called, isOrdinary }: Pick<JourneyWords, 'called'> & Pick<Learned, 'isOrdinary'> & CountriesNamed,
): JourneyWords {
  const countries = new Set(named.map(({ start }) => start));
  const ofKind = readings.filter(({ meaning }) => ofKindsOfPlace.has(meaning.kind));
  const kindsOfPlace = new Set(ofKind.map(({ start }) => start));
  const others = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'otherwise' ? [start] : [])));
  const isPlain = ({ trust, mistakes }: NameMatch) => trust === 'sure' && mistakes < misspelt;
  const posts = matches.filter((match) => isPlain(match) && match.named.some(({ kind }) => kind !== 'town'));
  // "The tour is over, now to Batken" goes over no Nov.
  const now = new Set(
    readings.flatMap(({ meaning, start, exact }) =>
      meaning.kind === 'moment' && meaning.role === 'now' && exact ? [start] : [],
    ),
  );
  const isTied = (end: number, start: number, kind: 'thing' | 'thingAfter') =>
    (kind === 'thing' ? endingAt(readings, start) : beginningAt(readings, end)).some(
      ({ meaning }) => meaning.kind === 'inTown' || meaning.kind === kind,
    );
  const parts = posts.filter(({ named: own }) => own.every(({ kind }) => kind === 'town' || kind === 'part'));
  return {
    ...{ tokens, readings, called },
    isEveryday: (at) => isOrdinary(tokens[at]?.text ?? ''),
    isPost: (at) => isIn(posts, at),
    isPartOfPost: (at) => isIn(parts, at),
    isElse: (at) =>
      read.used.has(at) || now.has(at) || countries.has(at) || kindsOfPlace.has(at) || others.has(at) || called.has(at),
    sideOf: (span) => sideThroughThing(readings, span) ?? sideOf(names, { tokens, readings }, span, span.key),
    isInTown: ({ start, length }) =>
      !isFacility(readings, start + length - 1) &&
      (isTied(start + length, start, 'thing') || isTied(start + length, start, 'thingAfter')),
    isOf: (span) => names.linguistics.saysOf(wordOf(tokens, span), span.key),
    isAt: (span) => sideThroughThing(readings, span) === null && isAt(names, { tokens, readings }, span, span.key),
    countryBeside: ({ start, length }) =>
      named.find(
        (said) =>
          (said.start === start + length && !isGoal(said)) ||
          said.start + 1 === start ||
          // "Karakul in Tajikistan": the small word between the two belongs to the country.
          (said.start === start + length + 1 && said.isAt),
      )?.country,
    areOfOneCrossing: (one, other) => {
      const crossings = crossingsAt(matches, one);
      return crossingsAt(matches, other).some((crossing) => crossings.includes(crossing));
    },
  };
}

/** The crossings that a name of the text belongs to. */
function crossingsAt(matches: readonly NameMatch[], span: PlaceSighting): readonly Crossing[] {
  const named = matches.filter((match) => match.trust === 'sure' && isWithin(match, span.start));
  return named.flatMap((match) => match.named.map(({ crossing }) => crossing));
}
