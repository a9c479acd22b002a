import type { AskedAbout } from '#domain/topic.ts';
import type { CountrySaid } from '../direction/direction.ts';
import { says } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import { isGoal, type JourneyEnd } from './frames.ts';
import type { JourneyWords } from './journey.ts';
import { type Joined, joinedOtherwise } from './otherwise.ts';

interface Asked {
  readonly countries: readonly CountrySaid[];
  readonly topics: readonly AskedAbout[];
  readonly words: JourneyWords;
  /** The likeliest of all that was learned. */
  readonly likeliest: string | undefined;
}

/**
 * "The dialling code of Bishkek, if I ring from Korday", "my grandfather's war from Orsk to Berlin": two towns, also where one is at
 * its post, and nothing asked of either but their past or their weather.
 */
export function areApart(ends: readonly JourneyEnd[], asked: Asked): boolean {
  const { topics, words, countries } = asked;
  const covered = new Set([...ends.flatMap(tokensUnder), ...countries.map(({ start }) => start)]);
  const isNamedElse = words.tokens.some((_, at) => words.isPost(at) && !covered.has(at));
  if (ends.length + countries.length < 2 || isNamedElse || ends.some(({ isWeak }) => isWeak)) return false;
  if (isOfPast(asked)) return true;
  if (topics.some(({ topic }) => topic !== 'weather')) return false;
  return (
    joinedOtherwise(words.readings, { covered, elsewhere: false, ...ledBy([...ends, ...countries]) }) === 'otherwise'
  );
}

/** Whether it is said from which town to which, or of all of them only where something is or comes from. */
export function ledBy(ends: readonly Pick<JourneyEnd, 'side' | 'isAt'>[]): Pick<Joined, 'isLed' | 'isToward' | 'isIn'> {
  const isLed = ends.some(({ side }) => side === 'from') && ends.some(isGoal);
  const isToward = ends.some(isGoal);
  return { isLed, isToward, isIn: !isToward && ends.some(({ side, isAt }) => isAt || side !== null) };
}

/** The past of two towns is none of ours; that of a border is. */
function isOfPast({ topics, words, likeliest }: Asked): boolean {
  if (says(words.readings, 'border') || topics.some(({ topic }) => ofWay.has(topic))) return false;
  const isSum = topics.some(({ topic }) => topic === 'customs' || topic === 'exchange');
  const isLongAgo = !isSum && words.tokens.some((_, at) => isYearAgo(at, words));
  return isLongAgo || likeliest === 'history' || topics.some(({ topic }) => topic === 'history');
}

const ofWay: ReadonlySet<string> = new Set(['way', 'distance']);

/** A year in which nobody who asks can go, or a decade: "1954", "the 90s", "62-жылы". */
function isYearAgo(at: number, { tokens, readings }: JourneyWords): boolean {
  const { number, text } = tokens[at] ?? {};
  if (number !== true || text === undefined) return false;
  const isSaid = readings.some(({ meaning, start }) => meaning.kind === 'ofYears' && start === at + 1);
  return yearsAgo.test(text) || (isSaid && saidAgo.test(text));
}

/** Lately enough that somebody may go then, or a sum. */
const yearsAgo = /^19[0-8][0-9]$/u;
/** Where a word for years stands behind it. */
const saidAgo = /^(?:[3-9][0-9]|1[0-9]{3}|20[01][0-9])$/u;
