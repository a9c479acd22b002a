import type { State } from '../status.ts';
import { decideAt, type TravellerTimeline } from './decide.ts';

/**
 * The answer through time. Each decision says until when nothing can change, so the next change is found by stepping
 * from one such moment to the next, not minute by minute.
 */

/** The next moment at which the state changes for whoever gets through most easily; `null` where nobody can foresee it. */
export function nextChange(timelines: readonly TravellerTimeline[], from: number): number | null {
  const now = stateAt(timelines, from).state;
  return firstMoment(timelines, from, (state) => state !== now);
}

/** The first moment that answers open, unless an unknown stretch comes before it. */
export function nextOpening(timelines: readonly TravellerTimeline[], from: number): number | null {
  const change = nextChange(timelines, from);
  if (change === null) return null;
  const { state } = stateAt(timelines, change);
  if (state !== 'closed') return state === 'open' ? change : null;
  return nextOpening(timelines, change);
}

/** When it is open between two moments, as `[from, to]` pairs in epoch milliseconds. */
export function openBetween(
  timelines: readonly TravellerTimeline[],
  from: number,
  to: number,
): (readonly [number, number])[] {
  const open: [number, number][] = [];
  for (let moment = from; moment < to; ) {
    const { state, holdsUntil } = stateAt(timelines, moment);
    const end = Math.min(holdsUntil, to);
    const last = open.at(-1);
    if (state === 'open' && last?.[1] === moment) last[1] = end;
    else if (state === 'open') open.push([moment, end]);
    moment = end;
  }
  return open;
}

/** A crossing shut by its hours alone still works that day. */
export interface Working {
  readonly from: number;
  readonly until: number;
  readonly state: State;
}

/** Whether it works between two moments, in rows that follow each other; nights between its hours are no change. */
export function workingBetween(timelines: readonly TravellerTimeline[], from: number, to: number): readonly Working[] {
  const rows: { from: number; until: number; state: State }[] = [];
  for (let moment = from; moment < to; ) {
    const { holdsUntil, ...decided } = stateAt(timelines, moment);
    const state = decided.state === 'closed' && decided.byHours ? 'open' : decided.state;
    const until = Math.min(holdsUntil, to);
    const last = rows.at(-1);
    if (last?.state === state) last.until = until;
    else rows.push({ from: moment, until, state });
    moment = until;
  }
  return rows;
}

function firstMoment(
  timelines: readonly TravellerTimeline[],
  from: number,
  wanted: (state: State) => boolean,
): number | null {
  const horizon = Math.min(...timelines.map((timeline) => timeline.horizon));
  for (let moment = from; moment < horizon; ) {
    const { state, holdsUntil } = stateAt(timelines, moment);
    if (wanted(state)) return moment;
    moment = holdsUntil;
  }
  return null;
}

/** The state for whoever gets through most easily, whether only its hours shut it, and until when nothing can change. */
export function stateAt(
  timelines: readonly TravellerTimeline[],
  moment: number,
): { state: State; byHours: boolean; holdsUntil: number } {
  const decisions = timelines.map((timeline) => decideAt(timeline, moment));
  const states = decisions.map((decision) => decision.state);
  const state = states.includes('open') ? 'open' : states.includes('unknown') ? 'unknown' : 'closed';
  const byHours = decisions.some(({ because }) => because === 'hours');
  return { state, byHours, holdsUntil: Math.min(...decisions.map((decision) => decision.holdsUntil)) };
}
