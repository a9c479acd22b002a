import type { Crossing } from '#domain/crossing.ts';
import type { ReportStore } from '#domain/ports/reports.ts';
import { type CountedWait, countedOf, merged, reportKeptMs } from '#domain/reports/usual.ts';
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
    const kept = Map.groupBy(await reports.since(now() - reportKeptMs), ({ crossing }) => crossing);
    const rows = new Map<string, readonly CountedWait[]>();
    for (const crossing of crossings) {
      const gone = await reports.counted(crossing.id);
      const lately = countedOf(kept.get(crossing.id) ?? [], crossing, now());
      if (gone.length + lately.length > 0) rows.set(crossing.id, merged([...gone, ...lately]));
    }
    held = rows;
    revision += 1;
  }

  return {
    countedOf: (crossing) => held.get(crossing) ?? [],
    revision: () => revision,
    ...createIntervalReader({ read, report, everyMs }),
  };
}
