import type { ReportStore } from '#domain/ports/reports.ts';
import { reportHoldsMs, type TravellerReport } from '#domain/reports/traveller-report.ts';
import { createIntervalReader, type IntervalReader } from '#domain/time/interval-reader.ts';

/** In-memory copy of what travellers told lately, read from the store at intervals. */
export interface ReportCache extends IntervalReader {
  /** Of one crossing. */
  reportsOf(crossing: string): readonly TravellerReport[];
  /** Another number whenever something else is held: what was worked out before no longer counts. */
  revision(): number;
}

export interface ReportCacheOptions {
  readonly reports: Pick<ReportStore, 'since' | 'version'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly report: (problem: unknown) => void;
  /** How often the store is asked: half of what a reader may lag behind a tap. */
  readonly everyMs?: number;
}

const usualEveryMs = 1_000;
/** Of two who passed the second may be three hours old, and the first three hours older. */
const readBackMs = 2 * reportHoldsMs;

export function createReportCache({ reports, now, report, everyMs = usualEveryMs }: ReportCacheOptions): ReportCache {
  let held: ReadonlyMap<string, readonly TravellerReport[]> = new Map();
  let version: number | null = null;
  let revision = 0;

  async function read(): Promise<void> {
    const latest = await reports.version();
    if (latest !== version) {
      held = Map.groupBy(await reports.since(now() - readBackMs), ({ crossing }) => crossing);
      revision += 1;
    }
    version = latest;
  }

  return {
    reportsOf: (crossing) => held.get(crossing) ?? [],
    revision: () => revision,
    ...createIntervalReader({ read, report, everyMs }),
  };
}
