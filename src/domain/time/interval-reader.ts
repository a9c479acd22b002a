/** Something that is read from the store at intervals. */
export interface IntervalReader {
  /** Reads once, now; several callers at once share one read. Never rejects: what cannot be read stays as it was. */
  refresh(): Promise<void>;
  /** Reads at intervals until it is closed; resolves after the first time. */
  start(): Promise<void>;
  close(): void;
}

export interface IntervalReaderOptions {
  readonly read: () => Promise<void>;
  /** Told what went wrong, once, until a read goes well again. */
  readonly report: (problem: unknown) => void;
  readonly everyMs: number;
}

export function createIntervalReader({ read, report, everyMs }: IntervalReaderOptions): IntervalReader {
  let isAway = false;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | null = null;

  async function readSafely(): Promise<void> {
    try {
      await read();
      isAway = false;
    } catch (error) {
      if (!isAway) report(error);
      isAway = true;
    }
  }

  function refresh(): Promise<void> {
    reading ??= readSafely().finally(() => {
      reading = null;
    });
    return reading;
  }

  return {
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
