import {
  atLeastAsTrusted,
  type CertaintyLevel,
  statementsOfKind,
  type WeighedStatement,
  type WeighedStatements,
} from '../rules/ledger.ts';
import { holdsFrom, type Report } from '../rules/reports.ts';
import { coversScopeOf } from '../rules/scope.ts';
import { beginsAt } from '../rules/standing-rules.ts';
import type { SourceKind, Statement } from '../statement.ts';
import { type Dated, isRough } from '../time/dated.ts';
import type { Closure } from './closure.ts';

/** What shows that a closure is over, and from when on it does. Epoch milliseconds. */
export interface ReopeningEvidence {
  readonly from: number;
  readonly level: CertaintyLevel;
  readonly weighed: WeighedStatement;
}

export interface ClosureEnd {
  /** From here it may be over, and from `sureFrom` it surely is. */
  readonly from: number;
  readonly sureFrom: number;
  readonly shown: readonly ReopeningEvidence[];
}

/** A later statement, by a source at least as trusted, that it works again; without an end also newer rules. */
export function overBy(closure: Closure, reports: readonly Report[], ledger: WeighedStatements): ClosureEnd | null {
  const told = closure.weighed.statement;
  const trusted = (kind: SourceKind) => atLeastAsTrusted(kind, told.by.kind);
  const seen = reports
    .filter((report) => trusted(report.statement.by.kind) && coversScopeOf(report.statement, told, ledger.crossing))
    .filter((report) => isLater(report.statement.date, closure))
    .map((weighed) => ({ weighed, from: weighed.statement.date.first, sureFrom: holdsFrom(weighed) }));
  const ruled =
    closure.until === null ? rulesAfter(closure, ledger).filter((rule) => trusted(rule.weighed.statement.by.kind)) : [];
  const ends = [...seen, ...ruled];
  if (ends.length === 0) return null;
  return {
    from: Math.min(...ends.map((end) => end.from)),
    sureFrom: Math.min(...ends.map((end) => end.sureFrom)),
    shown: ends.map((end) => ({ from: end.sureFrom, level: end.weighed.level, weighed: end.weighed })),
  };
}

/** Later by its whole span: a report known only to the day ends no closure that began that day. */
function isLater(date: Dated, closure: Closure): boolean {
  const began = closure.from.precision === 'minute' ? closure.from.first + 1 : closure.from.last;
  return date.first >= began && date.first >= closure.weighed.saidFirst;
}

/** Hours, seasons and closures of the scope that were said after this one. */
function rulesAfter(
  closure: Closure,
  ledger: WeighedStatements,
): { weighed: WeighedStatement; from: number; sureFrom: number }[] {
  const told = closure.weighed.statement;
  return statementsOfKind(ledger, 'hours', 'season', 'closed')
    .filter((weighed) => weighed.statement !== told && weighed.saidLast > closure.weighed.saidLast)
    .filter((weighed) => coversScopeOf(weighed.statement, told, ledger.crossing))
    .map((weighed) => {
      const { from, sureFrom } = startOf(weighed.statement);
      return {
        weighed: weighed as WeighedStatement,
        from: Math.max(weighed.saidFirst, from),
        sureFrom: Math.max(weighed.saidFirst, sureFrom),
      };
    })
    .filter((rule) => rule.from >= Math.max(closure.from.last, closure.weighed.saidFirst));
}

/** From when on a rule holds, or another closure has begun: perhaps, and surely. A closure of every year ends no other. */
function startOf({ period }: Statement): { from: number; sureFrom: number } {
  if (period.every === 'year') return { from: Infinity, sureFrom: Infinity };
  const { from: start } = period;
  if (start === undefined) return { from: -Infinity, sureFrom: -Infinity };
  return { from: start.first, sureFrom: isRough(start) ? start.last : start.first };
}

/** After a planned end: any report since, and hours or seasons that began after it, but nothing a guide repeats. */
export function shownAfter(
  closure: Closure,
  end: number,
  reports: readonly Report[],
  ledger: WeighedStatements,
): ReopeningEvidence[] {
  const told = closure.weighed.statement;
  const rules = statementsOfKind(ledger, 'hours', 'season').filter((weighed) => weighed.statement.by.kind !== 'guide');
  return [
    ...reports
      .filter((weighed) => weighed.statement.date.first >= end)
      .map((weighed) => ({ from: holdsFrom(weighed), level: weighed.level, weighed })),
    ...rules
      .filter((weighed) => beginsAt(weighed) >= end)
      .map((weighed) => ({
        from: Math.max(beginsAt(weighed), startOf(weighed.statement).sureFrom),
        level: weighed.level,
        weighed,
      })),
  ]
    .filter((shown) => coversScopeOf(shown.weighed.statement, told, ledger.crossing))
    .sort((a, b) => a.from - b.from);
}
