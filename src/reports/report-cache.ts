import type { ReportStore } from '#domain/ports/reports.ts';
import { reportHoldsMs, type TravellerReport } from '#domain/reports/traveller-report.ts';

/** In-memory copy of what travellers told lately, read from the store at intervals. */
export interface ReportCache {
  /** Of one crossing. */
  reportsOf(crossing: string): readonly TravellerReport[];
  /** Another number whenever something else is held: what was worked out before no longer counts. */
  revision(): number;
  /** Reads once, now. Never rejects: what cannot be read stays as it was, and grows too old by itself. */
  refresh(): Promise<void>;
  /** Reads at intervals until it is closed; resolves after the first time. */
  start(): Promise<void>;
  close(): void;
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
  let isAway = false;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    try {
      const latest = await reports.version();
      if (latest !== version) {
        held = Map.groupBy(await reports.since(now() - readBackMs), ({ crossing }) => crossing);
        revision += 1;
      }
      version = latest;
      isAway = false;
    } catch (error) {
      if (!isAway) report(error);
      isAway = true;
    }
  }

  function refresh(): Promise<void> {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  }

  return {
    reportsOf: (crossing) => held.get(crossing) ?? [],
    revision: () => revision,
    refresh,
    async start() {
      timer ??= setInterval(() => void refresh(), everyMs).unref();
      await refresh();
    },
    close() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
