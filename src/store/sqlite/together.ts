/** Captured: a test that turns the clock must not hold what is written. */
const soon = setImmediate;

/** Writes of one moment, which become one transaction. */
export interface Together {
  /** Resolves when all of it is written. */
  write<T>(work: () => T): Promise<T>;
  /** Writes at once what waits. */
  flush(): void;
}

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * A transaction costs more than what is written in it, and in a busy moment hundreds write small things. Where the store is
 * away it is so for all of them. They are done in the order in which they were asked for.
 */
export function createTogether(atomically: <T>(work: () => T) => T): Together {
  let waiting: Waiting[] = [];

  function flush(): void {
    const all = waiting;
    waiting = [];
    if (all.length === 0) return;
    try {
      const results = atomically(() => all.map(({ work }) => work()));
      for (const [at, { resolve }] of all.entries()) resolve(results[at] as never);
    } catch (problem) {
      for (const { reject } of all) reject(problem);
    }
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve, reject });
        if (waiting.length === 1) soon(flush);
      }),
    flush,
  };
}
