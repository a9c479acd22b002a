import { DateTime } from 'luxon';
import type { Crossing, Post } from '../crossing.ts';
import type { CountryCode } from '../texts.ts';
import { dayMs, minuteMs } from '../time/clock.ts';
import { besideOthers } from './beside-others.ts';
import type { TravellerReport, VehicleClass } from './traveller-report.ts';
import { windowKeyOf } from './window.ts';

/** For so long a report is kept, at most; then it is only counted. */
const reportKeptMs = 90 * dayMs;

/** So many must have been counted in an hour of the week before it is called usual. */
const leastForUsual = 5;

/** Longest waits, in minutes, that are counted as one. */
const waits = [10, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440, 2880, Infinity];

/** An hour of the week at a crossing, on the clock of the post reached first, one way and with one class of vehicle. */
export interface UsualCell {
  readonly crossing: string;
  readonly toward: string;
  readonly vehicle: VehicleClass;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly hour: number;
}

/** How many people waited so long in one hour of the week. */
export interface CountedWait extends UsualCell {
  /** The longest of these waits, in minutes. */
  readonly upTo: number;
  readonly count: number;
}

/** The hour of the week of a moment, on the clock of the post that somebody reaches first. */
export function cellAt(
  crossing: Crossing,
  { toward, vehicle }: Pick<TravellerReport, 'toward' | 'vehicle'>,
  at: number,
): UsualCell {
  const { weekday, hour } = DateTime.fromMillis(at, { zone: postReachedFirst(crossing, toward).zone });
  return { crossing: crossing.id, toward, vehicle, weekday, hour };
}

/** The post on the side that somebody comes from. */
export function postReachedFirst({ posts }: Crossing, toward: CountryCode): Post {
  const [first] = posts;
  return first.country === toward ? (posts.at(-1) ?? first) : first;
}

/** How long somebody has waited who waits since that time of the clock there, in minutes; it was there within a day. */
export function minutesSince(time: number, crossing: Crossing, toward: CountryCode, now: DateTime): number {
  const { hour, minute } = now.setZone(postReachedFirst(crossing, toward).zone);
  const day = dayMs / minuteMs;
  return (((hour * 60 + minute - time) % day) + day) % day;
}

/** What was told before this moment is counted and goes: a day at once, so that who told beside whom is still known. */
export function goneBefore(now: number): number {
  return Math.floor((now - reportKeptMs) / dayMs + 1) * dayMs;
}

/** What is usual at an hour of the week: half of so many waited so long or less. */
export interface UsualWait extends Pick<UsualCell, 'toward' | 'vehicle'> {
  /** Minutes. */
  readonly upTo: number;
  readonly n: number;
}

/** The same counts, each cell and length once. */
export function merged(counted: readonly CountedWait[]): readonly CountedWait[] {
  const rows = new Map<string, CountedWait>();
  for (const one of counted) {
    const key = `${cellKey(one)} ${one.upTo}`;
    rows.set(key, { ...one, count: one.count + (rows.get(key)?.count ?? 0) });
  }
  return [...rows.values()];
}

/**
 * What the reports of one crossing that are history add to the counts, each that tells of a wait and was not told among a
 * crowd of new people. `reports`: in the order of time.
 */
export function countedWaits(
  reports: readonly TravellerReport[],
  crossing: Crossing,
): ReadonlyMap<TravellerReport, CountedWait> {
  const counted = new Map<TravellerReport, CountedWait>();
  for (const told of Map.groupBy(reports, windowKeyOf).values()) {
    for (const { report, counts } of besideOthers(told)) {
      const wait = counts ? countedWait(report, crossing) : null;
      if (wait !== null) counted.set(report, wait);
    }
  }
  return counted;
}

function countedWait(report: TravellerReport, crossing: Crossing): CountedWait | null {
  const { saw } = report;
  if (saw.what !== 'passed') return null;
  const upTo = waits.find((most) => saw.minutes <= most) ?? Infinity;
  return { ...cellAt(crossing, report, report.at), upTo, count: 1 };
}

/** The middle of what was counted in an hour of the week, and of how many; `null` while they are too few. */
export function usualAt(
  cell: UsualCell,
  counted: readonly CountedWait[],
): { readonly upTo: number; readonly n: number } | null {
  const here = (cellsOf(counted).get(cellKey(cell)) ?? []).toSorted((a, b) => a.upTo - b.upTo);
  const n = here.reduce((sum, { count }) => sum + count, 0);
  if (n < leastForUsual) return null;
  let passed = 0;
  const middle = here.find(({ count }) => {
    passed += count;
    return passed * 2 >= n;
  });
  return middle === undefined ? null : { upTo: middle.upTo, n };
}

/** The counts by their cells: the same are asked for each hour, each way, again and again. */
const known = new WeakMap<readonly CountedWait[], ReadonlyMap<string, readonly CountedWait[]>>();

function cellsOf(counted: readonly CountedWait[]): ReadonlyMap<string, readonly CountedWait[]> {
  const cells = known.get(counted) ?? Map.groupBy(counted, cellKey);
  known.set(counted, cells);
  return cells;
}

const cellKey = ({ crossing, toward, vehicle, weekday, hour }: UsualCell) =>
  [crossing, toward, vehicle, weekday, hour].join(' ');
