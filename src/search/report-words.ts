import { given } from '#domain/given.ts';
import type { Saw } from '#domain/reports/traveller-report.ts';
import type { Linguistics } from './linguistics.ts';
import { durationIn } from './moment/duration.ts';
import { momentWordsIn } from './moment/words.ts';
import { says, type WordReading } from './text/lexicon.ts';
import { createPatternReader } from './text/patterns.ts';
import { type Token, tokensOf, tokensUnder } from './text/tokens.ts';

/** What somebody's words tell from a crossing: only ever a proposal, which one tap confirms. */
export interface ReportRead {
  readonly what: Saw['what'];
  /** How long it took, or has taken so far. */
  readonly minutes?: number;
  /** The other words: they name the crossing, the direction and the vehicle. */
  readonly rest: string;
}

/** Reads a report in words; `null` for a question, and for words that do not tell how long. */
export type ReadReport = (text: string) => ReportRead | null;

const whats = ['shut', 'waiting', 'passed'] as const satisfies readonly Saw['what'][];

/** Knows how people of every language tell that they wait, passed, or found it shut. */
export function createReadReport(linguistics: Linguistics): ReadReport {
  const told = createPatternReader(
    linguistics.vocabularies.map((words) => ({
      of: words,
      lists: whats.map((what) => [words.reporting[what], what] as const),
    })),
    linguistics,
  );
  return (text) => {
    if (text.includes('?')) return null;
    const tokens = tokensOf(linguistics.clean(text), linguistics);
    const found = told.readingsOf(tokens);
    const what = whats.find((one) => found.some(({ meaning }) => meaning === one));
    const readings = linguistics.readingsOf(tokens);
    if (what === undefined || asks(readings, new Set(found.map(({ language }) => language)))) return null;
    const duration = durationIn(momentWordsIn(tokens, readings, linguistics));
    if (what !== 'shut' && duration === null) return null;
    const minutes = what === 'shut' ? undefined : duration?.minutes;
    return { what, ...given({ minutes }), rest: without(tokens, duration === null ? found : [duration, ...found]) };
  };
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
