import { firstPost } from '../crossing.ts';
import type { EdgeStatement, Statement } from '../statement.ts';
import type { Because, State } from '../status.ts';
import { dayMs, startOfDay, yearOf } from '../time/clock.ts';
import { admissionAt, stepOfAdmission } from './admission.ts';
import { edgesOfHalts, type HaltStretch, layOutHalts } from './closure.ts';
import {
  announced,
  confirmed,
  type Ledger,
  type Rung,
  typical,
  type Weigh,
  type Weighed,
  type Word,
  wordsThatSay,
} from './ledger.ts';
import { layOutPost, type PostHours, type PostStep, postAt } from './post-hours.ts';
import { holdsFrom, seenByTwo } from './reports.ts';
import { type Asking, speaksOf } from './scope.ts';
import { edgesOfSeasons, layOutSeasons, type Seasons, seasonAt, seasonRuleAt } from './season.ts';
import type { SeasonEdge } from './season-edges.ts';
import { edgesOfStanding } from './standing.ts';

/**
 * The order of the rules: who is admitted, then halts, then the season, then the hours of each post. The first that
 * does not let the traveller through is the answer; an answer is as sure as the weakest step it took.
 */
export interface Decision {
  readonly state: State;
  readonly because: Because;
  /** How sure the weakest step is, and the word it rests on. */
  readonly weigh: Weigh;
  /** The word that decides. */
  readonly decidedBy: Statement | null;
  /** Epoch milliseconds: nothing can change before. */
  readonly holdsUntil: number;
  readonly halt: HaltStretch | null;
  readonly nearEdge: SeasonEdge | null;
  readonly posts: readonly PostStep[];
}

/** Everything that bears on one kind of traveller, laid out in time once. */
export interface Layout {
  readonly ledger: Ledger;
  readonly asking: Asking;
  readonly trafficAsked: boolean;
  readonly halts: readonly HaltStretch[];
  /** One for all posts, or one for each where a source tells of one post's season or traffic. */
  readonly seasons: readonly Seasons[];
  readonly posts: readonly PostHours[];
  /** Epoch milliseconds, ascending: when something other than the hours may change. */
  readonly edges: readonly number[];
  readonly seenByTwo: boolean;
  /** Epoch milliseconds: up to here the rules that return every year are laid out. */
  readonly horizon: number;
}

/** How many years of a rule that returns every year are laid out: ahead, two whole years show every season and holiday. */
const yearsBack = 2;
const yearsAhead = 3;

export function layOut(ledger: Ledger, asking: Asking, trafficAsked: boolean): Layout {
  const years = yearsAround(ledger);
  const { crossing } = ledger;
  const perPost = wordsThatSay(ledger, 'season', 'opens', 'closes', 'works', 'queue').some(
    (word) => word.statement.posts !== undefined,
  );
  const seasons = (perPost ? crossing.posts : [null]).map((post) => layOutSeasons(ledger, asking, years, post));
  const halts = layOutHalts(ledger, years, closingsForGood(ledger, asking, seasons)).filter(({ halt }) =>
    speaksOf(halt.statement, asking, crossing),
  );
  const posts = crossing.posts.map((post) => layOutPost(post, ledger, asking));
  const edges = [
    ...seasons.flatMap((one) => edgesOfSeasons(one, ledger.at - dayMs)),
    ...edgesOfHalts(halts),
    ...edgesOfStanding(wordsThatSay(ledger, 'hours', 'season', 'admits')),
    ...posts.flatMap((post) => post.reports.map(holdsFrom)),
  ];
  const ascending = [...new Set(edges)].filter(Number.isFinite).sort((a, b) => a - b);
  return {
    ledger,
    asking,
    trafficAsked,
    halts,
    seasons,
    posts,
    edges: ascending,
    seenByTwo: seenByTwo(ledger),
    horizon: startOfDay(firstPost(crossing).zone, years.at(-1) ?? 0, 1, 1),
  };
}

/** What the rules say to one kind of traveller at a moment, by the words and rungs of the ledger. */
export function decideAt(layout: Layout, moment: number): Decision {
  const { ledger, asking } = layout;
  const edge = nextAfter(layout.edges, moment);
  const admission = stepOfAdmission(admissionAt(ledger, moment), asking, ledger, layout.trafficAsked);
  const steps: Weigh[] = admission.rung === null ? [] : [() => ({ rung: admission.rung ?? typical, by: admission.by })];
  const surestAllowed = ledger.at > ledger.now ? announced : confirmed;
  const answer = (state: State, because: Because, by: Statement | null, rest: Partial<Decision> = {}): Decision => ({
    state,
    because,
    weigh: () => weakestOf(steps, surestAllowed, by),
    decidedBy: by,
    holdsUntil: edge,
    halt: null,
    nearEdge: null,
    posts: [],
    ...rest,
  });

  if (admission.outcome !== 'admitted') {
    const because = admission.outcome === 'rough' ? 'rough-date' : 'admits';
    return answer(admission.outcome === 'barred' ? 'closed' : 'unknown', because, admission.by);
  }

  const halts = layout.halts.filter((stretch) => stretch.from <= moment && moment < stretch.to);
  const closing = best(halts.filter((stretch) => stretch.outcome === 'closed'));
  if (closing !== null) {
    steps.push(() => ({ rung: closing.halt.rung, by: closing.halt.statement }));
    return answer('closed', 'closure', closing.halt.statement, { halt: closing });
  }
  const doubt = halts
    .filter((stretch) => stretch.outcome === 'unknown')
    .sort(byAge)
    .at(-1);
  if (doubt) return answer('unknown', doubt.because, doubt.halt.statement, { halt: doubt });
  if (!layout.seenByTwo) steps.push(...halts.map((stretch) => () => reopening(stretch, moment)));

  const seasons = layout.seasons.map((one) => seasonAt(one, moment));
  const shut = seasons.find((season) => season.outcome === 'closed');
  const unsure = seasons.find((season) => season.outcome === 'unknown');
  if (shut) {
    steps.push(shut.weigh);
    return answer('closed', 'season', shut.by);
  }
  if (unsure) return answer('unknown', unsure.because, unsure.by, { nearEdge: unsure.near });
  steps.push(
    ...seasons
      .map((season) => season.outcome === 'goes-on' && season.weigh)
      .filter((weigh) => weigh !== null && weigh !== false),
  );

  return byHours(layout, moment, edge, steps, answer);
}

function weakestOf(steps: readonly Weigh[], surestAllowed: Rung, decidedBy: Statement | null): Weighed {
  const weighed = steps.map((weigh) => weigh());
  const rung = Math.max(...weighed.map((step) => step.rung));
  // Of equally weak steps the one that decides is named: one name says more than two.
  const weakest =
    weighed.find((step) => step.rung === rung && step.by === decidedBy) ?? weighed.find((step) => step.rung === rung);
  return { rung: Math.max(weakest?.rung ?? typical, surestAllowed), by: weakest?.by ?? decidedBy };
}

type Answering = (state: State, because: Because, by: Statement | null, rest?: Partial<Decision>) => Decision;

function byHours(layout: Layout, moment: number, edge: number, steps: Weigh[], answer: Answering): Decision {
  const posts = layout.posts.map((post) => postAt(post, moment));
  const shut = posts.filter((post) => post.state === 'closed');
  if (shut.length > 0) {
    steps.push(() => shut.map((post) => post.weigh()).reduce((a, b) => (a.rung <= b.rung ? a : b)));
    // As long as one of the shut posts stays shut, the others do not matter.
    const holdsUntil = Math.min(edge, Math.max(...shut.map((post) => post.until)));
    return answer('closed', 'hours', shut[0]?.by ?? null, { posts, holdsUntil });
  }
  const holdsUntil = Math.min(edge, ...posts.map((post) => post.until));
  const doubt = posts.find((post) => post.state === 'unknown');
  if (doubt) {
    const because = doubt.because === 'no-hours' && isEmpty(layout) ? 'no-evidence' : doubt.because;
    return answer('unknown', because, doubt.by, { posts, holdsUntil });
  }
  steps.push(...posts.map((post) => post.weigh));
  const deciding = posts.find((post) => post.because === 'works') ?? posts[0];
  return answer('open', deciding?.because ?? 'hours', deciding?.by ?? null, { posts, holdsUntil });
}

/** Nothing that could tell whether it works: no hours, no season, no report, no halt. */
function isEmpty({ ledger }: Layout): boolean {
  return wordsThatSay(ledger, 'hours', 'season', 'opens', 'closes', 'closed', 'works', 'queue').length === 0;
}

function best(halts: readonly HaltStretch[]): HaltStretch | null {
  return halts.reduce<HaltStretch | null>((a, b) => (a && a.halt.rung <= b.halt.rung ? a : b), null);
}

function byAge(a: HaltStretch, b: HaltStretch): number {
  return a.halt.saidLast - b.halt.saidLast;
}

/** A halt that is over leaves a trace: the answer is no surer than the best word that it is. */
function reopening(stretch: HaltStretch, moment: number): Weighed {
  const shown = stretch.shownBy.filter((one) => one.from <= moment);
  const surest = shown.reduce<(typeof shown)[number] | null>((a, b) => (a && a.rung <= b.rung ? a : b), null);
  return { rung: surest?.rung ?? typical, by: surest?.word.statement ?? stretch.halt.statement };
}

/** `closes` at a crossing that is not seasonal then: nobody can say when it opens again. */
function closingsForGood(ledger: Ledger, asking: Asking, seasons: readonly Seasons[]): Word<EdgeStatement>[] {
  return wordsThatSay(ledger, 'closes')
    .filter((word) => speaksOf(word.statement, asking, ledger.crossing))
    .filter((word) =>
      seasons.every((one) => {
        const rule = seasonRuleAt(one, word.statement.date.first)?.statement.season;
        return rule === undefined || rule === 'year-round';
      }),
    );
}

/** The years in which a rule of every year may matter: around the moment asked about, and around every dated word. */
function yearsAround(ledger: Ledger): number[] {
  const { zone } = firstPost(ledger.crossing);
  const edges = wordsThatSay(ledger, 'opens', 'closes').map((word) => word.statement.date.first);
  const first = yearOf(zone, Math.min(ledger.at, ...edges)) - yearsBack;
  const last =
    yearOf(zone, Math.max(ledger.at, ...ledger.words.map((word) => lastDateOf(word.statement)))) + yearsAhead;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function lastDateOf(statement: Statement): number {
  switch (statement.says) {
    case 'hours':
    case 'season':
    case 'admits':
      return Math.max(statement.since?.last ?? -Infinity, statement.until?.last ?? -Infinity);
    case 'closed':
      return statement.span.every === 'once' ? (statement.span.until ?? statement.span.from).last : -Infinity;
    case 'warning':
      return -Infinity;
    default:
      return statement.date.last;
  }
}

function nextAfter(ascending: readonly number[], moment: number): number {
  return ascending.find((edge) => edge > moment) ?? Infinity;
}
