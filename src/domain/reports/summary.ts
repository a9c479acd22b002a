import { farOff, middleOf } from './far-off.ts';
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

/** What a window says of the queue; `null` where nobody told of a wait. */
export function summaryOf({ reports }: Pick<ReportWindow, 'reports'>): WaitSummary | null {
  const told = newestOfEach(reports).flatMap(waitOf);
  const outliers = farOff(told, leastForMedian);
  const [newest, ...others] = told.filter((wait) => !outliers.includes(wait));
  if (newest === undefined) return null;
  const waits = [newest, ...others] as const;
  const [shortest = newest, ...longer] = waits.toSorted((a, b) => a.minutes - b.minutes);
  const over = waits.filter(({ isOver }) => isOver);
  const median = over.length >= leastForMedian ? middleOf(over.map(({ minutes }) => minutes)) : null;
  return { waits, shortest, longest: longer.at(-1) ?? shortest, median, outliers };
}

function newestOfEach(reports: readonly TravellerReport[]): readonly TravellerReport[] {
  const waiting = reports.filter(({ saw }) => saw.what !== 'shut');
  return waiting.filter((report, index) => waiting.findIndex(({ person }) => person === report.person) === index);
}

function waitOf({ saw, at }: TravellerReport): readonly ToldWait[] {
  return saw.what === 'shut' ? [] : [{ minutes: saw.minutes, isOver: saw.what === 'passed', at }];
}
