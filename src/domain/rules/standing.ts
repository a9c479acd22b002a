import type { StandingStatement } from '../statement.ts';
import { isRough, type Rung, typical, type Word } from './ledger.ts';

/**
 * Which standing word counts at a moment: the best rung wins, *confirmed* and *announced* counting as one; within a rung
 * guides come last, a limited word beats a standing one, then the later said, then the lower in the file.
 */

export interface Choice<S extends StandingStatement> {
  /** The word that counts, or `null` where nobody said anything. */
  readonly winner: Word<S> | null;
  /** What would count if a rough edge had passed, or had not: nobody knows which of these or the winner does. */
  readonly rivals: readonly Word<S>[];
  /** All that hold at the moment, the winner included. */
  readonly inForce: readonly Word<S>[];
  /** A trial whose planned end has passed, and that nothing has replaced since. */
  readonly lapsed: Word<S> | null;
}

export function chooseStanding<S extends StandingStatement>(words: readonly Word<S>[], moment: number): Choice<S> {
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
export function edgesOfStanding(words: readonly Word<StandingStatement>[]): number[] {
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
export function rungOfStep<S extends StandingStatement>(
  choice: Choice<S>,
  winner: Word<S>,
  agrees: (word: Word<S>) => boolean | null,
): Rung {
  const rung = Math.min(
    winner.rung,
    ...choice.inForce.filter((word) => agrees(word) === true).map((word) => word.rung),
  );
  const contradicted = choice.inForce.some(
    (word) => agrees(word) === false && word.saidLast > winner.saidLast && word.statement.by.kind !== 'guide',
  );
  return contradicted ? Math.min(rung + 1, typical) : rung;
}

/** When a standing word begins to hold: `since`, or else the day it was said. */
export function beginsAt(word: Word<StandingStatement>): number {
  return word.statement.since?.first ?? word.saidFirst;
}

function holds(word: Word<StandingStatement>, moment: number): 'yes' | 'no' | 'maybe' {
  const { since, until } = word.statement;
  if (moment < beginsAt(word)) return 'no';
  if (until !== undefined && moment >= until.last) return 'no';
  if (since !== undefined && isRough(since) && moment < since.last) return 'maybe';
  return until !== undefined && isRough(until) && moment >= until.first ? 'maybe' : 'yes';
}

function best<S extends StandingStatement>(words: readonly Word<S>[]): Word<S> | null {
  return words.reduce<Word<S> | null>(
    (first, word) => (first === null || compare(word, first) > 0 ? word : first),
    null,
  );
}

/** Positive when the first word counts for more. */
function compare(a: Word<StandingStatement>, b: Word<StandingStatement>): number {
  const limited = (word: Word<StandingStatement>) => (word.statement.until === undefined ? 0 : 1);
  return compareTrust(a, b) || limited(a) - limited(b) || compareAge(a, b);
}

function compareTrust(a: Word<StandingStatement>, b: Word<StandingStatement>): number {
  const observed = (word: Word<StandingStatement>) => (word.statement.by.kind === 'guide' ? 0 : 1);
  return tier(b.rung) - tier(a.rung) || observed(a) - observed(b);
}

function compareAge(a: Word<StandingStatement>, b: Word<StandingStatement>): number {
  if (a.saidLast !== b.saidLast) return a.saidLast < b.saidLast ? -1 : 1;
  return a.statement.order - b.statement.order;
}

/** *Confirmed* and *announced* count as one. */
function tier(rung: Rung): number {
  return Math.max(1, rung);
}

function lapsedTrial<S extends StandingStatement>(
  words: readonly Word<S>[],
  winner: Word<S> | null,
  moment: number,
): Word<S> | null {
  const endOf = (word: Word<S>) =>
    word.statement.ends === 'planned' ? (word.statement.until?.last ?? Infinity) : Infinity;
  const trial = best(words.filter((word) => endOf(word) <= moment));
  if (trial === null || winner === null) return trial;
  const replaced = winner.saidFirst >= endOf(trial) && winner.statement.by.kind !== 'guide';
  const outranked = (compareTrust(trial, winner) || compareAge(trial, winner)) < 0;
  return replaced || outranked ? null : trial;
}
