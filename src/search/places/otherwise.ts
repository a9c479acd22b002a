import { askedKey, isRuleOfCountry } from '#domain/topic.ts';
import type { Meaning, WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';

/** Words that speak of the way by road, whatever else joins the two towns. */
const ofRoad: ReadonlySet<Meaning['kind']> = new Set(['border', 'traffic', 'passing', 'carrying'] as const);

/** What is asked of the way or of those who cross. */
const askedOnWay: ReadonlySet<string> = new Set([
  ...(['way', 'makeit', 'road', 'status', 'waits', 'overview', 'admits'] as const),
  ...(['vehicles', 'trucks'] as const),
]);
const ofRides: ReadonlySet<string> = new Set(['transport/bus', 'transport/minibus', 'transport/taxi']);

/** Asked of things and of towns, and of no way: what they cost there. */
const ofThings: ReadonlySet<string> = new Set(['customs', 'services', 'exchange', 'connectivity'] as const);

/**
 * `elsewhere`: words of other matters count too. `isLed`: it is said from which of the two to which, `isToward`: to which; `isIn`: only that something is
 * in them or comes from them.
 */
export interface Joined {
  readonly covered: ReadonlySet<number>;
  readonly elsewhere: boolean;
  readonly isLed?: boolean;
  readonly isToward?: boolean;
  readonly isIn?: boolean;
}

/**
 * Two towns that something else joins than a way by road: a flight, money or a parcel that is sent, a call, the weather or what
 * a thing costs in both, or what it is compared by. A word for the road, or a question of the way, says
 * that one goes by road after all: "I fly to Almaty, how do I get to Bishkek". `rule`: what is asked holds for the country,
 * however they come.
 */
export function joinedOtherwise(
  readings: readonly WordReading[],
  { covered, elsewhere, isLed = false, isToward = false, isIn = false }: Joined,
): 'rule' | 'otherwise' | null {
  const outside = readings.filter((word) => !tokensUnder(word).every((at) => covered.has(at)));
  const isPriced = outside.some(isPrice) && outside.some(isOfThing);
  // "From Kurgan to Petropavl, it is snowing": how the weather is, is told and not asked.
  const isTold = isToward && !readings.some(({ meaning }) => meaning.kind === 'openly' || meaning.kind === 'yesNo');
  // "Bad weather today": a phrase of the road.
  const isBad = ({ start }: WordReading) =>
    readings.some((word) => word.length > 1 && isRoad(word) && tokensUnder(word).includes(start));
  const isApart = (word: WordReading) =>
    word.meaning.kind === 'otherwise' ||
    (!isLed && word.meaning.kind === 'compared') ||
    (isWeather(word) && !isTold && !isBad(word)) ||
    (elsewhere && word.meaning.kind === 'elsewhere') ||
    (isPriced && isPrice(word));
  const others = outside.filter(isApart);
  if (others.length === 0) return null;
  const own = withoutSpent(readings, new Set([...covered, ...others.flatMap(tokensUnder)]));
  // A car that is cheaper in one of two towns is hired there.
  const isHired = isIn && others.some(({ meaning }) => meaning.kind === 'compared');
  if (own.some((word) => isOfWay(word) && !(isHired && isOfCar(word)))) return null;
  return own.some(({ meaning }) => meaning.kind === 'topic' && isRuleOfCountry(meaning.topic)) && !isPriced && !isHired
    ? 'rule'
    : 'otherwise';
}

const isPrice = ({ meaning }: WordReading) => meaning.kind === 'aspect' && meaning.aspect === 'fare';
const isOfCar = ({ meaning }: WordReading) =>
  meaning.kind === 'traffic' || (meaning.kind === 'topic' && meaning.topic === 'vehicles');
const isWeather = ({ meaning }: WordReading) => meaning.kind === 'topic' && meaning.topic === 'weather';
const isRoad = ({ meaning }: WordReading) => meaning.kind === 'topic' && meaning.topic === 'road';
const isOfThing = ({ meaning }: WordReading) => meaning.kind === 'topic' && ofThings.has(meaning.topic);

/** How long, and on which days. */
const ofTimes: ReadonlySet<string> = new Set(['waits/usual', 'waits/peaks']);

/**
 * "What does it cost" may also mean "how long does it stand", "how long does it take" is asked of everything, and rain "closes"
 * nothing: those say no way.
 */
function withoutSpent(readings: readonly WordReading[], taken: ReadonlySet<number>): readonly WordReading[] {
  const isOfSky = readings.some(isWeather);
  const isState = ({ meaning }: WordReading) => meaning.kind === 'topic' && meaning.topic === 'status';
  const isLasting = ({ meaning }: WordReading) => meaning.kind === 'topic' && ofTimes.has(askedKey(meaning));
  const spent = new Set(
    readings.filter((word) => isPrice(word) || isLasting(word) || (isOfSky && isState(word))).flatMap(tokensUnder),
  );
  return readings.filter((word) => !tokensUnder(word).some((at) => taken.has(at) || spent.has(at)));
}

function isOfWay({ meaning }: WordReading): boolean {
  if (meaning.kind !== 'topic') return ofRoad.has(meaning.kind);
  return askedOnWay.has(meaning.topic) || ofRides.has(askedKey(meaning));
}
