import type { Place } from '../crossing.ts';
import { dayMs, minuteMs } from './clock.ts';
import { type Hours, parseHours } from './hours.ts';
import { type HoursState, steadyState, stretchesOn } from './hours-on-day.ts';
import { offsetAt } from './offset.ts';

/**
 * Hours at a moment. *Is it open* and *until when* are one answer: each stretch of a day has a state and an end, and
 * the next change is found by walking from stretch to stretch through real time. That also goes right in a night in
 * which the clock is moved and shows the same hour twice.
 */
export interface HoursAnswer {
  readonly state: HoursState;
  /** Epoch milliseconds at which the state changes; `null`: it never does. */
  readonly until: number | null;
}

/** Rules repeat every year, on other weekdays: what has not changed in a year and a month never will. */
export const hoursRepeatMs = 400 * dayMs;

/**
 * Is the post at work at this moment by its hours, and until when?
 *
 * @param at epoch milliseconds
 * @param zone the post's own IANA zone
 * @param position for sunrise and sunset; without it nobody knows the hours that depend on them
 */
export function hoursAt(hours: Hours, at: number, zone: string, position?: Place): HoursAnswer {
  const steady = steadyState(hours, position);
  if (steady) return { state: steady, until: null };
  const answers = lastAnswersOf(hours);
  const last = answers.get(position ?? nowhere);
  if (last && last.zone === zone && last.from <= at && at < last.until) {
    return { state: last.state, until: last.until };
  }
  const { state, endsAt } = stretchAt(hours, at, zone, position);
  for (let moment = endsAt; moment < at + hoursRepeatMs; ) {
    const following = stretchAt(hours, moment, zone, position);
    if (following.state !== state) {
      answers.set(position ?? nowhere, { state, from: at, until: moment, zone });
      return { state, until: moment };
    }
    moment = following.endsAt;
  }
  return { state, until: null };
}

/**
 * The same question comes many times, and what is shut for the winter stays so: the walk to spring is made once, at each place
 * whose sun has a say.
 */
const lastAnswers = new WeakMap<Hours, WeakMap<object, Remembered>>();
const nowhere = {};

function lastAnswersOf(hours: Hours): WeakMap<object, Remembered> {
  const known = lastAnswers.get(hours);
  if (known !== undefined) return known;
  const answers = new WeakMap<object, Remembered>();
  lastAnswers.set(hours, answers);
  return answers;
}

interface Remembered {
  readonly state: HoursState;
  readonly from: number;
  readonly until: number;
  readonly zone: string;
}

/** When the post works on its own date at that moment, `["08:00", "18:00"]` each; `null` where any of it is unknown. */
export function hoursOn(hours: Hours, at: number, zone: string, position?: Place): [string, string][] | null {
  const stretches = stretchesOn(hours, localDay(at, offsetAt(zone, at).offsetMs), zone, position);
  if (stretches.some(({ state }) => state === 'unknown')) return null;
  return stretches.filter(({ state }) => state === 'open').map(({ start, end }) => [clockTime(start), clockTime(end)]);
}

const daylight = parseHours('sunrise-sunset');

/** Is it day at this moment, and until when? For posts that work while nobody says when. */
export function daylightAt(at: number, zone: string, position?: Place): HoursAnswer {
  return hoursAt(daylight, at, zone, position);
}

/** Do two texts mean the same hours, as `24/7` and `00:00-24:00` do? The first week of every month is compared. */
export function sameHours(a: Hours, b: Hours): boolean {
  return a.text === b.text || fingerprintOf(a) === fingerprintOf(b);
}

const fingerprints = new WeakMap<Hours, string>();

function fingerprintOf(hours: Hours): string {
  let known = fingerprints.get(hours);
  if (known === undefined) {
    known = JSON.stringify(sampleDays.map((day) => stretchesOn(hours, day, 'UTC', somewhere)));
    fingerprints.set(hours, known);
  }
  return known;
}

/** Eight days from the first of each month: every weekday, and the night in which the months meet. */
const sampleDays = Array.from(
  { length: 12 * 8 },
  (_, index) => Date.UTC(2025, Math.floor(index / 8), 1 + (index % 8)) / dayMs,
);

/** Any place where the sun rises and sets. */
const somewhere: Place = { lat: 40, lon: 0 };

function stretchAt(hours: Hours, at: number, zone: string, position?: Place): { state: HoursState; endsAt: number } {
  const { offsetMs, holdsUntil } = offsetAt(zone, at);
  const day = localDay(at, offsetMs);
  const midnight = day * dayMs - offsetMs;
  for (const { state, end } of stretchesOn(hours, day, zone, position)) {
    const endsAt = midnight + end * minuteMs;
    if (at < endsAt) return { state, endsAt: Math.min(endsAt, holdsUntil) };
  }
  throw new RangeError(`${at} is not a moment`);
}

/** The date on a clock that far ahead of UTC, in days since 1970-01-01. */
function localDay(at: number, offsetMs: number): number {
  return Math.floor((at + offsetMs) / dayMs);
}

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
