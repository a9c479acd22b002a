import type { Place, Post } from '../crossing.ts';
import type { HoursStatement, StandingStatement } from '../statement.ts';
import { isRough } from '../time/dated.ts';
import { hoursAt } from '../time/hours-at.ts';
import { type CertaintyLevel, typical, type WeighedStatement } from './ledger.ts';

/**
 * Which standing statement counts at a moment: the surest wins, *confirmed* and *announced* counting as one. Among equally
 * sure ones guides come last, one with an end beats one without, then the later said, then the lower in the file.
 */

export interface StandingResolution<S extends StandingStatement> {
  /** The statement that counts, or `null` where nobody said anything. */
  readonly winner: WeighedStatement<S> | null;
  /** What would count if a rough edge had passed, or had not: nobody knows which of these or the winner does. */
  readonly rivals: readonly WeighedStatement<S>[];
  /** All that hold at the moment, the winner included. */
  readonly inForce: readonly WeighedStatement<S>[];
  /** A trial whose planned end has passed, and that nothing has replaced since. */
  readonly lapsed: WeighedStatement<S> | null;
}

/**
 * Looking ahead asks again and again, and between two edges the answer is the same: the last one of each list is kept with
 * the edges around it.
 */
const lastResolutions = new WeakMap<readonly WeighedStatement<StandingStatement>[], Resolved>();

interface Resolved {
  readonly from: number;
  readonly to: number;
  readonly resolution: StandingResolution<StandingStatement>;
}

export function resolveStanding<S extends StandingStatement>(
  statements: readonly WeighedStatement<S>[],
  moment: number,
): StandingResolution<S> {
  const last = lastResolutions.get(statements);
  if (last && last.from <= moment && moment < last.to) return last.resolution as StandingResolution<S>;
  const resolution = resolve(statements, moment);
  let [from, to] = [-Infinity, Infinity];
  for (const edge of edgesOfStanding(statements)) {
    if (edge <= moment) from = Math.max(from, edge);
    else to = Math.min(to, edge);
  }
  lastResolutions.set(statements, { from, to, resolution });
  return resolution;
}

function resolve<S extends StandingStatement>(
  statements: readonly WeighedStatement<S>[],
  moment: number,
): StandingResolution<S> {
  const sure = statements.filter((weighed) => holds(weighed, moment) === 'yes');
  const maybe = statements.filter((weighed) => holds(weighed, moment) === 'maybe');
  const winner = best(sure);
  return {
    winner,
    rivals: maybe.filter((weighed) => winner === null || compare(weighed, winner) > 0),
    inForce: sure,
    lapsed: lapsedTrial(statements, winner, moment),
  };
}

/** The moments at which another standing statement may come to count. */
export function edgesOfStanding(statements: readonly WeighedStatement<StandingStatement>[]): number[] {
  return statements.flatMap(({ statement, saidFirst }) => {
    const start = statement.since ?? { first: saidFirst, last: saidFirst };
    return [start.first, start.last, statement.until?.first, statement.until?.last].filter(
      (edge) => edge !== undefined,
    );
  });
}

/**
 * How sure the step is: that of the surest statement that agrees with the winner at this moment, one level less when
 * anyone but a guide has contradicted it since, and never below *typical*.
 */
export function levelOfStep<S extends StandingStatement>(
  choice: StandingResolution<S>,
  winner: WeighedStatement<S>,
  agrees: (weighed: WeighedStatement<S>) => boolean | null,
): CertaintyLevel {
  const level = Math.min(
    winner.level,
    ...choice.inForce.filter((weighed) => agrees(weighed) === true).map((weighed) => weighed.level),
  );
  const contradicted = choice.inForce.some(
    (weighed) =>
      agrees(weighed) === false && weighed.saidLast > winner.saidLast && weighed.statement.by.kind !== 'guide',
  );
  return contradicted ? Math.min(level + 1, typical) : level;
}

/** When a standing statement begins to hold: `since`, or else the day it was said. */
export function beginsAt(weighed: WeighedStatement<StandingStatement>): number {
  return weighed.statement.since?.first ?? weighed.saidFirst;
}

function holds(weighed: WeighedStatement<StandingStatement>, moment: number): 'yes' | 'no' | 'maybe' {
  const { since, until } = weighed.statement;
  if (moment < beginsAt(weighed)) return 'no';
  if (until !== undefined && moment >= until.last) return 'no';
  if (since !== undefined && isRough(since) && moment < since.last) return 'maybe';
  return until !== undefined && isRough(until) && moment >= until.first ? 'maybe' : 'yes';
}

function best<S extends StandingStatement>(statements: readonly WeighedStatement<S>[]): WeighedStatement<S> | null {
  return statements.reduce<WeighedStatement<S> | null>(
    (first, weighed) => (first === null || compare(weighed, first) > 0 ? weighed : first),
    null,
  );
}

/** Positive when the first statement counts for more. */
function compare(a: WeighedStatement<StandingStatement>, b: WeighedStatement<StandingStatement>): number {
  const limited = (weighed: WeighedStatement<StandingStatement>) => (weighed.statement.until === undefined ? 0 : 1);
  return compareTrust(a, b) || limited(a) - limited(b) || compareAge(a, b);
}

function compareTrust(a: WeighedStatement<StandingStatement>, b: WeighedStatement<StandingStatement>): number {
  const observed = (weighed: WeighedStatement<StandingStatement>) => (weighed.statement.by.kind === 'guide' ? 0 : 1);
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
  statements: readonly WeighedStatement<S>[],
  winner: WeighedStatement<S> | null,
  moment: number,
): WeighedStatement<S> | null {
  const endOf = (weighed: WeighedStatement<S>) =>
    weighed.statement.ends === 'planned' ? (weighed.statement.until?.last ?? Infinity) : Infinity;
  const trial = best(statements.filter((weighed) => endOf(weighed) <= moment));
  if (trial === null || winner === null) return trial;
  const replaced = winner.saidFirst >= endOf(trial) && winner.statement.by.kind !== 'guide';
  const outranked = (compareTrust(trial, winner) || compareAge(trial, winner)) < 0;
  return replaced || outranked ? null : trial;
}

/**
 * Where the newest word names no hours, another in force may shut it then: whether that holds no more nobody says. The word of
 * a guide or a traveller is not enough for that.
 */
export function shutByOthers(
  { post, position }: { readonly post: Post; readonly position: Place | undefined },
  inForce: readonly WeighedStatement<HoursStatement>[],
  moment: number,
): { readonly isSaid: boolean; readonly until: number } {
  const told = inForce
    .filter(({ statement: { by } }) => by.kind !== 'guide' && by.kind !== 'traveller')
    .map(({ statement }) => hoursAt(statement.hours, moment, post.zone, position));
  return {
    isSaid: told.some(({ state }) => state === 'closed'),
    until: Math.min(...told.map(({ until }) => until ?? Infinity)),
  };
}
