/**
 * Statements that cannot all be meant as they are written. Sources may contradict each other, that is what the ledger
 * is for; what is found here are slips of the person who wrote it down.
 */
import type { Crossing } from '#domain/crossing.ts';
import { withoutSuperseded } from '#domain/rules/ledger.ts';
import { coversScopeOf } from '#domain/rules/scope.ts';
import {
  type ClosedStatement,
  type SeasonStatement,
  type Statement,
  sightingKinds,
  sourceKinds,
} from '#domain/statement.ts';
import { type Dated, isRough } from '#domain/time/dated.ts';
import type { YamlFile } from '../yaml-file.ts';
import { scopesMeet } from './scopes-meet.ts';

export function checkLedger(crossing: Crossing, { report, lineOf }: Pick<YamlFile, 'report' | 'lineOf'>): void {
  const { statements } = crossing;
  const tell: Tell = (statement, field, message) => report(['statements', statement.order, ...field], message);
  checkIds(statements, tell);

  const valid = withoutSuperseded(statements);
  const title = (statement: Statement) => nameOf(statement, lineOf(['statements', statement.order]));
  for (const [at, later] of valid.entries()) {
    for (const earlier of valid.slice(0, at)) {
      if (!scopesMeet(earlier, later, crossing)) continue;
      const clash = clashOf(earlier, later, crossing);
      if (clash) tell(later, [], `${title(later)} ${clash.replace('%', title(earlier))}`);
    }
  }
}

type Tell = (statement: Statement, field: string[], message: string) => void;

function checkIds(statements: readonly Statement[], tell: Tell): void {
  const known = new Map<string, Statement>();
  for (const statement of statements) {
    const { id } = statement;
    if (id === undefined) continue;
    if (known.has(id)) tell(statement, ['id'], `"${id}" is taken by another statement: choose another id`);
    known.set(id, statement);
  }
  for (const statement of statements) {
    const { supersedes } = statement;
    if (supersedes === undefined) continue;
    if (!known.has(supersedes)) tell(statement, ['supersedes'], `no statement has the id "${supersedes}" in this file`);
    if (replacesItself(statement, known)) tell(statement, ['supersedes'], 'a statement cannot supersede itself');
  }
}

/** Directly, or by way of others. */
function replacesItself({ id, supersedes }: Statement, known: ReadonlyMap<string, Statement>): boolean {
  const met = new Set<string>();
  for (let next = supersedes; next !== undefined && !met.has(next); next = known.get(next)?.supersedes) {
    if (next === id) return true;
    met.add(next);
  }
  return false;
}

function nameOf(statement: Statement, line: number | undefined): string {
  const date = describePeriod(statement);
  return `"${statement.says}"${date === '' ? '' : ` ${date}`}${line === undefined ? '' : ` (line ${line})`}`;
}

function describePeriod({ says, period }: Statement): string {
  if (period.every === 'year') return 'every year';
  const { from, until } = period;
  if (from === undefined) return '';
  if (from === until) return `on ${from.text}`;
  return says === 'closed' ? `from ${from.text}${until ? ` until ${until.text}` : ''}` : `since ${from.text}`;
}

/** What is wrong with the two, with `%` for the earlier one. */
function clashOf(earlier: Statement, later: Statement, crossing: Crossing): string | null {
  if (earlier.says === 'closed' && later.says === 'closed' && overlap(earlier, later, crossing)) {
    return 'overlaps %: if it is the same halt told again, give that one an id and write supersedes here; otherwise end one of them with until';
  }
  if (earlier.says === 'season' && later.says === 'season' && contradicts(earlier, later)) {
    return 'contradicts %, said by the same source on the same date: keep one, or tell them apart with since and until';
  }
  if (isEdge(earlier) && isEdge(later) && isRepeated(earlier, later)) return 'repeats %: keep one of them';
  return null;
}

type Edge = Extract<Statement, { says: 'opens' | 'closes' }>;

function isEdge(statement: Statement): statement is Edge {
  return statement.says === 'opens' || statement.says === 'closes';
}

function isRepeated(one: Edge, other: Edge): boolean {
  return one.says === other.says && sameMouth(one, other) && sameDate(one.date, other.date);
}

function sameMouth(one: Statement, other: Statement): boolean {
  return one.by.who === other.by.who && sameDate(one.by.date, other.by.date);
}

function sameDate(one: Dated | undefined, other: Dated | undefined): boolean {
  return one?.first === other?.first && one?.last === other?.last;
}

function contradicts(one: SeasonStatement, other: SeasonStatement): boolean {
  if (!sameMouth(one, other) || JSON.stringify(one.season) === JSON.stringify(other.season)) return false;
  const begins = Math.max(surelyBegun(one.since), surelyBegun(other.since));
  return begins < Math.min(surelyLasting(one.until), surelyLasting(other.until));
}

/** Only what surely overlaps: inside a rough date nobody knows. Halts of every year fall into others by nature. */
function overlap(earlier: ClosedStatement, later: ClosedStatement, crossing: Crossing): boolean {
  const [one, other] = [haltOf(earlier, crossing), haltOf(later, crossing)];
  return one !== null && other !== null && Math.max(one.from, other.from) < Math.min(one.to, other.to);
}

function haltOf(halt: ClosedStatement, crossing: Crossing): { from: number; to: number } | null {
  if (halt.period.every === 'year') return null;
  const { from, until } = halt.period;
  return { from: surelyBegun(from), to: until ? surelyLasting(until) : endedBy(halt, from, crossing) };
}

function surelyBegun(from: Dated | undefined): number {
  if (from === undefined) return -Infinity;
  return isRough(from) ? from.last : from.first;
}

function surelyLasting(until: Dated | undefined): number {
  if (until === undefined) return Infinity;
  return isRough(until) ? until.first : until.last;
}

/** A halt without an end lasts until somebody as trusted speaks of the same scope again; a light one for thirty days. */
function endedBy(halt: ClosedStatement, from: Dated, crossing: Crossing): number {
  const isLight = halt.cause === 'weather' || halt.cause === 'road' || halt.by.kind !== 'authority';
  const ends = crossing.statements
    .filter((word) => word !== halt && rank(word) <= rank(halt) && coversScopeOf(word, halt, crossing))
    .map(spokenOf)
    .filter((moment) => moment >= from.last && moment > from.first);
  return Math.min(...ends, isLight ? from.last + thirtyDaysMs : Infinity);
}

const thirtyDaysMs = 30 * 24 * 3_600_000;

function rank(statement: Statement): number {
  return sourceKinds.indexOf(statement.by.kind);
}

/** These tell that the crossing passes people again, or halts anew. */
const speaksOfPassing: readonly Statement['says'][] = [...sightingKinds, 'opens', 'hours', 'season', 'closed'];

/** From when on a statement tells of that; `NaN` for one that does not. */
function spokenOf({ says, period, by }: Statement): number {
  if (!speaksOfPassing.includes(says) || period.every === 'year') return Number.NaN;
  return (period.from ?? by.date)?.first ?? Number.NaN;
}
