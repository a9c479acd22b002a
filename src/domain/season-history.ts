import type { DateTime } from 'luxon';
import { dayMs, startOfDay, yearOf } from './clock.ts';
import { layOutHalts } from './closure.ts';
import { type Crossing, firstPost } from './crossing.ts';
import { createLedger, isRough, type Ledger, type Word, wordsThatSay } from './ledger.ts';
import { reportsIn } from './reports.ts';
import { layOutSeasons, seasonRuleAt } from './season.ts';
import type { ClosedStatement, EdgeStatement, SeasonStatement, Statement } from './statement.ts';

/**
 * When does it usually open? Year by year what is on record, and not what a rule says it should have been: a rule is
 * only worth as much as the years behind it.
 */
export interface SeasonYear {
  readonly year: number;
  readonly opened: readonly EdgeStatement[];
  readonly closed: readonly EdgeStatement[];
  readonly halts: readonly ClosedStatement[];
  /** First and last sighting of the year, where nobody told the edges. */
  readonly seen: { readonly first: Statement; readonly last: Statement; readonly times: number } | null;
  /** What the record says of the asked day of that year. */
  readonly onDay: 'open' | 'closed' | 'unknown';
}

export interface SeasonHistory {
  readonly crossing: Crossing;
  readonly at: DateTime;
  readonly now: DateTime;
  /** Newest first; years with nothing on record are left out. */
  readonly years: readonly SeasonYear[];
  readonly rule: SeasonStatement | null;
  /** Of the years whose record reaches the asked day, how many had it open. */
  readonly share: { readonly open: number; readonly of: number };
  readonly enough: boolean;
}

/** Fewer years than this make no rule. */
const yearsForARule = 5;
/** A sighting speaks for the days around it. */
const sightingSpeaksMs = 15 * dayMs;

export function seasonHistory(
  crossing: Crossing,
  statements: readonly Statement[],
  question: { readonly at: DateTime; readonly now: DateTime },
): SeasonHistory {
  const ledger = createLedger(crossing, statements, { at: question.at.toMillis(), now: question.now.toMillis() });
  const { zone } = firstPost(crossing);
  const at = question.at.setZone(zone);
  const present = yearOf(zone, ledger.now);
  const years = recordedYears(ledger, zone)
    .filter((year) => year <= present)
    .map((year) => yearOnRecord(ledger, year, at))
    .sort((a, b) => b.year - a.year);
  const told = years.filter((year) => year.onDay !== 'unknown');
  const usual = layOutSeasons(ledger, { traffic: 'car' }, [present - 1, present, present + 1], null);
  return {
    crossing,
    at,
    now: question.now.setZone(zone),
    years,
    rule: seasonRuleAt(usual, ledger.at)?.statement ?? null,
    share: { open: told.filter((year) => year.onDay === 'open').length, of: told.length },
    enough: told.length >= yearsForARule,
  };
}

function recordedYears(ledger: Ledger, zone: string): number[] {
  const events = wordsThatSay(ledger, 'opens', 'closes', 'works', 'queue').map((word) => word.statement.date.first);
  const halts = wordsThatSay(ledger, 'closed').flatMap(({ statement: { span } }) =>
    span.every === 'once' ? yearsBetween(span.from.first, span.until?.last ?? span.from.first, zone) : [],
  );
  return [...new Set([...events.map((event) => yearOf(zone, event)), ...halts])];
}

function yearsBetween(from: number, to: number, zone: string): number[] {
  const first = yearOf(zone, from);
  return Array.from({ length: yearOf(zone, to - 1) - first + 1 }, (_, index) => first + index);
}

function yearOnRecord(ledger: Ledger, year: number, at: DateTime): SeasonYear {
  const { zone } = firstPost(ledger.crossing);
  const from = startOfDay(zone, year, 1, 1);
  const to = startOfDay(zone, year + 1, 1, 1);
  const within = (word: Word<EdgeStatement>) => from <= word.statement.date.first && word.statement.date.first < to;
  const opened = wordsThatSay(ledger, 'opens').filter(within);
  const closed = wordsThatSay(ledger, 'closes').filter(within);
  const sightings = reportsIn(ledger)
    .map((word) => word.statement)
    .filter((statement) => statement.says !== 'opens' && from <= statement.date.first && statement.date.first < to)
    .sort((a, b) => a.date.first - b.date.first);
  const halts = wordsThatSay(ledger, 'closed')
    .map((word) => word.statement)
    .filter(({ span }) => span.every === 'once' && span.from.first < to && (span.until?.last ?? span.from.last) > from);
  const [first, last] = [sightings[0], sightings.at(-1)];
  const noon = startOfDay(zone, year, at.month, at.day) + dayMs / 2;
  return {
    year,
    opened: opened.map((word) => word.statement),
    closed: closed.map((word) => word.statement),
    halts,
    seen: first && last ? { first, last, times: sightings.length } : null,
    onDay: stateOnRecord({ noon, ledger, year, opened, closed, seen: sightings.map((one) => one.date.first) }),
  };
}

interface Record {
  readonly noon: number;
  readonly ledger: Ledger;
  readonly year: number;
  readonly opened: readonly Word<EdgeStatement>[];
  readonly closed: readonly Word<EdgeStatement>[];
  readonly seen: readonly number[];
}

/** Told shut, told open, seen nearby, or between an opening and a later sighting; otherwise nobody knows. */
function stateOnRecord({ noon, ledger, year, opened, closed, seen }: Record): SeasonYear['onDay'] {
  if (noon > ledger.now) return 'unknown';
  const halt = layOutHalts(ledger, [year], []).find(
    (one) => one.from <= noon && noon < one.to && one.outcome === 'closed',
  );
  if (halt) return 'closed';
  if (seen.some((moment) => Math.abs(moment - noon) <= sightingSpeaksMs)) return 'open';
  const opening = sharpest(opened);
  const closing = sharpest(closed);
  if (opening && noon < opening.statement.date.first) return 'closed';
  if (closing && noon >= closing.statement.date.last) return 'closed';
  const openedBy = opening === null ? (seen[0] ?? Infinity) : opening.statement.date.last;
  const openUntil = closing === null ? (seen.at(-1) ?? -Infinity) : closing.statement.date.first;
  return openedBy <= noon && noon < openUntil ? 'open' : 'unknown';
}

/** Of several words about one edge, the one known to the day. */
function sharpest(words: readonly Word<EdgeStatement>[]): Word<EdgeStatement> | null {
  return words.find((word) => !isRough(word.statement.date)) ?? words.at(-1) ?? null;
}
