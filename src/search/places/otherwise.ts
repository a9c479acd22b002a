import { askedKey, isRuleOfCountry } from '#domain/topic.ts';
import type { Meaning, WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';

/** Words that speak of the way by road, whatever else joins the two towns. */
const ofRoad: ReadonlySet<Meaning['kind']> = new Set(['border', 'traffic', 'passing', 'carrying'] as const);

/** What is asked of the way or of those who cross. */
const askedOnWay: ReadonlySet<string> = new Set([
  ...(['way', 'makeit', 'road', 'status', 'waits', 'overview', 'admits', 'alerts'] as const),
  ...(['vehicles', 'trucks'] as const),
]);
const ofRides: ReadonlySet<string> = new Set(['transport/bus', 'transport/minibus', 'transport/taxi']);

/**
 * Two towns that something else joins than a way by road: a flight, money or a parcel that is sent, a call; `elsewhere` counts
 * words of other matters too. A word for the road, or a question of the way, says that one goes by road after all: "I fly
 * to Almaty, how do I get to Bishkek". `rule`: what is asked holds for the country, however they come.
 */
export function joinedOtherwise(
  readings: readonly WordReading[],
  { covered, elsewhere }: { readonly covered: ReadonlySet<number>; readonly elsewhere: boolean },
): 'rule' | 'otherwise' | null {
  const isApart = ({ meaning }: WordReading) =>
    meaning.kind === 'otherwise' || (elsewhere && meaning.kind === 'elsewhere');
  const others = readings.filter((word) => isApart(word) && !tokensUnder(word).every((at) => covered.has(at)));
  if (others.length === 0) return null;
  const taken = new Set([...covered, ...others.flatMap(tokensUnder)]);
  const isOwn = (word: WordReading) => !tokensUnder(word).some((at) => taken.has(at));
  const own = readings.filter(isOwn);
  if (own.some(({ meaning }) => isOfWay(meaning))) return null;
  return own.some(({ meaning }) => meaning.kind === 'topic' && isRuleOfCountry(meaning.topic)) ? 'rule' : 'otherwise';
}

function isOfWay(meaning: Meaning): boolean {
  if (meaning.kind !== 'topic') return ofRoad.has(meaning.kind);
  return askedOnWay.has(meaning.topic) || ofRides.has(askedKey(meaning));
}
