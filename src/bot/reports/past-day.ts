import { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { postReachedFirst } from '#domain/reports/usual.ts';
import { hourMs, minuteMs } from '#domain/time/units.ts';

/*
 * Whoever watched a trip is asked, the day after, how it went. What they tell is history from the start: it holds as *now* for
 * nobody, and is counted for its hour of the week.
 */

/** In steps as long as those to which history is rounded: what was told afterwards does not stand out among the rest. */
const stepMs = 10 * minuteMs;

/** A moment in the hour that somebody named, on the clock of the side they came from. */
export function momentOf(crossing: Crossing, { day, hour, toward }: Hour, chance = Math.random()): number {
  const { zone } = postReachedFirst(crossing, toward);
  const from = DateTime.fromISO(`${day}T${String(hour).padStart(2, '0')}:00`, { zone }).toMillis();
  return from + Math.floor((chance * hourMs) / stepMs) * stepMs;
}

interface Hour {
  readonly day: string;
  readonly hour: number;
  readonly toward: string;
}
