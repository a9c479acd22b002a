import type { Post } from '../crossing.ts';
import { dayMs } from '../time/clock.ts';
import { type Decision, decideAt, type TravellerTimeline } from './decide.ts';
import { nextChange, nextOpening, openBetween } from './timeline.ts';

/** One post at the moment somebody reaches it. Moments are epoch milliseconds. */
export interface PostArrival {
  readonly decision: Decision;
  /** When it shuts after that; for one that is shut, when it did. `null`: it does not shut, or nobody knows. */
  readonly closes: number | null;
  /** It is known to be shut from then on, and not only unknown: by day somebody saw it work, and of the night nobody told. */
  readonly isShutThen: boolean;
  /** What is left until it shuts; negative since it did. `null` where `closes` is. */
  readonly slackMs: number | null;
  /** For one that is shut: when one gets through next, and for one that has yet to open: when it does. */
  readonly opens: number | null;
  /** For one that has yet to open: how long one would stand before it. */
  readonly earlyMs: number | null;
}

/** By everything that holds for the crossing, and of the hours those of this post alone. */
export function arrivalAt(timeline: TravellerTimeline, post: Post, reached: number): PostArrival {
  const alone = { ...timeline, posts: timeline.posts.filter((one) => one.post === post) };
  const decision = decideAt(alone, reached);
  const arrival = (closes: number | null, opens: number | null = null, earlyMs: number | null = null): PostArrival => {
    const isShutThen = closes !== null && decideAt(alone, closes).state === 'closed';
    return { decision, closes, isShutThen, slackMs: closes === null ? null : closes - reached, opens, earlyMs };
  };
  if (decision.state === 'open') return arrival(nextChange([alone], reached));
  if (decision.state === 'unknown') return arrival(null);
  const shut = openBetween([alone], reached - dayMs, reached).at(-1)?.[1] ?? null;
  const opens = nextOpening([alone], reached);
  // Nearer to the opening than to the last closing, one is too early, and a wait is all it costs.
  const isEarly = opens !== null && decision.because === 'hours' && (shut === null || opens - reached < reached - shut);
  return isEarly ? arrival(null, opens, opens - reached) : arrival(shut, nextOpening([timeline], reached));
}
