import type { AskedAbout } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { TopicsLearned } from './topics.ts';

/** What somebody says to a bot that is no question about a border: of other matters, or of the bot itself. */
export type Talk = 'offTopic' | 'thanks' | 'whoAreYou' | 'botLanguages' | 'botPrice' | 'publishing';

interface TalkedOf {
  /** As it was written: a name may be written with a dash. */
  readonly cleaned: string;
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  readonly likeliest: TopicsLearned['likeliest'];
  /** A word that nobody has to explain: no misspelt place. */
  readonly isOrdinary: (word: string) => boolean;
}

/** One word alone is likelier a place that was misspelt. */
const fewest = 2;
const fewestOrdinary = 3;
/** Nobody says more of other matters to a bot: it was pasted. */
const mostSaid = 60;

const ownMatters = ['publishing', 'botLanguages', 'botPrice'] as const;

/** Where a question is about nothing of ours; `undefined` where a place may have been misspelt. */
export function talkIn({ cleaned, tokens, readings, topics, likeliest, isOrdinary }: TalkedOf): Talk | undefined {
  const own = ownMatters.find((what) => saysTalk(readings, what));
  if (own !== undefined) return own;
  const words = tokens.filter(({ number }) => !number);
  if (cleaned.trim().split(/\s+/u).length < fewest || tokens.length > mostSaid) return undefined;
  const [first] = topics;
  if (likeliest === 'about' || (likeliest === 'why' && first?.topic !== 'status')) return 'whoAreYou';
  // Two words that nobody knows may be one name.
  const isPlain = words.every(({ text }) => isOrdinary(text));
  const isTalk = likeliest === 'other' || likeliest === 'smalltalk' || likeliest === 'report';
  if (saysThanks(readings) && (isTalk || isPlain)) return 'thanks';
  if (isTalk && likeliest !== 'report' && (isPlain || words.length >= fewestOrdinary)) return 'offTopic';
  // What is booked that is no place in a queue is booked elsewhere.
  if (says(readings, 'booking') && !topics.some(({ topic }) => topic === 'trucks')) return 'offTopic';
  const isEveryday = words.length >= fewestOrdinary && isPlain;
  return isEveryday && !says(readings, 'border') ? 'offTopic' : undefined;
}

export function saysThanks(readings: readonly WordReading[]): boolean {
  return saysTalk(readings, 'thanks');
}

function saysTalk(readings: readonly WordReading[], what: 'thanks' | (typeof ownMatters)[number]): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'smalltalk' && meaning.what === what);
}
