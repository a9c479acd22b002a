import type { Crossing } from '../crossing.ts';
import { type SourceKind, type Statement, sourceKinds } from '../statement.ts';
import { type Certainty, certainties } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import type { Dated } from '../time/dated.ts';
import { beginningOf } from '../time/period.ts';

/**
 * The ledger as it bears on one question: what was known by `now`, each statement as sure as it is at `at`.
 *
 * Levels are frozen: while the answer looks ahead for the next change, a statement does not grow older.
 */
export interface Ledger extends WeighedStatements {
  readonly at: number;
  readonly now: number;
}

/** What was known, and what it weighs. */
export interface WeighedStatements {
  readonly crossing: Crossing;
  /** In the order of the file; what another statement replaced is gone. */
  readonly statements: readonly WeighedStatement[];
  readonly replaced: readonly WeighedStatement[];
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
  const all = weighings.get(statements) ?? [];
  const known = all.find((one) => one.crossing === crossing && isWithin(one, moments));
  const weighing = known ?? weigh(crossing, statements, moments);
  if (known === undefined) weighings.set(statements, [weighing, ...all].slice(0, weighingsAtMost));
  return { crossing, statements: weighing.statements, replaced: weighing.replaced, ...moments };
}

/** That, and for which moments: between them no statement is added or grows older. Epoch milliseconds. */
interface Weighing extends WeighedStatements {
  readonly now: Stretch;
  readonly at: Stretch;
}

/** `after < moment <= to` */
interface Stretch {
  readonly after: number;
  readonly to: number;
}

/** Days go by between two changes, and everybody asks in them: now, of tomorrow, and of the coming season. */
const weighings = new WeakMap<readonly Statement[], readonly Weighing[]>();
const weighingsAtMost = 4;

function isWithin({ at, now }: Weighing, moments: { readonly at: number; readonly now: number }): boolean {
  return at.after < moments.at && moments.at <= at.to && now.after < moments.now && moments.now <= now.to;
}

function weigh(
  crossing: Crossing,
  statements: readonly Statement[],
  moments: { readonly at: number; readonly now: number },
): Weighing {
  const known = statements.filter((statement) => (saidOn(statement)?.first ?? -Infinity) <= moments.now);
  const standing = new Set(withoutSuperseded(known));
  const weighed = (those: readonly Statement[]) => those.map((statement) => assess(statement, moments.at));
  const said = statements.flatMap((statement) => saidOn(statement)?.first ?? []);
  return {
    crossing,
    statements: weighed([...standing]),
    replaced: weighed(known.filter((statement) => !standing.has(statement))),
    // It is known from the very moment on at which it is said, and weighs less after its time.
    now: stretchAround(
      moments.now,
      said.map((first) => first - 1),
    ),
    at: stretchAround(
      moments.at,
      said.flatMap((first) => [freshMs, twoYearsMs, fiveYearsMs].map((age) => first + age)),
    ),
  };
}

function stretchAround(moment: number, edges: readonly number[]): Stretch {
  let [after, to] = [-Infinity, Infinity];
  for (const edge of edges) {
    if (edge < moment) after = Math.max(after, edge);
    else to = Math.min(to, edge);
  }
  return { after, to };
}

/** What is worked out of the statements and their weights alone, once as long as these stay. */
export function oncePerWeighing<T>(work: (weighed: WeighedStatements) => T): typeof work {
  const known = new WeakMap<WeighedStatements['statements'], T>();
  return (weighed) => {
    const found = known.get(weighed.statements) ?? work(weighed);
    known.set(weighed.statements, found);
    return found;
  };
}

/** The statements that none of the others replaces, in their order. One that is not among them replaces nothing. */
export function withoutSuperseded<S extends Pick<Statement, 'id' | 'supersedes'>>(
  statements: readonly S[],
): readonly S[] {
  const replaced = new Set(statements.map(({ supersedes }) => supersedes));
  return statements.filter(({ id }) => id === undefined || !replaced.has(id));
}

/** The statements of some kinds. */
type StatementOfKind<K, S = Statement> = S extends { says: infer Says } ? (K & Says extends never ? never : S) : never;

/** The statements of some kinds, in the order of the file. */
export function statementsOfKind<K extends Statement['says']>(
  ledger: WeighedStatements,
  ...kinds: readonly K[]
): readonly WeighedStatement<StatementOfKind<K>>[] {
  const known = byKinds(ledger);
  const key = kinds.join();
  const wanted: readonly string[] = kinds;
  const those = known.get(key) ?? ledger.statements.filter(({ statement }) => wanted.includes(statement.says));
  known.set(key, those);
  return those as readonly WeighedStatement<StatementOfKind<K>>[];
}

/** Every kind of traveller and every step ahead asks for the same. */
const byKinds = oncePerWeighing(() => new Map<string, readonly WeighedStatement[]>());

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
