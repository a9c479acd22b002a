import type { Crossing } from '#domain/crossing.ts';
import type { Locks } from '#domain/ports/locks.ts';
import type { ReportStore } from '#domain/ports/reports.ts';
import { createCountsOf } from './counts.ts';

export interface AgeingOptions {
  readonly reports: Pick<ReportStore, 'age'>;
  readonly locks: Pick<Locks, 'once'>;
  readonly crossings: readonly Crossing[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly report: (problem: unknown) => void;
  readonly everyMs?: number;
}

/** By so much the exact time of a report may outlive its three hours. */
const usualEveryMs = 5 * 60_000;

/** Lets reports grow old, in one process at a time, until it is closed. */
export function startAgeing(options: AgeingOptions): { close(): void } {
  const { everyMs = usualEveryMs, report } = options;
  const timer = setInterval(() => void ageOnce(options).catch(report), everyMs).unref();
  return { close: () => clearInterval(timer) };
}

/** Once, where no other process has done it just now. */
export async function ageOnce({
  reports,
  locks,
  crossings,
  now,
  everyMs = usualEveryMs,
}: AgeingOptions): Promise<void> {
  if (!(await locks.once('age-reports', everyMs / 2_000))) return;
  await reports.age(now(), createCountsOf(crossings));
}
