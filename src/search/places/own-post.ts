import type { WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import type { JourneyEnd } from './frames.ts';
import type { JourneyWords } from './journey.ts';

/** Asked of any way, also of one that crosses nothing. */
const ofAnyWay: ReadonlySet<string> = new Set(['way', 'distance', 'road', 'transport'] as const);

/**
 * "From Korday to Taraz", "from Orenburg to Orsk": who goes between a town at the border and one of the same country that the
 * crossing there does not serve goes inland, and the town is no post. Where the border is asked about, it is one.
 */
export function withoutOwnPost(ends: readonly JourneyEnd[], words: JourneyWords): readonly JourneyEnd[] {
  const [one, other, ...others] = ends;
  if (one === undefined || other === undefined || others.length > 0) return ends;
  const isLeft =
    (one.isPost && !other.isPost && other.side !== 'from') || (!one.isPost && other.isPost && other.side === 'from');
  // Who goes to Khorgos goes to the border; who goes to Orsk may as well go to the city.
  const isCity = !one.isPost && other.isPost && other.places.some(isCityLike);
  const isInland = (isLeft || isCity) && isSameCountry(one, other);
  // "From Kegen to Almaty" leaves the gate, also for a town that it serves.
  const isAway = isLedAway(one, other) || isLedAway(other, one);
  const isServed = words.areOfOneCrossing(one, other) && (!isAway || asksOfRide(words));
  if (!isInland || isServed || asksOfBorder(words)) return ends;
  return ends.map((end) => ({ ...end, isPost: false }));
}

/** So big a town has a life of its own beside the gate. */
const isCityLike = ({ population = 0 }: JourneyEnd['places'][number]) => population > 50_000;

/** From the post to the other. */
function isLedAway(post: JourneyEnd, other: JourneyEnd): boolean {
  return post.isPost && post.side === 'from' && other.side === 'to';
}

/** What goes there is known at the gate. */
function asksOfRide({ readings }: JourneyWords): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'transport');
}

function isSameCountry(one: JourneyEnd, other: JourneyEnd): boolean {
  const country = one.places[0]?.country;
  return country !== undefined && country === other.places[0]?.country;
}

/** Of the border, of what is there, or of a time; who asks how far it is asks of nothing there. */
function asksOfBorder({ tokens, readings, isElse }: JourneyWords): boolean {
  const isFar = readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'distance');
  const isOfBorder = ({ meaning }: WordReading) =>
    meaning.kind === 'border' || (meaning.kind === 'topic' && !ofAnyWay.has(meaning.topic) && !isFar);
  return readings.some(isOfBorder) || tokens.some((_, at) => isElse(at));
}

/** "Is Karasu open, I am in Andijan": a town that has a crossing of its name, where it is asked whether it is open. */
export function isGateAsked(ends: readonly JourneyEnd[], { readings, isPost, isPartOfPost }: JourneyWords): boolean {
  const isOfName = (at: number) => isPost(at) && !isPartOfPost(at);
  const isState = ({ meaning }: WordReading) => meaning.kind === 'topic' && meaning.topic === 'status';
  return readings.some(isState) && ends.some((end) => !end.isAt && tokensUnder(end).every(isOfName));
}
