import type { ClosurePeriod } from '../closures/layout.ts';
import type { SeasonEdge } from '../seasons/edges.ts';
import { seasonAt } from '../seasons/season.ts';
import { type Statement, sightingKinds } from '../statement.ts';
import type { Reason, State } from '../status.ts';
import { admissionAt, stepOfAdmission } from './admission.ts';
import { type LaidOut, laidOutFor } from './laid-out.ts';
import {
  type AssessCertainty,
  announced,
  confirmed,
  type Ledger,
  type StepCertainty,
  statementsOfKind,
  typical,
  weakestOf,
} from './ledger.ts';
import { type PostHours, type PostStep, postAt, unknownUntil, withWorks } from './post-hours.ts';
import type { TravellerKind } from './scope.ts';

/**
 * The order of the rules: who is admitted, then closures, then the season, then the hours of each post. The first that
 * does not let the traveller through is the answer; an answer is as sure as the weakest step it took.
 */
export interface Decision {
  readonly state: State;
  readonly because: Reason;
  /** How sure the weakest step is, and the statement it rests on. */
  readonly assess: AssessCertainty;
  /** The statement that decides. */
  readonly decidedBy: Statement | null;
  /** Epoch milliseconds: nothing can change before; and the state, for whatever reason, not before `stateUntil`. */
  readonly holdsUntil: number;
  readonly stateUntil: number;
  readonly closure: ClosurePeriod | null;
  /** The edge of the season that has shut it, or that puts it in doubt. */
  readonly seasonEdge: SeasonEdge | null;
  readonly posts: readonly PostStep[];
}

/** Everything that bears on one kind of traveller, laid out in time once. */
export interface TravellerTimeline extends LaidOut {
  readonly ledger: Ledger;
  readonly traveller: TravellerKind;
  readonly trafficAsked: boolean;
  readonly posts: readonly PostHours[];
}

export function timelineFor(ledger: Ledger, traveller: TravellerKind, trafficAsked: boolean): TravellerTimeline {
  const laidOut = laidOutFor(ledger, traveller);
  return { ...laidOut, ledger, traveller, trafficAsked, posts: withWorks(laidOut.posts, ledger, traveller) };
}

/** What the rules say to one kind of traveller at a moment, by the statements of the ledger. */
export function decideAt(timeline: TravellerTimeline, moment: number): Decision {
  const { ledger, traveller } = timeline;
  const edge = timeline.edges.find((one) => one > moment) ?? Infinity;
  const admission = stepOfAdmission(admissionAt(ledger, moment), traveller, ledger, timeline.trafficAsked);
  const steps: AssessCertainty[] =
    admission.level === null ? [] : [() => ({ level: admission.level ?? typical, by: admission.by })];
  const surestAllowed = ledger.at > ledger.now ? announced : confirmed;
  const answer = (state: State, because: Reason, by: Statement | null, rest: Partial<Decision> = {}): Decision => ({
    state,
    because,
    assess: () => weakestOf(steps, surestAllowed, by),
    decidedBy: by,
    holdsUntil: edge,
    stateUntil: rest.holdsUntil ?? edge,
    closure: null,
    seasonEdge: null,
    posts: [],
    ...rest,
  });

  if (admission.outcome !== 'admitted') {
    const because = admission.outcome === 'rough' ? 'rough-date' : 'admits';
    return answer(admission.outcome === 'barred' ? 'closed' : 'unknown', because, admission.by);
  }

  const closures = timeline.closures.filter((stretch) => stretch.from <= moment && moment < stretch.to);
  const closing = best(closures.filter((stretch) => stretch.outcome === 'closed'));
  if (closing !== null) {
    steps.push(() => ({ level: closing.closure.level, by: closing.closure.statement }));
    return answer('closed', 'closure', closing.closure.statement, { closure: closing });
  }
  const doubt = closures
    .filter((stretch) => stretch.outcome === 'unknown')
    .sort(byAge)
    .at(-1);
  if (doubt) return answer('unknown', doubt.because, doubt.closure.statement, { closure: doubt });

  const seasons = timeline.seasons.map((one) => seasonAt(one, moment));
  const shut = seasons.find((season) => season.outcome === 'closed');
  const unsure = seasons.find((season) => season.outcome === 'unknown');
  if (shut) {
    steps.push(shut.assess);
    return answer('closed', 'season', shut.by, { seasonEdge: shut.after });
  }
  // Out of season it is shut whether an earlier halt is over or not.
  if (!timeline.seenByTwo) steps.push(...closures.map((stretch) => () => reopening(stretch, moment)));
  if (unsure) return answer('unknown', unsure.because, unsure.by, { seasonEdge: unsure.near });
  steps.push(
    ...seasons
      .map((season) => season.outcome === 'goes-on' && season.assess)
      .filter((assess) => assess !== null && assess !== false),
  );

  hoursAlone.set(timeline, { from: moment, to: edge });
  return byHours(timeline, moment, edge, steps, answer);
}

/** From when until when nothing but the hours has a say, as it was found last. */
const hoursAlone = new WeakMap<TravellerTimeline, { readonly from: number; readonly to: number }>();

/** What looking ahead wants to know of a decision: as long as nothing but the hours has a say, only they are asked. */
export function decideAhead(
  timeline: TravellerTimeline,
  moment: number,
): Pick<Decision, 'state' | 'because' | 'holdsUntil' | 'stateUntil'> {
  const alone = hoursAlone.get(timeline);
  if (alone === undefined || moment < alone.from || alone.to <= moment) return decideAt(timeline, moment);
  return byHours(timeline, moment, alone.to, [], (state, because, _by, rest) => ({
    ...{ state, because, holdsUntil: alone.to, stateUntil: rest?.holdsUntil ?? alone.to },
    ...rest,
  }));
}

type Answering<D> = (state: State, because: Reason, by: Statement | null, rest?: Partial<Decision>) => D;

function byHours<D>(
  timeline: TravellerTimeline,
  moment: number,
  edge: number,
  steps: AssessCertainty[],
  answer: Answering<D>,
): D {
  const posts = timeline.posts.map((post) => postAt(post, moment));
  const shut = posts.filter((post) => post.state === 'closed');
  if (shut.length > 0) {
    steps.push(() => shut.map((post) => post.assess()).reduce((a, b) => (a.level <= b.level ? a : b)));
    // As long as one of the shut posts stays shut, the others do not matter.
    const holdsUntil = Math.min(edge, Math.max(...shut.map((post) => post.until)));
    return answer('closed', 'hours', shut[0]?.by ?? null, { posts, holdsUntil });
  }
  const holdsUntil = Math.min(edge, ...posts.map((post) => post.until));
  const doubt = posts.find((post) => post.state === 'unknown');
  if (doubt) {
    const because = doubt.because === 'no-hours' && isEmpty(timeline) ? 'no-evidence' : doubt.because;
    const stateUntil = Math.min(edge, unknownUntil(posts));
    return answer('unknown', because, doubt.by, { posts, holdsUntil, stateUntil });
  }
  steps.push(...posts.map((post) => post.assess));
  const deciding = posts.find((post) => post.because === 'works') ?? posts[0];
  return answer('open', deciding?.because ?? 'hours', deciding?.by ?? null, { posts, holdsUntil });
}

/** Nothing that could tell whether it works: no hours, no season, no report, no closure. */
function isEmpty({ ledger }: TravellerTimeline): boolean {
  return statementsOfKind(ledger, 'hours', 'season', 'opens', 'closes', 'closed', ...sightingKinds).length === 0;
}

function best(closures: readonly ClosurePeriod[]): ClosurePeriod | null {
  return closures.reduce<ClosurePeriod | null>((a, b) => (a && a.closure.level <= b.closure.level ? a : b), null);
}

function byAge(a: ClosurePeriod, b: ClosurePeriod): number {
  return a.closure.saidLast - b.closure.saidLast;
}

/** A closure that is over leaves a trace: the answer is no surer than the best evidence that it is over. */
function reopening(stretch: ClosurePeriod, moment: number): StepCertainty {
  const shown = stretch.shownBy.filter((one) => one.from <= moment);
  const surest = shown.reduce<(typeof shown)[number] | null>((a, b) => (a && a.level <= b.level ? a : b), null);
  return { level: surest?.level ?? typical, by: surest?.weighed.statement ?? stretch.closure.statement };
}
