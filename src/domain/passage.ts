import { DateTime } from 'luxon';
import { admissionAt, usualTraffic } from './admission.ts';
import { dayMs, minuteMs } from './clock.ts';
import { type CountryCode, type Crossing, firstPost, type Post, type Town } from './crossing.ts';
import { type Decision, decideAt, type Layout, layOut } from './decide.ts';
import { createLedger, sureOf } from './ledger.ts';
import type { Statement, Traffic } from './statement.ts';
import type { Because, Person, State, Sure } from './status.ts';
import { nextChange, nextOpening, openBetween } from './timeline.ts';
import { askingsOf } from './travellers.ts';

/**
 * Can I make it? Not opening hours, but the road, two gates, two clocks and a queue in one answer.
 *
 * Each post must be open when it is reached. What is left until the first of them shuts is the slack; the queue has to fit
 * into it.
 */
export interface Journey {
  readonly toward: CountryCode;
  /** Where they leave, when that is known. */
  readonly from?: Town;
  /** Exactly one of the two is given. */
  readonly leave?: DateTime;
  /** When they reach the first post. */
  readonly arrive?: DateTime;
  readonly now: DateTime;
  readonly traffic?: Traffic;
  readonly people?: Person;
}

export interface Passage {
  readonly crossing: Crossing;
  readonly toward: CountryCode;
  readonly from: Town | null;
  readonly leave: DateTime | null;
  /** In the order in which they are reached, each on its own clock; the usual queue is counted after the first. */
  readonly arrivals: readonly { readonly post: Post; readonly at: DateTime }[];
  /** When the first of the posts shuts after it was reached, or had shut before; `null`: none does. */
  readonly closes: DateTime | null;
  /** For a post that is shut when reached: when it opens next, and for how many minutes one would be too early. */
  readonly opens: DateTime | null;
  readonly earlyMinutes: number | null;
  /** Why a post is not open when reached. */
  readonly because: Because;
  /** Minutes between reaching a post and its closing, the least of them; negative is lateness, `null`: nothing shuts. */
  readonly slackMinutes: number | null;
  /** The last departure (without a town: arrival) that leaves room for the worst known queue. */
  readonly latestDeparture: DateTime | null;
  /** The drive was reckoned from the distance, because no source gives its time. */
  readonly estimated: boolean;
  readonly verdict: 'yes' | 'tight' | 'no' | 'unknown';
  readonly state: State;
  readonly sure: Sure;
  readonly usualWaitMinutes: number | null;
}

/** Why nobody can say: the question lacks something, or asks for what is not there. */
export type JourneyProblem = 'no-direction' | 'unsaid' | 'town-beyond' | 'drive-unknown' | 'arrival-past';

/** What a car averages on these mountain roads, stops included; used only where no source gives the time. */
const estimatedKmPerHour = 50;

/** Whether one gets through, or what stands in the way of saying so. */
export function passageOf(
  crossing: Crossing,
  statements: readonly Statement[],
  journey: Journey,
): Passage | JourneyProblem {
  const posts = postsToward(crossing, journey.toward);
  if (posts === null) return 'no-direction';
  const first = firstArrival(posts, journey);
  if (typeof first === 'string') return first;
  const { reached, estimated } = first;
  const waits = crossing.waits;
  const usualMs = (waits?.usualMinutes ?? 0) * minuteMs;
  const betweenMs = (crossing.betweenPosts?.minutes ?? 0) * minuteMs;
  const layout = layOutJourney(crossing, statements, journey, reached);
  const gates = posts.map((post, place) => atGate(layout, post, reached + place * betweenMs));
  const tightest = gates.reduce((a, b) => (b.slackMs < a.slackMs ? b : a));
  const worst = gates.reduce((a, b) => (openness[b.decision.state] < openness[a.decision.state] ? b : a));
  const slackMs = Number.isFinite(tightest.slackMs) ? tightest.slackMs : null;
  const verdict = verdictOf(worst.decision, slackMs, gates, waits, estimated);
  const marginMs = (waits?.worstMinutes ?? waits?.usualMinutes ?? 0) * minuteMs;
  const start = journey.leave ?? DateTime.fromMillis(reached, { zone: posts[0]?.zone ?? 'UTC' });
  const inZone = (moment: number | null) =>
    moment === null ? null : DateTime.fromMillis(moment, { zone: firstPost(crossing).zone });
  return {
    crossing,
    toward: journey.toward,
    from: journey.from ?? null,
    leave: journey.leave ?? null,
    arrivals: posts.map((post, place) => ({
      post,
      at: DateTime.fromMillis(reached + place * (betweenMs + usualMs), { zone: post.zone }),
    })),
    closes: inZone(tightest.closes),
    opens: inZone(worst.opens),
    earlyMinutes: worst.earlyMs === null ? null : Math.ceil(worst.earlyMs / minuteMs),
    because: worst.decision.because,
    slackMinutes: slackMs === null ? null : Math.floor(slackMs / minuteMs),
    latestDeparture: slackMs === null ? null : start.plus(slackMs - marginMs),
    estimated,
    verdict,
    state: worst.decision.state,
    sure:
      worst.decision.state === 'unknown'
        ? 'unsure'
        : sureOf(Math.max(...gates.map((gate) => gate.decision.weigh().rung))),
    usualWaitMinutes: waits?.usualMinutes ?? null,
  };
}

/** The posts in the order in which they are reached, or `null` where the crossing does not lead there. */
export function postsToward(crossing: Crossing, toward: CountryCode): readonly Post[] | null {
  const first = firstPost(crossing);
  const last = crossing.posts.at(-1) ?? first;
  if (last.country === toward) return crossing.posts;
  return first.country === toward ? crossing.posts.toReversed() : null;
}

/** The towns one can leave from, on the side of the first post reached. */
export function townsBefore(crossing: Crossing, toward: CountryCode): readonly Town[] {
  return crossing.posts.filter((post) => post.country !== toward).flatMap((post) => post.towns);
}

const openness: Record<State, number> = { closed: 0, unknown: 1, open: 2 };

/** When the first post is reached, in epoch milliseconds. */
function firstArrival(
  posts: readonly Post[],
  { toward, from, leave, arrive, now }: Journey,
): { reached: number; estimated: boolean } | JourneyProblem {
  if (arrive !== undefined) return arrive < now ? 'arrival-past' : { reached: arrive.toMillis(), estimated: false };
  if (leave === undefined || from === undefined) return 'unsaid';
  const town = posts
    .filter((post) => post.country !== toward)
    .flatMap((post) => post.towns)
    .find((one) => one.name.en === from.name.en);
  if (town === undefined) return 'town-beyond';
  const minutes = minutesFrom(town);
  if (minutes === null) return 'drive-unknown';
  const reached = leave.toMillis() + minutes * minuteMs;
  return reached < now.toMillis() ? 'arrival-past' : { reached, estimated: town.driveMinutes === undefined };
}

/** How long the drive takes, by a source or by the distance; `null` where no source gives either. */
export function minutesFrom(town: Town): number | null {
  if (town.driveMinutes !== undefined) return town.driveMinutes;
  return town.km === undefined ? null : Math.round((town.km / estimatedKmPerHour) * 60);
}

/** The rules as they bear on this traveller, the surest of those whom no source tells apart. */
function layOutJourney(
  crossing: Crossing,
  statements: readonly Statement[],
  journey: Journey,
  reached: number,
): Layout {
  const ledger = createLedger(crossing, statements, { at: reached, now: journey.now.toMillis() });
  const traffic = journey.traffic ?? usualTraffic(ledger, admissionAt(ledger, reached));
  const layouts = askingsOf(ledger, { at: journey.now, ...journey }, traffic).map((asking) =>
    layOut(ledger, asking, journey.traffic !== undefined),
  );
  return layouts.reduce((best, one) =>
    openness[decideAt(one, reached).state] > openness[decideAt(best, reached).state] ? one : best,
  );
}

interface Gate {
  readonly decision: Decision;
  readonly closes: number | null;
  readonly opens: number | null;
  readonly earlyMs: number | null;
  /** Infinite where the gate never shuts, or shut so long ago that nobody is late by the clock. */
  readonly slackMs: number;
}

/** One post when it is reached: everything that holds for the crossing, and its own hours alone. */
function atGate(layout: Layout, post: Post, reached: number): Gate {
  const alone = { ...layout, posts: layout.posts.filter((one) => one.post === post) };
  const decision = decideAt(alone, reached);
  if (decision.state === 'open') {
    const closes = nextChange([alone], reached);
    return { decision, closes, opens: null, earlyMs: null, slackMs: closes === null ? Infinity : closes - reached };
  }
  const shut = openBetween([alone], reached - dayMs, reached).at(-1)?.[1] ?? null;
  const opens = nextOpening([alone], reached);
  // Nearer to the opening than to the last closing, one is too early, and a wait is all it costs.
  const early = opens !== null && decision.because === 'hours' && (shut === null || opens - reached < reached - shut);
  if (early) return { decision, closes: null, opens, earlyMs: opens - reached, slackMs: Infinity };
  return { decision, closes: shut, opens, earlyMs: null, slackMs: shut === null ? Infinity : shut - reached };
}

/** *No* below the usual wait, *tight* below the worst, never a plain yes on an estimate or on a usual pattern. */
function verdictOf(
  worst: Decision,
  slackMs: number | null,
  gates: readonly Gate[],
  waits: Crossing['waits'],
  estimated: boolean,
): Passage['verdict'] {
  if (worst.state === 'closed') return 'no';
  if (worst.state === 'unknown') return 'unknown';
  if (slackMs !== null && slackMs < (waits?.usualMinutes ?? 0) * minuteMs) return 'no';
  if (gates.some((gate) => sureOf(gate.decision.weigh().rung) === 'typical')) return 'unknown';
  const short = slackMs !== null && slackMs < (waits?.worstMinutes ?? waits?.usualMinutes ?? 0) * minuteMs;
  return short || estimated ? 'tight' : 'yes';
}
