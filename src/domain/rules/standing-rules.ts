import type { StandingStatement } from '../statement.ts';
import { type CertaintyLevel, isRough, typical, type WeighedStatement } from './ledger.ts';

/**
 * Which standing word counts at a moment: the best rung wins, *confirmed* and *announced* counting as one; within a rung
 * guides come last, a limited word beats a standing one, then the later said, then the lower in the file.
 */

export interface StandingResolution<S extends StandingStatement> {
  /** The word that counts, or `null` where nobody said anything. */
  readonly winner: WeighedStatement<S> | null;
  /** What would count if a rough edge had passed, or had not: nobody knows which of these or the winner does. */
  readonly rivals: readonly WeighedStatement<S>[];
  /** All that hold at the moment, the winner included. */
  readonly inForce: readonly WeighedStatement<S>[];
  /** A trial whose planned end has passed, and that nothing has replaced since. */
  readonly lapsed: WeighedStatement<S> | null;
}

export function resolveStanding<S extends StandingStatement>(
  words: readonly WeighedStatement<S>[],
  moment: number,
): StandingResolution<S> {
  const sure = words.filter((word) => holds(word, moment) === 'yes');
  const maybe = words.filter((word) => holds(word, moment) === 'maybe');
  const winner = best(sure);
  return {
    winner,
    rivals: maybe.filter((word) => winner === null || compare(word, winner) > 0),
    inForce: sure,
    lapsed: lapsedTrial(words, winner, moment),
  };
}

/** The moments at which another standing word may come to count. */
export function edgesOfStanding(words: readonly WeighedStatement<StandingStatement>[]): number[] {
  return words.flatMap(({ statement, saidFirst }) => {
    const start = statement.since ?? { first: saidFirst, last: saidFirst };
    return [start.first, start.last, statement.until?.first, statement.until?.last].filter(
      (edge) => edge !== undefined,
    );
  });
}

/**
 * How sure the step is: the best rung among the words that agree with the winner at this moment, one rung less when
 * anyone but a guide has contradicted it since, and never below *typical*.
 */
export function levelOfStep<S extends StandingStatement>(
  choice: StandingResolution<S>,
  winner: WeighedStatement<S>,
  agrees: (word: WeighedStatement<S>) => boolean | null,
): CertaintyLevel {
  const level = Math.min(
    winner.level,
    ...choice.inForce.filter((word) => agrees(word) === true).map((word) => word.level),
  );
  const contradicted = choice.inForce.some(
    (word) => agrees(word) === false && word.saidLast > winner.saidLast && word.statement.by.kind !== 'guide',
  );
  return contradicted ? Math.min(level + 1, typical) : level;
}

/** When a standing word begins to hold: `since`, or else the day it was said. */
export function beginsAt(word: WeighedStatement<StandingStatement>): number {
  return word.statement.since?.first ?? word.saidFirst;
}

function holds(word: WeighedStatement<StandingStatement>, moment: number): 'yes' | 'no' | 'maybe' {
  const { since, until } = word.statement;
  if (moment < beginsAt(word)) return 'no';
  if (until !== undefined && moment >= until.last) return 'no';
  if (since !== undefined && isRough(since) && moment < since.last) return 'maybe';
  return until !== undefined && isRough(until) && moment >= until.first ? 'maybe' : 'yes';
}

function best<S extends StandingStatement>(words: readonly WeighedStatement<S>[]): WeighedStatement<S> | null {
  return words.reduce<WeighedStatement<S> | null>(
    (first, word) => (first === null || compare(word, first) > 0 ? word : first),
    null,
  );
}

/** Positive when the first word counts for more. */
function compare(a: WeighedStatement<StandingStatement>, b: WeighedStatement<StandingStatement>): number {
  const limited = (word: WeighedStatement<StandingStatement>) => (word.statement.until === undefined ? 0 : 1);
  return compareTrust(a, b) || limited(a) - limited(b) || compareAge(a, b);
}

function compareTrust(a: WeighedStatement<StandingStatement>, b: WeighedStatement<StandingStatement>): number {
  const observed = (word: WeighedStatement<StandingStatement>) => (word.statement.by.kind === 'guide' ? 0 : 1);
  return tier(b.level) - tier(a.level) || observed(a) - observed(b);
}

function compareAge(a: WeighedStatement<StandingStatement>, b: WeighedStatement<StandingStatement>): number {
  if (a.saidLast !== b.saidLast) return a.saidLast < b.saidLast ? -1 : 1;
  return a.statement.order - b.statement.order;
}

/** *Confirmed* and *announced* count as one. */
function tier(level: CertaintyLevel): number {
  return Math.max(1, level);
}

function lapsedTrial<S extends StandingStatement>(
  words: readonly WeighedStatement<S>[],
  winner: WeighedStatement<S> | null,
  moment: number,
): WeighedStatement<S> | null {
  const endOf = (word: WeighedStatement<S>) =>
    word.statement.ends === 'planned' ? (word.statement.until?.last ?? Infinity) : Infinity;
  const trial = best(words.filter((word) => endOf(word) <= moment));
  if (trial === null || winner === null) return trial;
  const replaced = winner.saidFirst >= endOf(trial) && winner.statement.by.kind !== 'guide';
  const outranked = (compareTrust(trial, winner) || compareAge(trial, winner)) < 0;
  return replaced || outranked ? null : trial;
}
