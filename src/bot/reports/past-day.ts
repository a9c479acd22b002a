import { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { postReachedFirst } from '#domain/reports/usual.ts';
import { hourMs, minuteMs } from '#domain/time/units.ts';

/*
 * Whoever watched a trip is asked, the day after, how it went. What they tell is history from the start: it holds as *now* for
 * nobody, and is counted for its hour of the week.
 */

/** As a button carries a day: `261201`. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  return year === undefined ? undefined : `20${year}-${month}-${day}`;
}

/** Writes what `dayIn` reads. */
export function dayText(day: string): string {
  return day.replaceAll('-', '').slice(2);
}

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
