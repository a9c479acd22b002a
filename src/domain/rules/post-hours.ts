import type { Place, Post } from '../crossing.ts';
import type { ClosedStatement, HoursStatement, Statement } from '../statement.ts';
import type { Reason, State } from '../status.ts';
import { daylightAt, hoursAt, sameHours } from '../time/hours-at.ts';
import {
  type AssessCertainty,
  type CertaintyLevel,
  type Ledger,
  likely,
  statementsOfKind,
  trafficProofMs,
  typical,
  type WeighedStatement,
} from './ledger.ts';
import { areOutlived, freshSighting, type Report, reportedSince, reportsIn } from './reports.ts';
import { speaksOf, type TravellerKind } from './scope.ts';
import { levelOfStep, resolveStanding, type StandingResolution, shutByOthers } from './standing-rules.ts';

/** What one post's hours say at a moment, and until when they say it. */
export interface PostStep {
  readonly state: State;
  readonly because: Extract<Reason, 'hours' | 'works' | 'no-hours' | 'expired' | 'rough-date'>;
  readonly assess: AssessCertainty;
  readonly by: Statement | null;
  /** Epoch milliseconds; infinite where the hours alone never change. */
  readonly until: number;
  /** Whether its hours alone may ever shut it. */
  readonly mayShut: boolean;
  readonly trial: WeighedStatement<HoursStatement> | null;
  readonly standing: WeighedStatement<HoursStatement> | null;
}

/** What was told of one post, to one kind of traveller. */
export interface PostStatements {
  readonly post: Post;
  readonly position: Place | undefined;
  readonly statements: readonly WeighedStatement<HoursStatement>[];
  readonly reports: readonly Report[];
}

/** One post's hours in a ledger, for one kind of traveller. */
export interface PostHours extends PostStatements {
  /** Asked where nobody states the hours. */
  readonly works: () => Works | null;
}

/** How sure it is that something passes at all, by whose statement, and from when on. */
interface Works {
  readonly level: CertaintyLevel;
  readonly by: Statement;
  readonly always: boolean;
  readonly from: number;
}

/** That something passes is proved for some years, and is worked out where it is asked. */
export function withWorks(
  posts: readonly PostStatements[],
  ledger: Ledger,
  traveller: TravellerKind,
): readonly PostHours[] {
  let known: Works | null | undefined;
  const works = () => {
    if (known === undefined) known = worksAtAll(ledger, traveller);
    return known;
  };
  return posts.map((post) => ({ ...post, works }));
}

/** Is the post at work at this moment? */
export function postAt(hours: PostHours, moment: number): PostStep {
  const choice = resolveStanding(hours.statements, moment);
  const trial = choice.lapsed;
  if (trial !== null) return afterTrial(hours, choice, trial, moment);
  const step = stepBy(hours, choice, choice.winner, moment);
  if (choice.rivals.length === 0) return step;
  const others = choice.rivals.map((rival) => ({ rival, otherwise: stepBy(hours, choice, rival, moment) }));
  const until = Math.min(step.until, ...others.map(({ otherwise }) => otherwise.until));
  const different = others.find(({ otherwise }) => otherwise.state !== step.state);
  if (!different) return { ...step, until };
  return { ...unknown(step, different.otherwise, 'rough-date', different.rival), until };
}

/** How long one of them surely stays unknown while none is shut. */
export function unknownUntil(steps: readonly PostStep[]): number {
  const unsure = steps.filter(({ state }) => state === 'unknown').map(({ until }) => until);
  return Math.min(Math.max(...unsure), ...steps.filter(({ mayShut }) => mayShut).map(({ until }) => until));
}

/** What is written at the post, as far as anybody knows: nothing certain while a trial has ended without news. */
export function statedHours(hours: PostHours, moment: number): HoursStatement | null {
  const { winner, lapsed } = resolveStanding(hours.statements, moment);
  if (lapsed === null) return winner?.statement ?? null;
  if (reportedSince(hours.reports, lapsed, moment)) return (winner ?? lapsed).statement;
  return winner !== null && sameHours(winner.statement.hours, lapsed.statement.hours) ? winner.statement : null;
}

/** Past a planned end: what the trial and the standing hours agree on still holds; the rest nobody knows. */
function afterTrial(
  hours: PostHours,
  choice: StandingResolution<HoursStatement>,
  trial: WeighedStatement<HoursStatement>,
  moment: number,
): PostStep {
  const trialStep = stepBy(hours, choice, trial, moment);
  if (reportedSince(hours.reports, trial, moment)) {
    const old = choice.winner === null ? trialStep : stepBy(hours, choice, choice.winner, moment);
    return { ...old, assess: () => ({ level: typical, by: old.by }) };
  }
  const standing = choice.winner;
  const step = standing === null ? null : stepBy(hours, choice, standing, moment);
  if (step !== null && step.state === trialStep.state && step.state !== 'unknown') {
    return {
      ...step,
      assess: () => ({ level: Math.max(step.assess().level, likely), by: step.by }),
      until: Math.min(step.until, trialStep.until),
      mayShut: step.mayShut && trialStep.mayShut,
      trial,
      standing,
    };
  }
  return unknown(step ?? trialStep, trialStep, 'expired', trial);
}

function unknown(
  a: PostStep,
  b: PostStep,
  because: 'expired' | 'rough-date',
  by: WeighedStatement<HoursStatement>,
): PostStep {
  const until = Math.min(a.until, b.until);
  const standing = a === b ? null : a.standing;
  const trial = because === 'expired' ? by : null;
  const mayShut = a.mayShut && b.mayShut;
  return { state: 'unknown', because, assess: nobodyKnows, by: by.statement, until, mayShut, trial, standing };
}

function stepBy(
  hours: PostHours,
  choice: StandingResolution<HoursStatement>,
  weighed: WeighedStatement<HoursStatement> | null,
  moment: number,
): PostStep {
  if (weighed === null) return byTraffic(hours, moment, Infinity);
  const stateOf = (one: WeighedStatement<HoursStatement>) =>
    hoursAt(one.statement.hours, moment, hours.post.zone, hours.position);
  const { state, until } = stateOf(weighed);
  const end = until ?? Infinity;
  const isOutlived = areOutlived(weighed, hours.reports, { zone: hours.post.zone, position: hours.position });
  const mayShut = !isOutlived && (state === 'closed' || end !== Infinity);
  if (isOutlived && state === 'closed') return nobody(end);
  if (state === 'unknown') {
    const shut = shutByOthers(hours, choice.inForce, moment);
    const next = Math.min(end, shut.until);
    return { ...(shut.isSaid ? nobody(next) : byTraffic(hours, moment, next)), mayShut, standing: weighed };
  }
  const agrees = (other: WeighedStatement<HoursStatement>) => {
    const theirs = stateOf(other).state;
    return theirs === 'unknown' ? null : theirs === state;
  };
  const assess = () => ({ level: levelOfStep(choice, weighed, agrees), by: weighed.statement });
  return {
    state,
    because: 'hours',
    assess,
    by: weighed.statement,
    until: end,
    mayShut,
    trial: null,
    standing: weighed,
  };
}

/** It would be shut then by hours outside of which people passed since they were told. */
export function isPastOutlived({ statements, reports, post: { zone }, position }: PostHours, moment: number): boolean {
  const { winner } = resolveStanding(statements, moment);
  if (winner === null || !areOutlived(winner, reports, { zone, position })) return false;
  return hoursAt(winner.statement.hours, moment, zone, position).state === 'closed';
}

const nobodyKnows: AssessCertainty = () => ({ level: typical, by: null });

/** Nobody tells what holds until then. */
function nobody(until: number) {
  return {
    ...({ state: 'unknown', because: 'no-hours', assess: nobodyKnows, by: null } as const),
    ...{ mayShut: false, trial: null, standing: null, until },
  };
}

/** Nobody states the hours: while something is known to pass, it counts as open by daylight, a railway always. */
function byTraffic(hours: PostHours, moment: number, end: number): PostStep {
  const works = hours.works();
  if (works === null) return nobody(end);
  if (moment < works.from) return nobody(Math.min(end, works.from));
  const open = { ...nobody(end), state: 'open', because: 'works', assess: () => works, by: works.by } as const;
  if (works.always) return open;
  const { state, until } = daylightAt(moment, hours.post.zone, hours.position);
  const next = Math.min(end, until ?? Infinity);
  return state === 'open' ? { ...open, until: next } : nobody(next);
}

/** Has anyone but a guide told of traffic within five years? Fresh sightings make it *likely*, the rest *typical*. */
function worksAtAll(ledger: Ledger, traveller: TravellerKind): Works | null {
  const { crossing } = ledger;
  const reports = reportsIn(ledger).filter(({ statement }) => speaksOf(statement, traveller, crossing));
  const rules = statementsOfKind(ledger, 'hours', 'season')
    .filter(({ statement }) => statement.by.kind !== 'guide' && speaksOf(statement, traveller, crossing))
    .map((weighed) => ({
      weighed: weighed as WeighedStatement,
      moment: Math.min(weighed.saidFirst, weighed.statement.until?.last ?? Infinity),
    }));
  const ended = statementsOfKind(ledger, 'closed')
    .filter(({ statement }) => statement.by.kind !== 'guide' && speaksOf(statement, traveller, crossing))
    .map((weighed) => ({ weighed: weighed as WeighedStatement, moment: certainEnd(weighed.statement) }));
  const seen = reports.map((weighed) => ({
    weighed: weighed as WeighedStatement,
    moment: weighed.statement.date.first,
  }));
  const told = [...rules, ...ended, ...seen].filter(
    ({ moment }) => moment < Infinity && ledger.at - moment <= trafficProofMs,
  );
  const from = Math.min(...told.map(({ moment }) => moment));
  const newest = told
    .filter(({ moment }) => moment <= Math.max(ledger.at, from))
    .reduce<WeighedStatement | null>(
      (last, { weighed }) => (last && last.saidLast > weighed.saidLast ? last : weighed),
      null,
    );
  if (newest === null) return null;
  const always = crossing.kind === 'rail';
  const fresh = freshSighting(reports, ledger.at);
  if (fresh === null) return { level: typical, by: newest.statement, always, from };
  return { level: likely, by: fresh.statement, always, from };
}

/** A closure that ended for certain tells that traffic passed again from then on. */
function certainEnd({ period, ends }: ClosedStatement): number {
  return period.every === 'once' && ends === 'certain' ? (period.until?.last ?? Infinity) : Infinity;
}
