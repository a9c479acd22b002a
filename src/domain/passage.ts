import { DateTime } from 'luxon';
import { type CountryCode, type Crossing, firstPost, type Post, type Town } from './crossing.ts';
import type { Drive } from './roads/drive.ts';
import { arrivalOf, type Journey, type JourneyProblem, postsToward } from './roads/journey.ts';
import { admissionAt, usualTraffic } from './rules/admission.ts';
import { decideAt, type TravellerTimeline, timelineFor } from './rules/decide.ts';
import { certaintyAt, createLedger } from './rules/ledger.ts';
import { arrivalAt, type PostArrival } from './rules/post-arrival.ts';
import { travellerKinds } from './rules/traveller-kinds.ts';
import type { Statement } from './statement.ts';
import { type Certainty, openness, type Reason, type State } from './status.ts';
import { minuteMs } from './time/clock.ts';

/**
 * Can I make it? Not opening hours, but the road, two posts, two clocks and a queue in one answer.
 *
 * Each post must be open when it is reached. What is left until the first of them shuts is the slack; the queue has to fit
 * into it.
 */
export interface Passage {
  readonly crossing: Crossing;
  readonly toward: CountryCode;
  readonly from: Town | null;
  readonly leave: DateTime | null;
  /** In the order in which they are reached, each on its own clock; the usual queue is counted after the first. */
  readonly arrivals: readonly { readonly post: Post; readonly at: DateTime }[];
  /** When the first of the posts shuts after it was reached, or had shut before; `null`: none does. */
  readonly closes: DateTime | null;
  /** Whether it is known to be shut then, and not only how far anything is known. */
  readonly isShutThen: boolean;
  /** For a post that is shut when reached: when one gets through next, and for how many minutes one would be too early. */
  readonly opens: DateTime | null;
  readonly earlyMinutes: number | null;
  /** Why a post is not open when reached. */
  readonly because: Reason;
  /**
   * Minutes between reaching a post and its closing, the least of them; negative is lateness. `null`: nothing shuts, one
   * is too early, or nobody knows.
   */
  readonly slackMinutes: number | null;
  /** The last departure (without a town: arrival) that leaves room for the worst queue. */
  readonly latestDeparture: DateTime | null;
  /** The drive was reckoned from the distance, because no source gives its time. */
  readonly estimated: boolean;
  /** The drive by our roads, where that is how it was reckoned. */
  readonly drive: Drive | null;
  readonly verdict: 'yes' | 'tight' | 'no' | 'unknown';
  readonly state: State;
  readonly sure: Certainty;
  readonly usualWaitMinutes: number | null;
}

/** Where nobody has told of a queue: this much room until closing is asked for before we promise that one gets through. */
const cautionMinutes = 120;

/** Whether one gets through, or what stands in the way of saying so. */
export function passageOf(
  crossing: Crossing,
  statements: readonly Statement[],
  journey: Journey,
): Passage | JourneyProblem {
  const { toward } = journey.traveller;
  const posts = postsToward(crossing, toward) ?? [];
  const arrival = arrivalOf(crossing, journey);
  if (typeof arrival === 'string') return arrival;
  if (arrival.at < journey.now) return 'arrival-past';
  const { at, estimated, isGuess } = arrival;
  const timeline = layOutJourney(crossing, statements, journey, at.toMillis());
  const arrivalsAt = (moment: number) =>
    posts.map((post, place) => arrivalAt(timeline, post, moment + place * betweenMs(crossing)));
  const postArrivals = arrivalsAt(at.toMillis());
  const worst = leastOpen(postArrivals);
  return {
    crossing,
    toward,
    from: journey.from ?? null,
    leave: journey.leave ?? null,
    arrivals: posts.map((post, place) => ({
      post,
      at: at.plus(place * betweenMs(crossing) + (place > 0 ? usualMs(crossing) : 0)).setZone(post.zone),
    })),
    ...timesOf(postArrivals, worst, crossing),
    latestDeparture: latestDeparture(tightestOf(postArrivals, worst), crossing, journey.leave ?? at, (shiftMs) =>
      arrivalsAt(at.toMillis() + shiftMs),
    ),
    because: worst.decision.because,
    estimated,
    drive: journey.drive ?? null,
    verdict: withoutPromise(verdictOf(postArrivals, worst, crossing, estimated), isGuess),
    state: worst.decision.state,
    sure: worst.decision.state === 'unknown' ? 'unsure' : certaintyAt(Math.max(...postArrivals.map(levelOf))),
    usualWaitMinutes: crossing.waits?.usualMinutes ?? null,
  };
}

/** How much room until closing the queue may need, in minutes: the worst that is known, or else the usual. */
export function marginMinutes({ waits }: Crossing): number {
  return waits?.worstMinutes ?? waits?.usualMinutes ?? cautionMinutes;
}

const betweenMs = (crossing: Crossing) => (crossing.betweenPosts?.minutes ?? 0) * minuteMs;
const usualMs = (crossing: Crossing) => (crossing.waits?.usualMinutes ?? 0) * minuteMs;
const levelOf = ({ decision }: PostArrival) => decision.assess().level;

/** The post that stands most in the way: one that has shut, before one that has yet to open, the last of those. */
function leastOpen(postArrivals: readonly PostArrival[]): PostArrival {
  const rank = ({ decision, earlyMs }: PostArrival) => openness[decision.state] + (earlyMs === null ? 0 : 0.5);
  const isWorse = (a: PostArrival, b: PostArrival) => rank(a) - rank(b) || (b.earlyMs ?? 0) - (a.earlyMs ?? 0);
  return postArrivals.reduce((worst, arrival) => (isWorse(arrival, worst) < 0 ? arrival : worst));
}

/** The rules as they bear on this traveller, the surest of those whom no source tells apart. */
function layOutJourney(
  crossing: Crossing,
  statements: readonly Statement[],
  journey: Journey,
  reached: number,
): TravellerTimeline {
  const ledger = createLedger(crossing, statements, { at: reached, now: journey.now.toMillis() });
  const { traveller } = journey;
  const traffic = traveller.traffic ?? usualTraffic(ledger, admissionAt(ledger, reached));
  const timelines = travellerKinds(ledger, traveller, traffic).map((kind) =>
    timelineFor(ledger, kind, traveller.traffic !== undefined),
  );
  const openAt = (timeline: TravellerTimeline) => openness[decideAt(timeline, reached).state];
  return timelines.reduce((best, one) => (openAt(one) > openAt(best) ? one : best));
}

function timesOf(
  postArrivals: readonly PostArrival[],
  worst: PostArrival,
  crossing: Crossing,
): Pick<Passage, 'closes' | 'isShutThen' | 'opens' | 'earlyMinutes' | 'slackMinutes'> {
  const { zone } = firstPost(crossing);
  const inZone = (moment: number | null) => (moment === null ? null : DateTime.fromMillis(moment, { zone }));
  const { slackMs, closes, isShutThen } = tightestOf(postArrivals, worst);
  return {
    closes: inZone(closes),
    isShutThen,
    opens: inZone(worst.opens),
    earlyMinutes: worst.earlyMs === null ? null : Math.ceil(worst.earlyMs / minuteMs),
    slackMinutes: slackMs === null ? null : Math.floor(slackMs / minuteMs),
  };
}

/** The post that closes first on this traveller, of those that stand as the worst one does. */
function tightestOf(postArrivals: readonly PostArrival[], worst: PostArrival): PostArrival {
  return postArrivals
    .filter(({ decision }) => decision.state === worst.decision.state)
    .reduce((least, arrival) => ((arrival.slackMs ?? Infinity) < (least.slackMs ?? Infinity) ? arrival : least), worst);
}

/** None is safe where the worst queue is longer than the posts stay open: so early they are shut, or shut before it ends. */
function latestDeparture(
  { slackMs }: PostArrival,
  crossing: Crossing,
  start: DateTime,
  arrivalsAfter: (shiftMs: number) => readonly PostArrival[],
): DateTime | null {
  if (slackMs === null) return null;
  const neededMs = Math.max(1, marginMinutes(crossing)) * minuteMs;
  const shiftMs = slackMs - neededMs;
  const isSafe = arrivalsAfter(shiftMs).every(
    (arrival) => arrival.decision.state !== 'closed' && (arrival.slackMs ?? Infinity) >= neededMs,
  );
  return isSafe ? start.plus(shiftMs) : null;
}

/** A guess may say *no*, and nothing else. */
function withoutPromise(verdict: Passage['verdict'], isGuess: boolean): Passage['verdict'] {
  return isGuess && verdict !== 'no' ? 'unknown' : verdict;
}

/** *No* below the usual wait, *tight* below the worst, never a plain yes on an estimate or on a usual pattern. */
function verdictOf(
  postArrivals: readonly PostArrival[],
  worst: PostArrival,
  crossing: Crossing,
  estimated: boolean,
): Passage['verdict'] {
  const { state } = worst.decision;
  if (state !== 'open') return state === 'closed' ? 'no' : 'unknown';
  const slackMs = Math.min(...postArrivals.map((arrival) => arrival.slackMs ?? Infinity));
  if (slackMs < usualMs(crossing)) return 'no';
  if (slackMs < marginMinutes(crossing) * minuteMs) return 'tight';
  if (postArrivals.some((arrival) => certaintyAt(levelOf(arrival)) === 'typical')) return 'unknown';
  return estimated ? 'tight' : 'yes';
}
