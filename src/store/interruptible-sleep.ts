/** A pause that somebody may cut short. */
export interface InterruptibleSleep {
  for(ms: number): Promise<void>;
  /** Ends the pause under way, or the next one at once. */
  end(): void;
}

export function createInterruptibleSleep(): InterruptibleSleep {
  let ended = false;
  let resume: (() => void) | null = null;
  return {
    for: (ms) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          ended = false;
          resume = null;
          resolve();
        };
        const timer = setTimeout(done, ms);
        if (ended) done();
        else resume = done;
      }),
    end() {
      if (resume === null) ended = true;
      else resume();
    },
  };
}
