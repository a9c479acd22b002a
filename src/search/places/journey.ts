import { given } from '#domain/given.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { CountryCode } from '#domain/texts.ts';
import { townsOfFacilities, withFacility } from '../direction/facility.ts';
import { withOtherNames } from '../direction/other-name.ts';
import type { JourneyEnds } from '../question.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { framed, type JourneyEnd } from './frames.ts';
import { isMeantBy, isWellKnown, type PlaceIndex, shortName } from './index.ts';
import { inRow } from './rows.ts';
import { type PlaceSighting, placesIn } from './sightings.ts';

/** What stands around the places of a question. */
export interface JourneyWords {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  /** Words of time and names of countries: no places, whatever village is called so. */
  readonly isElse: (at: number) => boolean;
  /** Words that are what a thing is called. */
  readonly called: ReadonlySet<number>;
  /** A word that everybody uses, whatever village is called nearly so. */
  readonly isEveryday: (at: number) => boolean;
  /** Words of the text that name a post of ours, or a whole crossing: where one crosses, and not where one goes. */
  readonly isPost: (at: number) => boolean;
  /** Words of the text that are no more than a part of the name of a post: the Kurgan of Uch-Kurgan. */
  readonly isPartOfPost: (at: number) => boolean;
  readonly sideOf: (span: PlaceSighting) => 'from' | 'to' | 'toOrAt' | null;
  /** Where somebody is. */
  readonly isAt: (span: PlaceSighting) => boolean;
  /** Something is of it or done to it. */
  readonly isOf: (span: PlaceSighting) => boolean;
  /** The name of a street or a market, and no end of a journey. */
  readonly isInTown: (span: PlaceSighting) => boolean;
  /** The country that stands right beside a name and says which of two places is meant. */
  readonly countryBeside: (span: Pick<PlaceSighting, 'start' | 'length'>) => CountryCode | undefined;
  /** Both are known to one crossing. */
  readonly areOfOneCrossing: (one: PlaceSighting, other: PlaceSighting) => boolean;
}

/** The ends, and the words that name them: they ask for nothing else. */
export interface JourneyRead extends JourneyEnds {
  readonly covered: ReadonlySet<number>;
  /** A crossing is named beside them. */
  readonly named: boolean;
}

/**
 * The journey that a question speaks of: two places in the frame of one. A place alone makes none, nor do two that only
 * stand in the same sentence.
 */
export function journeyIn(ends: readonly JourneyEnd[], words: JourneyWords): JourneyRead | null {
  const { by, ...wide } = framed(ends, words.readings) ?? inRow(ends, words) ?? noEnds;
  if (wide.from === undefined || wide.to === undefined) return null;
  const { from: left, to: goal } = wide;
  const [from, to] = [placeIn(left, ends, goal), placeIn(goal, ends, left)];
  const [one, other] = [from.places[0], to.places[0]];
  if (one === undefined || other === undefined || one === other) return null;
  // The post of a town in one's own country is where one goes to cross.
  if ((from.isPost || to.isPost) && one.country === other.country) return null;
  const covered = new Set([from, to, ...by].flatMap(tokensUnder));
  const named = words.tokens.some((_, at) => !covered.has(at) && words.isPost(at));
  const stages = by.flatMap(({ places: [place] }) =>
    place === undefined || place === one || place === other ? [] : place,
  );
  const isReturn = says(words.readings, 'back') || isThereAndBack(ends, one);
  return {
    from: from.places,
    to: to.places,
    covered,
    named,
    ...(stages.length > 0 ? { by: stages } : {}),
    ...given({ passes: passedOn(ends, [from, to, ...by]) }),
    ...(isReturn ? { isReturn } : {}),
  };
}

const noEnds = { from: undefined, to: undefined, by: [] } as const;

/** "From A to B, in C at six": where they are on the way. */
function passedOn(ends: readonly JourneyEnd[], taken: readonly JourneyEnd[]): KnownPlace | undefined {
  return ends.find((end) => end.isAt && !end.isWeak && !taken.includes(end))?.places[0];
}

/** "To Issyk-Kul, to Karakol": of a lake or a region the town that is named beside it is meant. */
function placeIn(end: JourneyEnd, ends: readonly JourneyEnd[], across: JourneyEnd): JourneyEnd {
  const own = end.places[0]?.ends ?? [];
  return ends.find((one) => one !== across && one.places.some(({ id }) => own.includes(id))) ?? end;
}

/** "A – B – A": the last of three is the first again. */
function isThereAndBack(ends: readonly JourneyEnd[], first: KnownPlace): boolean {
  return ends.length > 2 && ends[0]?.places[0] === first && ends.at(-1)?.places[0] === first;
}

/** The one place that they say they leave. */
export function originIn(ends: readonly JourneyEnd[]): KnownPlace | undefined {
  const left = ends.filter(({ side, isWeak }) => side === 'from' && !isWeak);
  const [only] = left;
  return left.length === 1 && only?.places.length === 1 ? only.places[0] : undefined;
}

const ofFrames: ReadonlySet<string> = new Set(['from', 'to', 'toOrAt', 'at']);

/** Every place that is named. */
export function placesNamed(index: PlaceIndex, words: JourneyWords): readonly JourneyEnd[] {
  const frames = words.readings.filter(({ meaning, length }) => length === 1 && ofFrames.has(meaning.kind));
  const isFrame = (at: number) => frames.some(({ start }) => start === at);
  const stops = new Set(words.readings.filter(({ meaning }) => meaning.kind === 'stop').map(({ start }) => start));
  const isStop = (at: number) => stops.has(at);
  const seen = placesIn(index, words.tokens, words.isElse, isFrame);
  const taken = new Set(seen.flatMap(tokensUnder));
  const ofFacilities = townsOfFacilities(index, words).filter(({ start }) => !taken.has(start));
  const sightings = [...seen, ...ofFacilities].toSorted((one, other) => one.start - other.start);
  // "Tyup to Zharkent": nothing but names, and what leads from one to the next.
  const covered = new Set(sightings.flatMap(tokensUnder));
  const areAll = sightings.length > 1 && words.tokens.every((_, at) => covered.has(at) || isFrame(at));
  const named = sightings
    .filter((sighting) => !(isStop(sighting.start) && isBesidePoint(sighting, index, words)))
    .map((sighting) => withFacility(endOf(sighting, index, words, areAll), words, index))
    // "Leave at two": a word that says where is no place by itself.
    .filter((end) => !words.isInTown(end) && !(end.length === 1 && isFrame(end.start)));
  const sideBehind = (ending: string) => index.linguistics.directionOf(ending, '');
  const isCountry = (at: number) => words.countryBeside({ start: at, length: 0 }) !== undefined;
  return withOtherNames(named, { tokens: words.tokens, sideBehind, isCountry });
}

/** Those that may be ends; where one crosses is none, nor is a village at a post of its name. */
export function endsAmong(named: readonly JourneyEnd[], isOnWay: (at: number) => boolean): readonly JourneyEnd[] {
  return named.filter(
    ({ start, isPost, places }) => !isOnWay(start) && (!isPost || places.some(({ kind }) => kind === 'town')),
  );
}

function endOf(sighting: PlaceSighting, index: PlaceIndex, words: JourneyWords, areAll: boolean): JourneyEnd {
  const { linguistics } = index;
  const { start, length, key, places } = sighting;
  const span = words.tokens.slice(start, start + length);
  // Kyzyl-Adyr is none of the posts that begin with the same word, and Kurgan none of those that end with it.
  const isWhole = length > 1 && span.some((_, index) => !words.isPost(start + index));
  const isPart = (at: number) => words.isPartOfPost(at) || (isWhole && !words.isPost(at));
  const isTown = (isWhole || places.some(isWellKnown)) && span.every((_, index) => isPart(start + index));
  const isWord = length === 1 && span.every(({ word }) => linguistics.isKnownWord(word));
  const isMeant = places.some((place) => isMeantBy(place, key));
  const isEveryday = length === 1 && words.isEveryday(start) && !isWritten(sighting, index, words.tokens[start]);
  const isFramed = isWhollyWritten(sighting, index, words.tokens[start]) && isBehindFrame(words.readings, start);
  const isPronoun = !isMeant && !isFramed && length === 1 && saysNothing(words.readings, start);
  return {
    ...sighting,
    places: inCountry(sighting, words.countryBeside(sighting)),
    side: isPronoun ? null : words.sideOf(sighting),
    isAt: words.isAt(sighting),
    isOf: words.isOf(sighting),
    isPost: !isTown && span.some((_, index) => words.isPost(start + index)),
    isWeak: (isWord || isPronoun || isEveryday || (key.length <= shortName && !areAll)) && !isMeant,
  };
}

/** "С семьёй", with the family, is no Semey, however well people know that. */
function isBesidePoint(sighting: PlaceSighting, index: PlaceIndex, { tokens }: JourneyWords): boolean {
  const { start, length } = sighting;
  return length === 1 && !isWritten(sighting, index, tokens[start]);
}

/** The very letters of the name stand there: "атасы", a father, is no Atasu. A name in -a has another vowel in other cases. */
function isWritten({ key }: PlaceSighting, { exact, stems }: PlaceIndex, token: Token | undefined): boolean {
  const named = exact.get(key) ?? stems.get(key) ?? [];
  const declined = exact.has(key) ? [] : (exact.get(`${key}a`) ?? []);
  const written = [...named.map(({ letters }) => letters), ...declined.map(({ letters }) => letters.slice(0, -1))];
  return token !== undefined && written.some((letters) => token.text.startsWith(letters));
}

/** With all its vowels: "на какой", to which one, is no Kaka. */
function isWhollyWritten({ key }: PlaceSighting, { exact, stems }: PlaceIndex, token: Token | undefined): boolean {
  const named = exact.get(key) ?? stems.get(key) ?? [];
  return token !== undefined && named.some(({ letters }) => token.text.startsWith(letters));
}

/** "From Kant": behind a word that says where from or where to a name is no "can't". */
function isBehindFrame(readings: readonly WordReading[], at: number): boolean {
  return readings.some(({ meaning, start, length }) => ofFrames.has(meaning.kind) && start + length === at);
}

/** "Кімнен", from whom: the ending of a word that asks or only joins is no frame of a journey. */
function saysNothing(readings: readonly WordReading[], at: number): boolean {
  const own = readings.filter(
    ({ start, length, exact, ownScript }) => start === at && length === 1 && exact && ownScript,
  );
  return own.some(({ meaning: { kind } }) => kind === 'openly' || kind === 'stop');
}

/** Of two places with one name the one in the country that is named beside it; a town that everybody knows needs none. */
function inCountry({ places, alike }: PlaceSighting, country: CountryCode | undefined): readonly KnownPlace[] {
  const own = places.filter((place) => place.country === country);
  if (own.length > 0) return own;
  const there = alike.filter((place) => place.country === country);
  return there.length === 0 || places.some(isWellKnown) ? places : there;
}
