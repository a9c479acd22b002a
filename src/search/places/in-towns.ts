import { type AskedAbout, isRuleOfCountry } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import { framed, isGoal, type JourneyEnd } from './frames.ts';
import type { JourneyWords } from './journey.ts';

/**
 * "Are melons cheaper in Osh or in Andijan", "I live in Bishkek and am from Almaty": what is asked of towns in which somebody or
 * something is, and of no way between them; or of a street that is called after one. A crossing that both are near to is not
 * meant.
 */
export function isOfBothTowns(ends: readonly JourneyEnd[], readings: readonly WordReading[]): boolean {
  const named = ends.filter(({ isWeak }) => !isWeak);
  const isLed = ({ side }: JourneyEnd) => side === 'from' || side === 'to';
  const isOfStreet = named.length === 1 && !named.some(isLed) && says(readings, 'inTown');
  // "How do I get to Almaty street in Bishkek": that is a way within the town.
  if (isOfStreet && named.some(({ isAt }) => isAt) && !says(readings, 'border')) return true;
  const isOfTowns = named.length > 1 && named.some(({ isAt, isOf }) => isAt || isOf) && !named.some(isLedTo);
  // "Lost my passport in Osh, fly from Tashkent": a rule is asked for, wherever they are.
  if (named.some(({ side }) => side === 'from') && asksRule(readings)) return false;
  return (isOfTowns || isOfStreet) && !saysGoing(readings, new Set(ends.flatMap(tokensUnder)));

  /** A name without endings may as well be where somebody is, beside one that says so. */
  function isLedTo(end: JourneyEnd): boolean {
    return end.side === 'to' || (isGoal(end) && !named.some(({ side, isAt }) => side === 'toOrAt' && isAt));
  }
}

/** So sure it has to be by what was learned, where nobody says from where to where. */
const leastSure = 0.65;

/**
 * A thing that is called like a town, and the town where it is; or towns in words that are of other matters: nobody goes
 * from one to the other.
 */
export function isOfOther({
  ends,
  words,
  sureOther,
}: {
  readonly ends: readonly JourneyEnd[];
  readonly words: Pick<JourneyWords, 'readings' | 'called'>;
  readonly sureOther: number;
}): boolean {
  const { readings, called } = words;
  const frame = framed(ends, readings);
  const isLed = frame !== null && !frame.to.isAt;
  if (isLed || saysGoing(readings, new Set(ends.flatMap(tokensUnder)))) return false;
  return called.size > 0 || sureOther >= leastSure;
}

function asksRule(readings: readonly WordReading[]): boolean {
  return readings.some(
    ({ meaning }) => meaning.kind === 'topic' && meaning.topic !== 'customs' && isRuleOfCountry(meaning.topic),
  );
}

/** Who goes, by what, over what: words without which two towns have nothing between them. */
const ofGoing: ReadonlySet<string> = new Set([
  ...(['border', 'traffic', 'passing', 'carrying', 'leaving', 'arriving', 'due', 'back', 'next'] as const),
]);
const askedGoing: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['way', 'distance', 'makeit', 'admits', 'trucks', 'transport'] as const),
]);

function saysGoing(readings: readonly WordReading[], covered: ReadonlySet<number>): boolean {
  const outside = readings.filter((word) => !tokensUnder(word).some((at) => covered.has(at)));
  return outside.some(({ meaning }) =>
    meaning.kind === 'topic' ? askedGoing.has(meaning.topic) : ofGoing.has(meaning.kind),
  );
}
