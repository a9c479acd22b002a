/** Does something again and again; it says after how many milliseconds. After a failure it waits `afterFailureMs`. */
export function repeat(
  step: () => Promise<number>,
  afterFailureMs: number,
  report: (problem: unknown) => void,
): { close(): Promise<void> } {
  let closed = false;
  let wake = () => {};
  async function run(): Promise<void> {
    while (!closed) {
      const pauseMs = await step().catch((error: unknown) => {
        report(error);
        return afterFailureMs;
      });
      if (closed) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  const running = run();
  return {
    async close() {
      closed = true;
      wake();
      await running;
    },
  };
}
