import type { Crossing } from '../crossing.ts';
import { type SourceKind, type Statement, sourceKinds } from '../statement.ts';
import { type Certainty, certainties } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import type { Dated } from '../time/dated.ts';
import { beginningOf } from '../time/period.ts';
import { withoutSuperseded } from './superseded.ts';

/**
 * The ledger as it bears on one question: what was known by `now`, each statement as sure as it is at `at`.
 *
 * Levels are frozen: while the answer looks ahead for the next change, a statement does not grow older.
 */
export interface Ledger {
  readonly crossing: Crossing;
  /** In the order of the file; what another statement replaced is gone. */
  readonly statements: readonly WeighedStatement[];
  readonly replaced: readonly WeighedStatement[];
  readonly at: number;
  readonly now: number;
}

/** A statement with its weight. A lower level is surer: 0 is *confirmed*, 3 is *typical*. */
export interface WeighedStatement<S extends Statement = Statement> {
  readonly statement: S;
  readonly level: CertaintyLevel;
  /** Epoch milliseconds; an undated statement was said before all others. */
  readonly saidFirst: number;
  readonly saidLast: number;
}

export type CertaintyLevel = number;
export const confirmed: CertaintyLevel = 0;
export const announced: CertaintyLevel = 1;
export const likely: CertaintyLevel = 2;
export const typical: CertaintyLevel = 3;

/** How sure a step is and by whose statement; worked out only when asked: looking ahead for the next change never asks. */
export type AssessCertainty = () => StepCertainty;

export interface StepCertainty {
  readonly level: CertaintyLevel;
  readonly by: Statement | null;
}

const freshMs = 30 * dayMs;
const twoYearsMs = 2 * 365.25 * dayMs;
const fiveYearsMs = 5 * 365.25 * dayMs;

/** A sighting, and a closure without an end, hold for thirty days. */
export const sightingHoldsMs = freshMs;
/** For how long somebody who passed proves that the crossing is not given up. */
export const trafficProofMs = fiveYearsMs;

export function createLedger(
  crossing: Crossing,
  statements: readonly Statement[],
  moments: { readonly at: number; readonly now: number },
): Ledger {
  const known = statements.filter((statement) => (saidOn(statement)?.first ?? -Infinity) <= moments.now);
  const standing = new Set(withoutSuperseded(known));
  const weighed = (those: readonly Statement[]) => those.map((statement) => assess(statement, moments.at));
  return {
    crossing,
    statements: weighed([...standing]),
    replaced: weighed(known.filter((statement) => !standing.has(statement))),
    ...moments,
  };
}

/** The statements of some kinds. */
type StatementOfKind<K, S = Statement> = S extends { says: infer Says } ? (K & Says extends never ? never : S) : never;

/** The statements of some kinds, in the order of the file. */
export function statementsOfKind<K extends Statement['says']>(
  ledger: Ledger,
  ...kinds: readonly K[]
): readonly WeighedStatement<StatementOfKind<K>>[] {
  const known = byKinds.get(ledger) ?? new Map<string, readonly WeighedStatement[]>();
  byKinds.set(ledger, known);
  const key = kinds.join();
  const wanted: readonly string[] = kinds;
  const those = known.get(key) ?? ledger.statements.filter(({ statement }) => wanted.includes(statement.says));
  known.set(key, those);
  return those as readonly WeighedStatement<StatementOfKind<K>>[];
}

/** A ledger never changes, and every kind of traveller and every step ahead asks it for the same. */
const byKinds = new WeakMap<Ledger, Map<string, readonly WeighedStatement[]>>();

/** A statement is as old as the day it was said, or else as what it tells of; `null` for an undated one. */
export function saidOn({ by, period }: Statement): Dated | null {
  return by.date ?? beginningOf(period);
}

/** A rough date ages from its first day and is ordered by its last. */
function assess(statement: Statement, at: number): WeighedStatement {
  const said = saidOn(statement);
  return {
    statement,
    level: levelOf(statement, said, at),
    saidFirst: said?.first ?? -Infinity,
    saidLast: said?.last ?? -Infinity,
  };
}

function levelOf(statement: Statement, said: Dated | null, at: number): CertaintyLevel {
  if (said === null || statement.period.every === 'year') return typical;
  const ageMs = Math.max(0, at - said.first);
  const kind = statement.by.kind;
  if (kind === 'authority') {
    if (ageMs <= freshMs) return confirmed;
    if (ageMs <= twoYearsMs) return announced;
    return ageMs <= fiveYearsMs ? likely : typical;
  }
  if (kind === 'press' || kind === 'carrier') return ageMs <= twoYearsMs ? likely : typical;
  return typical;
}

export function atLeastAsTrusted(kind: SourceKind, than: SourceKind): boolean {
  return sourceKinds.indexOf(kind) <= sourceKinds.indexOf(than);
}

export function certaintyAt(level: CertaintyLevel): Certainty {
  return certainties[Math.min(level, typical)] ?? 'typical';
}

/** How sure an answer is by its steps: as the weakest of them, and never surer than is allowed. */
export function weakestOf(
  steps: readonly AssessCertainty[],
  surestAllowed: CertaintyLevel,
  decidedBy: Statement | null,
): StepCertainty {
  const assessed = steps.map((assess) => assess());
  const level = Math.max(...assessed.map((step) => step.level));
  // Of equally weak steps the one that decides is named: one name says more than two.
  const weakest =
    assessed.find((step) => step.level === level && step.by === decidedBy) ??
    assessed.find((step) => step.level === level);
  return { level: Math.max(weakest?.level ?? typical, surestAllowed), by: weakest?.by ?? decidedBy };
}
