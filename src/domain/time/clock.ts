import { offsetAt } from './offset.ts';

export { dayMs, hourMs, minuteMs } from './units.ts';

/*
 * Days on a post's own clock, in plain numbers: a date of Luxon costs a hundred times as much, and an answer needs
 * hundreds of them.
 */

/** Epoch milliseconds at which a local day begins. A day past the end of its month runs on into the next. */
export function startOfDay(zone: string, year: number, month: number, day: number): number {
  const local = Date.UTC(year, month - 1, day);
  const guess = offsetAt(zone, local).offsetMs;
  const offset = offsetAt(zone, local - guess).offsetMs;
  if (offset === guess) return local - offset;
  // The clock is moved near this midnight; where it jumps over midnight, the day begins at the jump.
  const moved = offsetAt(zone, local - offset).offsetMs;
  return local - Math.min(offset, moved);
}

/** Epoch milliseconds at which the local day of a moment begins, or one that many days later. */
export function startOfDayAt(zone: string, moment: number, later = 0): number {
  const local = new Date(moment + offsetAt(zone, moment).offsetMs);
  return startOfDay(zone, local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate() + later);
}

/** The local year of a moment. */
export function yearOf(zone: string, moment: number): number {
  return new Date(moment + offsetAt(zone, moment).offsetMs).getUTCFullYear();
}
