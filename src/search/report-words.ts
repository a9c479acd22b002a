import { given } from '#domain/given.ts';
import type { Saw } from '#domain/reports/traveller-report.ts';
import type { Linguistics } from './linguistics.ts';
import { durationIn } from './moment/duration.ts';
import { namedTimeAt, type SaidTime } from './moment/time-of-day.ts';
import { type MomentWordsIn, momentWordsIn } from './moment/words.ts';
import { says, tokensRead, type WordReading } from './text/lexicon.ts';
import { createPatternReader, type Reading } from './text/patterns.ts';
import { tokensOf, tokensUnder } from './text/tokens.ts';

/** What somebody's words tell from a crossing: only ever a proposal, which one tap confirms. */
export interface ReportRead {
  readonly what: Saw['what'];
  /** How long it took, or has taken so far. */
  readonly minutes?: number;
  /** Since when they wait, in minutes of the day on the clock there, where the words say that instead. */
  readonly since?: number;
  /** So many minutes ago it was, where the words say so. */
  readonly ago?: number;
  /** They tell neither how long nor since when: a report only where the other words name a crossing and nothing else. */
  readonly isBare: boolean;
  /** The other words name nothing at all: what was asked about before is meant. */
  readonly isPlaceless: boolean;
  /** The other words: they name the crossing, the direction and the vehicle. */
  readonly rest: string;
}

/** Reads a report in words; `null` for a question. Who waits since the morning has neither minutes nor an hour: they are asked. */
export type ReadReport = (text: string) => ReportRead | null;

/** Behind a length of time it says when, and not how long. */
const ago = 'ago';
/** Before an hour or behind it: that one waits since then. `sinceSome`: since the morning, all day. */
const sinces = ['since', 'sinceAfter', 'sinceSome'] as const;
const whats = ['shut', 'waiting', 'passed'] as const satisfies readonly Saw['what'][];
const isWhat = (meaning: string): meaning is Saw['what'] => whats.some((what) => what === meaning);

/** Knows how people of every language tell that they wait, passed, or found it shut. */
export function createReadReport(linguistics: Linguistics): ReadReport {
  const reader = createPatternReader(
    linguistics.vocabularies.map((words) => ({
      of: words,
      lists: ([...whats, ago, ...sinces] as const).map((what) => [words.reporting[what], what] as const),
    })),
    linguistics,
  );
  return (text) => {
    if (text.includes('?')) return null;
    const tokens = tokensOf(linguistics.clean(text), linguistics);
    const found = reader.readingsOf(tokens);
    const told = found.filter(({ meaning }) => isWhat(meaning));
    const what = whats.find((one) => told.some(({ meaning }) => meaning === one));
    const readings = linguistics.readingsOf(tokens);
    if (what === undefined || says(readings, 'rumour')) return null;
    const words = momentWordsIn(tokens, readings, linguistics);
    const when = takeAgo(found, words);
    const since = what === 'shut' ? null : takeSince(found.filter(canMean(what)), words);
    const own = beside(readings, told, [when, since]);
    if (says(own, 'openly') || says(own, 'yesNo')) return null;
    const duration = durationIn(words);
    const isBare = what !== 'shut' && duration === null && since === null;
    if (isBare && own.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic !== 'waits')) return null;
    const minutes = what === 'shut' ? undefined : duration?.minutes;
    const hour = minutes === undefined ? since?.time : undefined;
    const taken = new Set([...told, ...[duration, when, since].flatMap((one) => one ?? [])].flatMap(tokensUnder));
    const others = tokens.flatMap((token, at) => (taken.has(at) ? [] : [{ text: token.text, at }]));
    const known = tokensRead(readings);
    const isPlaceless = others.every(({ at }) => known.has(at) || tokens[at]?.number === true);
    const rest = others.map(({ text: word }) => word).join(' ');
    return { what, ...given({ minutes, since: hour, ago: when?.minutes }), isBare, isPlaceless, rest };
  };
}

/** "An hour ago": taken out of the words, so that nobody reads it as how long it took. */
function takeAgo(found: readonly Reading<string>[], words: MomentWordsIn) {
  const behind = (end: number) => found.find(({ meaning, start }) => meaning === ago && start === end);
  const said = durationIn(words, ({ start, length }) => behind(start + length) !== undefined);
  if (said === null) return null;
  const length = said.length + (behind(said.start + said.length)?.length ?? 0);
  words.use(said.start, length);
  return { ...said, length };
}

/** An hour since which one waits, and its words; no hour where the words leave open which. */
interface SaidSince {
  readonly time?: number;
  readonly start: number;
  readonly length: number;
}

/** How many words an hour has at most: "эртең менен саат сегиз жарым". */
const longestHour = 5;

/** "Since 8 am": taken out of the words, so that nobody reads it as the moment that is asked about. */
function takeSince(found: readonly Reading<string>[], words: MomentWordsIn): SaidSince | null {
  const said = found.flatMap((mark): readonly SaidSince[] => {
    const { meaning, start, length } = mark;
    if (meaning === 'sinceSome') return [{ start, length }];
    if (meaning === 'since') return sinceFrom(start, namedTimeAt(words, start + length, words.twelveHours));
    if (meaning !== 'sinceAfter') return [];
    for (let from = Math.max(0, start - longestHour); from < start; from += 1) {
      const time = namedTimeAt(words, from, true);
      if (time !== null && from + time.length === start)
        return sinceFrom(from, { ...time, length: time.length + length });
    }
    return [];
  });
  const [first] = said.toSorted((a, b) => Number(a.time === undefined) - Number(b.time === undefined));
  if (first !== undefined) words.use(first.start, first.length);
  return first ?? null;
}

function sinceFrom(start: number, time: SaidTime | null): readonly SaidSince[] {
  if (time === null) return [];
  const length = time.start + time.length - start;
  return [{ start, length, ...(time.eitherHalf ? {} : { time: time.time }) }];
}

/**
 * The words of the report's own language beside what it tells. A word of another may ask there, and one inside it asks nothing, as
 * in "we are waiting since 8 am".
 */
function beside(
  readings: readonly WordReading[],
  told: readonly Reading<string>[],
  times: readonly (Parameters<typeof tokensUnder>[0] | null)[],
) {
  const taken = new Set([...told, ...times.flatMap((one) => one ?? [])].flatMap(tokensUnder));
  // A word that only folds to one of a list may be of another language: whatever asks there asks.
  const isSure = told.every(({ exact }) => exact);
  const languages = new Set(told.map(({ language }) => language));
  return readings.filter(({ language, start }) => (!isSure || languages.has(language)) && !taken.has(start));
}

/** Only who waits tells since when; who passed may leave open how long as well. */
function canMean(what: Saw['what']) {
  return ({ meaning }: Reading<string>) => what === 'waiting' || meaning === 'sinceSome';
}

/** How long it took, or since when they wait, was told; or that they passed, on no day but this. */
export function isTold(report: ReportRead | null, hasMoment: boolean): boolean {
  return report !== null && (!report.isBare || !hasMoment);
}
