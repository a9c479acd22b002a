import { getTimes } from 'suncalc';
import type { Place } from '../crossing.ts';
import { dayMs, minuteMs } from './clock.ts';
import { offsetAt } from './offset.ts';

/** Sunrise and sunset in minutes after midnight on the local clock; a day without sun ends before it begins. */
export interface Daylight {
  readonly sunrise: number;
  readonly sunset: number;
}

/** The days of each place that were looked up already, by each clock: two posts that share a place have two of them. */
const remembered = new WeakMap<Place, Map<string, Map<number, Daylight>>>();
const rememberedAtMost = 2_000;

/**
 * When it is light at a position on a local date, given in days since 1970-01-01.
 *
 * Seconds are dropped, as on a clock without a second hand: the sun rises in the minute that is named.
 */
export function daylightOn(epochDay: number, zone: string, position: Place): Daylight {
  const days = daysAt(position, zone);
  const known = days.get(epochDay);
  if (known) return known;
  const daylight = lookUp(epochDay, zone, position);
  if (days.size >= rememberedAtMost) days.clear();
  days.set(epochDay, daylight);
  return daylight;
}

function daysAt(position: Place, zone: string): Map<number, Daylight> {
  const byZone = remembered.get(position) ?? new Map<string, Map<number, Daylight>>();
  const days = byZone.get(zone) ?? new Map<number, Daylight>();
  remembered.set(position, byZone.set(zone, days));
  return days;
}

function lookUp(epochDay: number, zone: string, { lat, lon }: Place): Daylight {
  const { sunrise, sunset, alwaysUp } = getTimes(new Date((epochDay + 0.5) * dayMs), lat, lon);
  if (!sunrise || !sunset) return alwaysUp ? { sunrise: 0, sunset: 1440 } : { sunrise: 1440, sunset: 0 };
  const localMinute = (moment: number) =>
    Math.floor((moment + offsetAt(zone, moment).offsetMs - epochDay * dayMs) / minuteMs);
  return { sunrise: localMinute(sunrise.getTime()), sunset: localMinute(sunset.getTime()) };
}
