import type { Person } from '#domain/question.ts';
import type { CountryCode } from '#domain/texts.ts';
import { isLedTo } from '../direction/direction.ts';
import { isFramed, says, type WordReading } from '../text/lexicon.ts';
import {
  type CountryAt,
  citizensBare,
  comesFrom,
  hasTwoPassports,
  holderOf,
  holderOfPaper,
  isOwnName,
  othersOf,
  ownPeople,
  whoNeeds,
} from './peoples.ts';
import { isOfCar } from './vehicle.ts';

/** Whose citizen asks, and whose others are who go along, where what they drive is registered, and which countries are places then. */
interface WhoseRead<Named> {
  readonly people: Person | undefined;
  readonly plates: CountryCode | undefined;
  readonly others: readonly CountryCode[];
  readonly places: readonly Named[];
}

/** "Armenian plates", "номера России": a country beside a word for plates is neither a place nor whose citizen somebody is. */
export function whoseIn<Named extends CountryAt>(
  readings: readonly WordReading[],
  countries: readonly Named[],
  elsewhere: readonly CountryCode[],
): WhoseRead<Named> {
  const words = readings.filter(({ meaning }) => meaning.kind === 'plates');
  const named = [
    ...countries,
    ...readings.flatMap(({ meaning, start }) =>
      meaning.kind === 'citizenship' ? [{ start, country: meaning.country }] : [],
    ),
  ];
  const before = named.find(({ start }) => words.some((word) => start + 1 === word.start));
  const plates =
    before ??
    named.find(({ start }) => words.some((word) => start === word.start + word.length)) ??
    named.find((one) => isOfCar(one, readings));
  const isElse = ({ start }: { readonly start: number }) => start !== plates?.start;
  const people = peopleOf(readings.filter(isElse), countries.filter(isElse), elsewhere);
  // "A citizen of Kyrgyzstan … to Kyrgyzstan" names it twice.
  const own = countries.filter((one) => isElse(one) && one.country === people);
  const isGoal = (one: CountryAt) => own.length > 1 && (isLedTo(one) || one.isAt);
  const places = countries.filter((one) => isElse(one) && (one.country !== people || isGoal(one)));
  return { people, plates: plates?.country, others: othersOf(readings.filter(isElse), people), places };
}

/**
 * Whose citizen asks: a nationality that was named, or a country of ours beside a word for citizens; else a foreigner where
 * the words say no more.
 */
function peopleOf(
  readings: readonly WordReading[],
  countries: readonly CountryAt[],
  elsewhere: readonly CountryCode[],
): Person | undefined {
  const own = ownPeople(readings);
  const isGoal = countries.some((one) => one.country === own && isLedTo(one));
  const named = (isGoal ? undefined : own) ?? whoNeeds(readings, countries) ?? own;
  if (named !== undefined) return named;
  const citizens = readings.filter(({ meaning }) => meaning.kind === 'citizens');
  const beside = countries.filter(({ start }) => citizens.some((word) => isBeside(word, start)));
  // "In Kazakhstan, a citizen of Kyrgyzstan": of the first one says where.
  const [first] = beside.toSorted((one, other) => Number(one.side !== null) - Number(other.side !== null));
  if (first) return first.country;
  const paper = holderOfPaper(readings, countries, elsewhere);
  const bare =
    paper ??
    citizensBare(readings, countries, elsewhere) ??
    holderOf(readings, countries) ??
    comesFrom(readings, countries, elsewhere);
  if (bare !== undefined) return bare;
  return readings.some(({ meaning }) => meaning.kind === 'foreigners') ? 'foreigners' : undefined;
}

/**
 * "The border with Russia", "граница Казахстана и России": words for a citizen of ours are a place beside a word for a border,
 * or beside a country that is one, unless a word for citizens stands there.
 */
export function placesAmong(readings: readonly WordReading[], ours: ReadonlySet<CountryCode>): readonly WordReading[] {
  if (!says(readings, 'border') || says(readings, 'citizens')) return readings;
  const isOurs = ({ meaning }: WordReading) => meaning.kind === 'citizenship' && ours.has(meaning.country);
  const anchors = readings.filter((word) => word.meaning.kind === 'border' || word.meaning.kind === 'country');
  const near = readings.filter((word) => isOurs(word) && anchors.some((anchor) => isNextTo(word, anchor)));
  const places = new Set(
    readings.filter((word) => isOurs(word) && [...anchors, ...near].some((anchor) => isNextTo(word, anchor))),
  );
  return readings.map((word) => (places.has(word) ? asPlace(word) : word));
}

/** "The Russian side", "узбекские пограничники": whose it is, is a place and nobody's passport. */
export function sidesAmong(readings: readonly WordReading[], ours: ReadonlySet<CountryCode>): readonly WordReading[] {
  const sides = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'side' ? [start] : [])));
  if (sides.size === 0) return readings;
  return readings.map((word) => {
    const isOurs = word.meaning.kind === 'citizenship' && ours.has(word.meaning.country);
    return isOurs && sides.has(word.start + word.length) ? asPlace(word) : word;
  });
}

/**
 * "To Russia", "Россияга", "in Uzbekistan", "Kyrgyzstan and Uzbekistan": what else means its people is a place where somebody
 * goes there or is there, or beside another people or another country's name.
 */
export function goalsAmong(
  readings: readonly WordReading[],
  { namedIn, ours }: { readonly namedIn: () => readonly CountryAt[]; readonly ours: ReadonlySet<CountryCode> },
): readonly WordReading[] {
  const peoples = new Set(readings.flatMap(({ meaning }) => (meaning.kind === 'citizenship' ? [meaning.country] : [])));
  if (peoples.size === 0 || hasTwoPassports(readings)) return readings;
  const named = namedIn();
  const isOfPapers = readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'documents');
  const isThere = (one: CountryAt) => one.isAt || isLedTo(one) || isTakenOut(one, readings);
  // "Do they let a Russian into Uzbekistan": beside a place where one goes, a people without a word of where from is one.
  const isAnySaid = named.some((one) => peoples.has(one.country) && isThere(one));
  // "I'm Russian, my wife is Uzbek, a visa for Kazakhstan?": those who go to a third country are people.
  const isElsewhere = named.some((one) => !peoples.has(one.country) && isLedTo(one));
  const isGoal = (word: WordReading) => {
    const { meaning, start, length } = word;
    if (meaning.kind !== 'citizenship' || length !== 1) return false;
    const name = named.find((one) => one.start === start);
    if (!ours.has(meaning.country) || name === undefined) return false;
    // "Will an identity card do a Kyrgyz for Tajikistan": of a people and a country's own name the name is the place.
    const others = named.filter(({ country }) => country !== meaning.country);
    const isPeople = name.isName === false && others.some(isOwnName);
    const isOfPeople = isOwnName(name) && others.some(({ isName, side }) => isName === false && side === null);
    const isOneOfTwo = peoples.size > 1 && !isPeople && (!(isAnySaid || isElsewhere) || name.side === 'from');
    return (
      (isOfPapers && isOfPeople) ||
      isOneOfTwo ||
      isFramed(readings, word, onWay) ||
      (!isOfPapers && isShared(word, name, readings)) ||
      isThere(name) ||
      isLeftForOther(name, named) ||
      isBesideOther(name, named, readings)
    );
  };
  return readings.map((word) => (isGoal(word) ? asPlace(word) : word));
}

/** What is taken along from a country, or whom it sent away, is a matter of that country. */
function isTakenOut({ side }: CountryAt, readings: readonly WordReading[]): boolean {
  const isThing = ({ meaning }: WordReading) =>
    meaning.kind === 'topic' && (meaning.topic === 'customs' || sentAway.has(meaning.part ?? ''));
  return side === 'from' && readings.some(isThing) && !says(readings, 'citizens');
}

/** "Which posts with Tajikistan": the own name of a country, in the frame of a word for a border. */
function isShared(word: WordReading, name: CountryAt, readings: readonly WordReading[]): boolean {
  const isWith = isFramed(readings, word, [['behind'], ['ahead']]);
  return isWith && name.isName === true && says(readings, 'border') && !says(readings, 'citizens');
}

/** "Through Uzbekistan": over a country one goes, or around it. */
const onWay = [
  ['via', 'around'],
  ['viaAfter', 'aroundAfter', 'detourAfter'],
] as const;

const sentAway: ReadonlySet<string> = new Set(['entry-ban', 'overstay'] as const);

/** "From Uzbekistan to Kyrgyzstan": of two countries named side by side it is the one that is left. */
function isLeftForOther(name: CountryAt, named: readonly CountryAt[]): boolean {
  return name.side === 'from' && named.some((one) => isLedTo(one) && Math.abs(one.start - name.start) <= 2);
}

/** Two countries named side by side are the two sides of a border, unless a paper or a citizen is named with them. */
function isBesideOther(name: CountryAt, named: readonly CountryAt[], readings: readonly WordReading[]): boolean {
  if (says(readings, 'citizens')) return false;
  return named.some(({ start, country, side, isAt }) => {
    const between = (start + name.start) / 2;
    const isNear = country !== name.country && Math.abs(start - name.start) <= 2;
    return (
      isNear &&
      !isAt &&
      side !== 'to' &&
      side !== 'toOrAt' &&
      !readings.some((word) => word.start === between && word.meaning.kind === 'topic')
    );
  });
}

export function asPlace(word: WordReading): WordReading {
  const { meaning } = word;
  return meaning.kind === 'citizenship' ? { ...word, meaning: { kind: 'country', country: meaning.country } } : word;
}

/** One word may stand between: "with", "and". */
function isNextTo(one: WordReading, other: WordReading): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return first.start !== second.start && second.start - (first.start + first.length) <= 1;
}

/** "Citizen of the Kyrgyz Republic": two words may stand between. */
const between = 2;

function isBeside({ start, length }: WordReading, at: number): boolean {
  return at >= start - 1 - between && at < start + length + 1 + between;
}

/** Who has no citizenship is a citizen of no country that is named beside. */
export function withoutStateless(readings: readonly WordReading[]): readonly WordReading[] {
  const isStateless = readings.some(({ meaning }) => meaning.kind === 'aspect' && meaning.aspect === 'stateless');
  return isStateless ? readings.filter(({ meaning }) => meaning.kind !== 'citizens') : readings;
}
