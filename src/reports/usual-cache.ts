import type { Crossing } from '#domain/crossing.ts';
import type { ReportStore } from '#domain/ports/reports.ts';
import { type CountedWait, countedOf, merged, reportKeptMs } from '#domain/reports/usual.ts';

/** In-memory copy of what was counted of the past, by hour of the week: what is usual moves slowly. */
export interface UsualCache {
  /** Of one crossing. */
  countedOf(crossing: string): readonly CountedWait[];
  /** Another number whenever something else is held. */
  revision(): number;
  /** Reads once, now. Never rejects: what cannot be read stays as it was. */
  refresh(): Promise<void>;
  start(): Promise<void>;
  close(): void;
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
  let timer: NodeJS.Timeout | undefined;

  async function refresh(): Promise<void> {
    try {
      const kept = Map.groupBy(await reports.since(now() - reportKeptMs), ({ crossing }) => crossing);
      const rows = new Map<string, readonly CountedWait[]>();
      for (const crossing of crossings) {
        const gone = await reports.counted(crossing.id);
        const lately = countedOf(kept.get(crossing.id) ?? [], crossing, now());
        if (gone.length + lately.length > 0) rows.set(crossing.id, merged([...gone, ...lately]));
      }
      held = rows;
      revision += 1;
    } catch (error) {
      report(error);
    }
  }

  return {
    countedOf: (crossing) => held.get(crossing) ?? [],
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
