import { setImmediate as pause } from 'node:timers/promises';
import type { Crossing } from '#domain/crossing.ts';
import type { ReportStore } from '#domain/ports/reports.ts';
import { reportHoldsMs, type TravellerReport } from '#domain/reports/traveller-report.ts';
import { type CountedWait, countedWaits, goneBefore, merged } from '#domain/reports/usual.ts';
import { dayMs } from '#domain/time/clock.ts';
import { createIntervalReader, type IntervalReader } from '#domain/time/interval-reader.ts';

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
  let held: ReadonlyMap<string, readonly CountedWait[]> = new Map();
  let revision = 0;

  async function read(): Promise<void> {
    const gone = Map.groupBy(await reports.counted(), ({ crossing }) => crossing);
    const kept = Map.groupBy(await history(), ({ crossing }) => crossing);
    const rows = new Map<string, readonly CountedWait[]>();
    for (const crossing of crossings) {
      const lately = countedWaits(kept.get(crossing.id) ?? [], crossing).values();
      const counted = merged([...(gone.get(crossing.id) ?? []), ...lately]);
      if (counted.length > 0) rows.set(crossing.id, counted);
      await pause();
    }
    held = rows;
    revision += 1;
  }

  /** Day by day, so that nobody waits for as many as there may be. */
  async function history(): Promise<readonly TravellerReport[]> {
    const days: (readonly TravellerReport[])[] = [];
    const until = now() - reportHoldsMs;
    for (let from = goneBefore(now()); from <= until; from += dayMs) {
      days.push(await reports.since(from, Math.min(from + dayMs, until + 1)));
      await pause();
    }
    return days.flat();
  }

  return {
    countedOf: (crossing) => held.get(crossing) ?? [],
    revision: () => revision,
    ...createIntervalReader({ read, report, everyMs }),
  };
}
