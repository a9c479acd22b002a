import type { AskedAbout } from '#domain/topic.ts';
import type { CountrySaid } from './direction/direction.ts';
import { isSureName, type NameMatch } from './names/finder.ts';
import type { NameIndex } from './names/index.ts';
import type { SignsOfOne } from './names/namesakes.ts';
import { isIn } from './parts/named.ts';
import type { AskedMoment } from './question.ts';
import { says, type WordReading } from './text/lexicon.ts';
import { type Token, tokensUnder } from './text/tokens.ts';
import type { TextRead } from './text-read.ts';

/** What speaks for a name that was read beside others. */
export function settingOf({ tokens, readings, read, matches }: TextRead, topics: readonly AskedAbout[]) {
  const saysBorder = says(readings, 'border');
  const unknown = unknownIn(tokens, readings, matches);
  const near = new Set(matches.flatMap(tokensUnder));
  return {
    isRelevant: saysBorder || isRelevant(unknown, read, topics, matches),
    mayMisspell: saysBorder || unknown.every((at) => near.has(at) || isSmall(tokens[at])),
    isElsewhere: says(readings, 'elsewhere'),
    saysBorder,
  };
}

/** What tells apart the crossings that bear one name. */
export function signsIn(
  { speaks }: Pick<NameIndex, 'speaks'>,
  { readings, language }: Pick<TextRead, 'readings' | 'language'>,
  named: readonly Pick<CountrySaid, 'country'>[],
): SignsOfOne {
  const isOwn = says(readings, 'citizens') || says(readings, 'plates');
  const peoples = readings.flatMap(({ meaning }) => (meaning.kind === 'citizenship' ? [meaning.country] : []));
  const isLorry = ({ meaning }: WordReading) =>
    (meaning.kind === 'traffic' && meaning.traffic === 'truck') ||
    (meaning.kind === 'topic' && meaning.topic === 'trucks');
  return {
    countries: isOwn ? [] : [...named.map(({ country }) => country), ...peoples],
    isOfLorries: readings.some(isLorry),
    spoken: [...speaks].flatMap(([code, spoken]) => (spoken === language ? [code] : [])),
  };
}

export function saysWhen(moment: AskedMoment): boolean {
  return Object.keys(moment).length > 0;
}

/** "Is", "в", "бы": a word so short changes nothing of what is asked. */
const isSmall = (token: Token | undefined) => token === undefined || token.text.length < 3;

/** The words that mean nothing to us, apart from names that are spelt as they should be. */
function unknownIn(tokens: readonly Token[], readings: readonly WordReading[], matches: readonly NameMatch[]) {
  const known = new Set(readings.map(({ start }) => start));
  return tokens.flatMap(({ number }, at) => (number || known.has(at) || isIn(matches, at) ? [] : [at]));
}

/** A town alone makes a question only where something else speaks of crossing, or where there is nothing else. */
function isRelevant(
  unknown: readonly number[],
  { moment }: TextRead['read'],
  topics: readonly AskedAbout[],
  matches: readonly NameMatch[],
): boolean {
  const towns = matches.filter(isSureName).length;
  return towns > 1 || topics.length > 0 || saysWhen(moment) || unknown.length === 0;
}
