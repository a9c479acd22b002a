import { dayMs, minuteMs } from '../time/clock.ts';
import type { TravellerReport } from './traveller-report.ts';

/** One of a crossing and direction in so long … */
const apartMs = 30 * minuteMs;
/** … and so many in a day. */
const mostADay = 6;

/** Nobody knows in a queue how long they stood after more than a day; in minutes. */
const longestToldMinutes = dayMs / minuteMs;

/** True for a wait that is not taken. */
export const isTooLong = (minutes: number) => minutes > longestToldMinutes;

/** Why a report is not taken. */
export type ReportRefusal = 'too-long' | 'too-soon' | 'too-many' | 'silenced';

/** Says of a new report and those that the same person told before why it is not taken; `null` where it is. */
export function refusalOfReport(
  report: TravellerReport,
  before: readonly TravellerReport[],
): Exclude<ReportRefusal, 'silenced'> | null {
  const { crossing, toward, at, saw } = report;
  if (saw.what !== 'shut' && isTooLong(saw.minutes)) return 'too-long';
  const isHere = (one: TravellerReport) => one.crossing === crossing && one.toward === toward;
  // What is told of a day that has passed may lie before what was told since.
  const isWithin = (one: TravellerReport, ms: number) => Math.abs(at - one.at) < ms;
  if (before.some((one) => isHere(one) && isWithin(one, apartMs))) return 'too-soon';
  return before.filter((one) => isWithin(one, dayMs)).length >= mostADay ? 'too-many' : null;
}
