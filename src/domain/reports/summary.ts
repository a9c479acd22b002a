import { hourMs, minuteMs } from '../time/clock.ts';
import type { TravellerReport } from './traveller-report.ts';
import type { ReportWindow } from './window.ts';

/** How long somebody waited, or has waited so far. */
export interface ToldWait {
  readonly minutes: number;
  readonly isOver: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What the people of a window waited: the newest word of each. */
export interface WaitSummary {
  /** Newest first; what is far from all others is not among them. */
  readonly waits: readonly [ToldWait, ...ToldWait[]];
  readonly shortest: ToldWait;
  readonly longest: ToldWait;
  /** The middle of those who are through, from ten of them on. */
  readonly median: number | null;
  /** Far from all others, and shown as such. */
  readonly outliers: readonly ToldWait[];
}

/** From so many on one number stands for them all. */
const leastForMedian = 10;
/** A wait is far off when it is so many times the middle of the others, and as long as this away from it. */
const farTimes = 4;
const farMinutes = hourMs / minuteMs;
/** Among fewer nobody can say who is far off. */
const leastForOutliers = 3;

/** What a window says of the queue; `null` where nobody told of a wait. */
export function summaryOf({ reports }: Pick<ReportWindow, 'reports'>): WaitSummary | null {
  const told = newestOfEach(reports).flatMap(waitOf);
  const outliers = farOff(told);
  const [newest, ...others] = told.filter((wait) => !outliers.includes(wait));
  if (newest === undefined) return null;
  const waits = [newest, ...others] as const;
  const [shortest = newest, ...longer] = waits.toSorted((a, b) => a.minutes - b.minutes);
  const over = waits.filter(({ isOver }) => isOver);
  const median = over.length >= leastForMedian ? middleOf(over) : null;
  return { waits, shortest, longest: longer.at(-1) ?? shortest, median, outliers };
}

function newestOfEach(reports: readonly TravellerReport[]): readonly TravellerReport[] {
  const waiting = reports.filter(({ saw }) => saw.what !== 'shut');
  return waiting.filter((report, index) => waiting.findIndex(({ person }) => person === report.person) === index);
}

function waitOf({ saw, at }: TravellerReport): readonly ToldWait[] {
  return saw.what === 'shut' ? [] : [{ minutes: saw.minutes, isOver: saw.what === 'passed', at }];
}

function farOff(told: readonly ToldWait[]): readonly ToldWait[] {
  if (told.length < leastForOutliers) return [];
  const middle = middleOf(told);
  return told.filter(({ minutes }) => {
    const [less, more] = [Math.min(minutes, middle), Math.max(minutes, middle)];
    return more - less > farMinutes && more > farTimes * less;
  });
}

function middleOf(waits: readonly ToldWait[]): number {
  const sorted = waits.map(({ minutes }) => minutes).toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
