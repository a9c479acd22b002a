import { given } from '#domain/given.ts';
import type { Saw } from '#domain/reports/traveller-report.ts';
import type { Linguistics } from './linguistics.ts';
import { durationIn } from './moment/duration.ts';
import { type MomentWordsIn, momentWordsIn } from './moment/words.ts';
import { says, type WordReading } from './text/lexicon.ts';
import { createPatternReader, type Reading } from './text/patterns.ts';
import { type Token, tokensOf, tokensUnder } from './text/tokens.ts';

/** What somebody's words tell from a crossing: only ever a proposal, which one tap confirms. */
export interface ReportRead {
  readonly what: Saw['what'];
  /** How long it took, or has taken so far. */
  readonly minutes?: number;
  /** So many minutes ago it was, where the words say so. */
  readonly ago?: number;
  /** The other words: they name the crossing, the direction and the vehicle. */
  readonly rest: string;
}

/** Reads a report in words; `null` for a question, and for words that do not tell how long. */
export type ReadReport = (text: string) => ReportRead | null;

/** Behind a length of time it says when, and not how long. */
const ago = 'ago';
const whats = ['shut', 'waiting', 'passed'] as const satisfies readonly Saw['what'][];

/** Knows how people of every language tell that they wait, passed, or found it shut. */
export function createReadReport(linguistics: Linguistics): ReadReport {
  const reader = createPatternReader(
    linguistics.vocabularies.map((words) => ({
      of: words,
      lists: ([...whats, ago] as const).map((what) => [words.reporting[what], what] as const),
    })),
    linguistics,
  );
  return (text) => {
    if (text.includes('?')) return null;
    const tokens = tokensOf(linguistics.clean(text), linguistics);
    const found = reader.readingsOf(tokens);
    const told = found.filter(({ meaning }) => meaning !== ago);
    const what = whats.find((one) => told.some(({ meaning }) => meaning === one));
    const readings = linguistics.readingsOf(tokens);
    if (what === undefined || asks(readings, new Set(told.map(({ language }) => language)))) return null;
    const words = momentWordsIn(tokens, readings, linguistics);
    const when = takeAgo(found, words);
    const duration = durationIn(words);
    if (what !== 'shut' && duration === null) return null;
    const minutes = what === 'shut' ? undefined : duration?.minutes;
    const rest = without(tokens, [...told, ...[duration, when].flatMap((one) => one ?? [])]);
    return { what, ...given({ minutes, ago: when?.minutes }), rest };
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

/** A word of one language may ask in another: only those of the report's own count. */
function asks(readings: readonly WordReading[], languages: ReadonlySet<string>): boolean {
  const own = readings.filter(({ language }) => languages.has(language));
  return says(own, 'openly') || says(own, 'yesNo');
}

function without(tokens: readonly Token[], taken: readonly Parameters<typeof tokensUnder>[0][]): string {
  const gone = new Set(taken.flatMap(tokensUnder));
  return tokens.flatMap(({ text }, at) => (gone.has(at) ? [] : [text])).join(' ');
}
