import type { AskedAbout } from '#domain/topic.ts';
import { says } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { JourneyEnd } from './frames.ts';
import type { JourneyWords } from './journey.ts';
import { joinedOtherwise } from './otherwise.ts';

/**
 * "The dialling code of Bishkek, if I ring from Korday", "my grandfather's war from Orsk to Berlin": two towns, also where one is at
 * its post, and nothing asked of either but their past or their weather.
 */
export function areApart(ends: readonly JourneyEnd[], topics: readonly AskedAbout[], words: JourneyWords): boolean {
  const covered = new Set(ends.flatMap(tokensUnder));
  const isNamedElse = words.tokens.some((_, at) => words.isPost(at) && !covered.has(at));
  if (ends.length < 2 || isNamedElse || ends.some(({ isWeak }) => isWeak)) return false;
  if (isOfPast(topics, words)) return true;
  if (topics.some(({ topic }) => topic !== 'weather')) return false;
  return joinedOtherwise(words.readings, { covered, elsewhere: false }) === 'otherwise';
}

/** The past of two towns is none of ours; that of a border is. */
function isOfPast(topics: readonly AskedAbout[], { tokens, readings }: JourneyWords): boolean {
  const isOfWay = topics.some(({ topic }) => topic === 'way' || topic === 'distance');
  const isLongAgo = topics.some(({ topic }) => topic === 'history') || tokens.some((_, at) => isYearAgo(tokens, at));
  return isLongAgo && !isOfWay && !says(readings, 'border');
}

/** A year in which nobody who asks can go, or a decade: "1954", "the 90s", "62-жылы". */
function isYearAgo(tokens: readonly Token[], at: number): boolean {
  const [year, behind] = [tokens[at], tokens[at + 1]];
  if (year?.number !== true) return false;
  return (
    yearsAgo.test(year.text) || (twoDigits.test(year.text) && behind?.joined === true && ofYears.test(behind.text))
  );
}

const yearsAgo = /^(?:1[0-9]{3}|20[01][0-9])$/u;
const twoDigits = /^[3-9][0-9]$/u;
const ofYears = /^(?:s|е|х|ые|ых|жылы|жылдар.*)$/u;
