import type { ClosurePeriod } from '../closures/layout.ts';
import { dayMs } from '../time/clock.ts';
import { type Dated, isRough } from '../time/dated.ts';

/** What the record of a year says of one of its days. */
export type OnDay = 'open' | 'closed' | 'unknown';

/** A sighting speaks for the days around it. */
const sightingSpeaksMs = 15 * dayMs;

/** A closure of fewer days says nothing of the month in which it falls. */
const fewestDaysOfMonth = 28;

/** The holidays of a month shut it for some days: whether it is open in that month they do not tell. */
export function lastsAMonth({ from, to }: ClosurePeriod): boolean {
  return to - from >= fewestDaysOfMonth * dayMs;
}

const daysOfMonth = 30;

/** What began late in the month that begins then: it was not open throughout. */
export function beganLate({ closures }: Recorded, begins: number): boolean {
  return closures.some(({ from }) => begins <= from && from < begins + daysOfMonth * dayMs);
}

/** What is on record of one year. */
export interface Recorded {
  /** Epoch milliseconds. */
  readonly begins: number;
  readonly isSeasonal: boolean;
  /** When it was shut for certain. */
  readonly closures: readonly ClosurePeriod[];
  readonly opened: Dated | null;
  readonly closed: Dated | null;
  readonly seen: readonly Dated[];
}

/** Somebody saw it working on that very day, whatever else was said of it. */
export function wasSeenOn(noon: number, seen: readonly Dated[]): boolean {
  return seen.some((date) => !isRough(date) && Math.abs(date.first - noon) <= dayMs / 2);
}

/** Told shut, seen nearby, on one side of an edge, or between an opening and a later sighting; otherwise nobody knows. */
export function stateOnRecord(noon: number, recorded: Recorded): OnDay {
  const { closures, opened, closed, seen } = recorded;
  if (wasSeenOn(noon, seen)) return 'open';
  if (closures.some((closure) => closure.from <= noon && noon < closure.to)) return 'closed';
  const speaks = ({ first, last }: Dated) => Math.max(noon - first, last - noon) <= sightingSpeaksMs + dayMs;
  if (seen.some(speaks)) return 'open';
  if (opened && closed && closed.last <= opened.first) return overNewYear(noon, closed, opened);
  if (opened && noon < opened.first) return isFirstOpening(opened, recorded) ? 'closed' : 'unknown';
  if (closed && noon >= closed.last) return 'closed';
  const openedBy = opened?.last ?? Math.min(...seen.map(({ last }) => last));
  const openUntil = closed?.first ?? Math.max(...seen.map(({ first }) => first));
  return openedBy <= noon && noon < openUntil ? 'open' : 'unknown';
}

/** A season of winter closes in spring and opens in autumn. */
function overNewYear(noon: number, closed: Dated, opened: Dated): OnDay {
  if (noon < closed.first || noon >= opened.last) return 'open';
  return closed.last <= noon && noon < opened.first ? 'closed' : 'unknown';
}

/** The season's own: what opens again after a closure, or knows no season, had been open before. */
function isFirstOpening(opened: Dated, { begins, isSeasonal, closures }: Recorded): boolean {
  const afterClosure = ({ from }: ClosurePeriod) => begins < from && from < opened.first;
  return isSeasonal && !closures.some(afterClosure);
}
