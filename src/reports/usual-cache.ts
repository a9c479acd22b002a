import { setImmediate as pause } from 'node:timers/promises';
import type { Crossing } from '#domain/crossing.ts';
import type { ReportStore } from '#domain/ports/reports.ts';
import { reportHoldsMs } from '#domain/reports/traveller-report.ts';
import { type CountedWait, goneBefore, merged } from '#domain/reports/usual.ts';
import { dayMs } from '#domain/time/clock.ts';
import { createIntervalReader, type IntervalReader } from '#domain/time/interval-reader.ts';
import { createCountsOf } from './counts.ts';

/** In-memory copy of what was counted of the past, by hour of the week: what is usual moves slowly. */
export interface UsualCache extends IntervalReader {
  /** Of one crossing. */
  countedOf(crossing: string): readonly CountedWait[];
  /** Another number whenever something else is held. */
  revision(): number;
}

export interface UsualCacheOptions {
  readonly reports: Pick<ReportStore, 'since' | 'counted'>;
  readonly crossings: readonly Crossing[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly report: (problem: unknown) => void;
  readonly everyMs?: number;
}

const usualEveryMs = 3_600_000;

export function createUsualCache(options: UsualCacheOptions): UsualCache {
  const { reports, crossings, now, report, everyMs = usualEveryMs } = options;
  const countsOf = createCountsOf(crossings);
  let held: ReadonlyMap<string, readonly CountedWait[]> = new Map();
  let revision = 0;

  async function read(): Promise<void> {
    const counted = [...(await reports.counted()), ...(await countedLately())];
    const byCrossing = [...Map.groupBy(counted, ({ crossing }) => crossing)];
    held = new Map(byCrossing.map(([crossing, some]) => [crossing, merged(some)]));
    revision += 1;
  }

  /** Day by day, so that nobody waits for as many as there may be; each with those who told just before it. */
  async function countedLately(): Promise<readonly CountedWait[]> {
    const counted: CountedWait[] = [];
    const until = now() - reportHoldsMs;
    for (let from = goneBefore(now()); from <= until; from += dayMs) {
      const told = await reports.since(from - reportHoldsMs, Math.min(from + dayMs, until + 1));
      for (const [{ at }, wait] of countsOf(told)) if (at >= from) counted.push(wait);
      await pause();
    }
    return counted;
  }

  return {
    countedOf: (crossing) => held.get(crossing) ?? [],
    revision: () => revision,
    ...createIntervalReader({ read, report, everyMs }),
  };
}
