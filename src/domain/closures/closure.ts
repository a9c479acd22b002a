import { type Crossing, clockPost } from '../crossing.ts';
import { statementsOfKind, type WeighedStatement, type WeighedStatements } from '../rules/ledger.ts';
import type { ClosedStatement, EdgeStatement, Statement } from '../statement.ts';
import { type Dated, isRough, wholeDay } from '../time/dated.ts';

/** A statement that the crossing is closed. */
export type WeighedClosure = WeighedStatement<ClosedStatement | EdgeStatement>;

/** A closure once in time, whether told once or of every year. */
export interface Closure {
  readonly weighed: WeighedClosure;
  readonly from: Dated;
  readonly until: Dated | null;
  readonly ends: 'planned' | 'certain';
  readonly fades: boolean;
}

/** All closures of the ledger, those of every year in the years given. `closes` statements count where the caller says they do. */
export function closuresIn(
  ledger: WeighedStatements,
  years: readonly number[],
  closesForGood: readonly WeighedStatement<EdgeStatement>[],
): readonly Closure[] {
  return [
    ...statementsOfKind(ledger, 'closed').flatMap((weighed) => closuresOf(weighed, years, ledger.crossing)),
    ...closesForGood.map((weighed) => closureFromEdge(weighed)),
  ];
}

function closuresOf(
  weighed: WeighedStatement<ClosedStatement>,
  years: readonly number[],
  crossing: Crossing,
): Closure[] {
  const { period, ends, cause, by } = weighed.statement;
  if (period.every === 'once') {
    const fades = cause === 'weather' || cause === 'road' || by.kind === 'press' || by.kind === 'carrier';
    return [{ weighed, from: period.from, until: period.until ?? null, ends, fades }];
  }
  const { zone } = clockPost(crossing, weighed.statement);
  const wraps = period.until.month * 100 + period.until.day < period.from.month * 100 + period.from.day;
  return years
    .filter((year) => year >= (period.years?.from ?? -Infinity) && year <= (period.years?.to ?? Infinity))
    .map((year) => ({
      weighed,
      from: wholeDay(zone, year, period.from.month, period.from.day),
      until: wholeDay(zone, wraps ? year + 1 : year, period.until.month, period.until.day),
      ends,
      fades: false,
    }));
}

/** `closes` at a crossing without a season: a closure that nobody has put an end to. */
function closureFromEdge(weighed: WeighedStatement<EdgeStatement>): Closure {
  const { date, by } = weighed.statement;
  const from = isRough(date) ? date : { ...date, first: date.last };
  return { weighed, from, until: null, ends: 'planned', fades: by.kind === 'press' || by.kind === 'carrier' };
}

/** The first moment after the last one covered, as precise as that was: after a day comes a day. A rough end is as rough. */
export function reopeningAfter(until: Dated, statement: Statement, crossing: Crossing): Dated {
  if (isRough(until) || until.precision !== 'day') return until;
  const [year = 0, month = 1, day = 1] = until.text.split('-').map(Number);
  return wholeDay(clockPost(crossing, statement).zone, year, month, day + 1);
}
