import { vi } from 'vitest';

/**
 * Waits until a check holds: half a minute at most, which is for what never comes, not for what is slow.
 * What `vi.waitFor` allows by itself, a second, is too little for another process on a busy machine.
 */
export const eventually = <Result>(check: () => Result | Promise<Result>, interval = 50): Promise<Result> =>
  vi.waitFor(check, { timeout: 30_000, interval });
