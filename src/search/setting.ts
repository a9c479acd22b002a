import type { AskedAbout } from '#domain/topic.ts';
import { isSureName, type NameMatch } from './names/finder.ts';
import { isIn } from './parts/named.ts';
import type { AskedMoment } from './question.ts';
import { says, type WordReading } from './text/lexicon.ts';
import type { Token } from './text/tokens.ts';
import type { TextRead } from './text-read.ts';

/** What speaks for a name that was read beside others. */
export function settingOf({ tokens, readings, read, matches }: TextRead, topics: readonly AskedAbout[]) {
  return {
    isRelevant: isRelevant(tokens, readings, read, topics, matches),
    isElsewhere: says(readings, 'elsewhere'),
    saysBorder: says(readings, 'border'),
  };
}

export function saysWhen(moment: AskedMoment): boolean {
  return Object.keys(moment).length > 0;
}

/** A town alone makes a question only where something else speaks of crossing, or where there is nothing else. */
function isRelevant(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { moment }: TextRead['read'],
  topics: readonly AskedAbout[],
  matches: readonly NameMatch[],
): boolean {
  const towns = matches.filter(isSureName).length;
  const known = new Set(readings.map(({ start }) => start));
  const everyWordCounts = tokens.every(({ number }, at) => number || known.has(at) || isIn(matches, at));
  return towns > 1 || topics.length > 0 || says(readings, 'border') || saysWhen(moment) || everyWordCounts;
}
