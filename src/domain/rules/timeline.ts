import type { State } from '../status.ts';
import { startOfDayAt } from '../time/clock.ts';
import { hoursRepeatMs } from '../time/hours-at.ts';
import { decideAhead, type TravellerTimeline } from './decide.ts';

/**
 * The answer through time. Each decision says until when nothing can change, so the next change is found by stepping
 * from one such moment to the next, not minute by minute.
 */

/** The next moment at which the state changes for whoever gets through most easily; `null` where nobody can foresee it. */
export function nextChange(timelines: readonly TravellerTimeline[], from: number): number | null {
  const now = stateAt(timelines, from).state;
  return firstMoment(timelines, from, (state) => state !== now);
}

/** The first moment that answers open, unless an unknown stretch comes before it. `change`: the next one, where it is known. */
export function nextOpening(
  timelines: readonly TravellerTimeline[],
  from: number,
  change = nextChange(timelines, from),
): number | null {
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

/** A crossing that its hours shut for the night still works that day; one that they shut for the whole day does not. */
export interface Working {
  readonly from: number;
  readonly until: number;
  readonly state: State;
}

/** Whether it works between two moments, in rows that follow each other; nights between its hours are no change. */
export function workingBetween(
  timelines: readonly TravellerTimeline[],
  { zone, from, to }: { readonly zone: string; readonly from: number; readonly to: number },
): readonly Working[] {
  const stretches = statesBetween(timelines, from, to);
  const parts = stretches.flatMap((stretch, index) => {
    const isBesideOpen = [stretches[index - 1], stretches[index + 1]].some((other) => other?.state === 'open');
    if (stretch.night === null) return [stretch];
    return stretch.night === 'hours' ? withoutNights(stretch, zone) : withoutDark(stretch, zone, isBesideOpen);
  });
  const rows: { from: number; until: number; state: State }[] = [];
  for (const { from: begin, until, state } of parts) {
    const last = rows.at(-1);
    if (last?.state === state) last.until = until;
    else rows.push({ from: begin, until, state });
  }
  return rows;
}

interface Stretch extends Working {
  /** Nothing but its hours shuts it, or it is dark and nobody has told its hours; `null` where it is neither. */
  readonly night: 'hours' | 'no-hours' | null;
}

function statesBetween(timelines: readonly TravellerTimeline[], from: number, to: number): readonly Stretch[] {
  const rows: { from: number; until: number; state: State; night: Stretch['night'] }[] = [];
  for (let moment = from; moment < to; ) {
    const { state, byHours, holdsUntil, noHours } = stateAt(timelines, moment);
    const night = state === 'closed' && byHours ? 'hours' : state === 'unknown' && noHours ? 'no-hours' : null;
    const until = Math.min(holdsUntil, to);
    const last = rows.at(-1);
    if (last?.state === state && last.night === night) last.until = until;
    else rows.push({ from: moment, until, state, night });
    moment = until;
  }
  return rows;
}

/** The whole days in a stretch that is shut by hours are closed; what is left on both sides are nights. */
function withoutNights({ from, until }: Stretch, zone: string): readonly Working[] {
  const days = wholeDays({ from, until }, zone);
  if (days === null) return [{ from, until, state: 'open' }];
  const [first, last] = days;
  return [
    { from, until: first, state: 'open' as const },
    { from: first, until: last, state: 'closed' as const },
    { from: last, until, state: 'open' as const },
  ].filter((part) => part.from < part.until);
}

/** Between days in whose light it counts as open, the dark hours are nights too. */
function withoutDark(stretch: Stretch, zone: string, isBesideOpen: boolean): readonly Working[] {
  return isBesideOpen && wholeDays(stretch, zone) === null ? [{ ...stretch, state: 'open' }] : [stretch];
}

function wholeDays({ from, until }: Pick<Working, 'from' | 'until'>, zone: string): readonly [number, number] | null {
  const today = startOfDayAt(zone, from);
  const first = today === from ? from : startOfDayAt(zone, from, 1);
  const last = startOfDayAt(zone, until);
  return first < last ? [first, last] : null;
}

function firstMoment(
  timelines: readonly TravellerTimeline[],
  from: number,
  wanted: (state: State) => boolean,
): number | null {
  const horizon = Math.min(...timelines.map((timeline) => timeline.horizon));
  for (let moment = from, since = from, edge = edgeAfter(timelines, from); moment < horizon; ) {
    const { state, stateUntil } = stateAt(timelines, moment);
    if (wanted(state)) return moment;
    moment = stateUntil - since > hoursRepeatMs ? edge : stateUntil;
    if (moment >= edge) [since, edge] = [moment, edgeAfter(timelines, moment)];
  }
  return null;
}

/** When something other than the hours may change. */
function edgeAfter(timelines: readonly TravellerTimeline[], moment: number): number {
  return Math.min(...timelines.map(({ edges }) => edges.find((edge) => edge > moment) ?? Infinity));
}

/** The state for whoever gets through most easily, whether its hours decide or lack, and until when nothing, or it, can change. */
export function stateAt(
  timelines: readonly TravellerTimeline[],
  moment: number,
): { state: State; byHours: boolean; noHours: boolean; holdsUntil: number; stateUntil: number } {
  const decisions = timelines.map((timeline) => decideAhead(timeline, moment));
  const states = decisions.map((decision) => decision.state);
  const state = states.includes('open') ? 'open' : states.includes('unknown') ? 'unknown' : 'closed';
  const byHours = decisions.some(({ because }) => because === 'hours');
  const noHours = decisions.some(({ because }) => because === 'no-hours');
  const [holdsUntil, stateUntil] = [
    Math.min(...decisions.map((decision) => decision.holdsUntil)),
    Math.min(...decisions.map((decision) => decision.stateUntil)),
  ];
  return { state, byHours, noHours, holdsUntil, stateUntil };
}
