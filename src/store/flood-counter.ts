import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { unlessAway } from '#domain/errors.ts';
import {
  type FloodCounter,
  type Flooder,
  floodLimits,
  type Standing,
  standingAt,
  strictest,
} from '#domain/ports/flood.ts';

interface Window {
  /** How the names of its keys begin. */
  readonly keyPrefix: string;
  readonly points: number;
  /** In seconds. */
  readonly duration: number;
}

/**
 * Counted in this process. Whoever answers from a file is one process: what it has counted need not outlive it, and no disk
 * need hear of every question.
 */
export function floodCounterInMemory(): FloodCounter {
  return createFloodCounter((window) => new RateLimiterMemory(window));
}

/** The same counter; while its store is away this process counts for itself. */
export function neverAway(counter: FloodCounter): FloodCounter {
  const own = floodCounterInMemory();
  return { count: async (...one) => (await unlessAway(counter.count(...one), null)) ?? (await own.count(...one)) };
}

/** @param open opens the counter of one window */
export function createFloodCounter(open: (window: Window) => RateLimiterAbstract): FloodCounter {
  const windows = new Map(
    Object.entries(floodLimits).map(([who, limits]) => [
      who,
      limits.map(({ points, seconds }) => open({ keyPrefix: `${who}-${seconds}`, points, duration: seconds })),
    ]),
  );
  return {
    async count(who: Flooder, id, points) {
      const counters = windows.get(who) ?? [];
      return strictest(await Promise.all(counters.map((counter) => standingIn(counter, String(id), points))));
    },
  };
}

async function standingIn(counter: RateLimiterAbstract, id: string, points: number): Promise<Standing> {
  const { consumedPoints, msBeforeNext } = await counter.consume(id, points).catch((result: unknown) => {
    // Too many is told by rejecting.
    if (result instanceof RateLimiterRes) return result;
    throw result;
  });
  const limit = { points: counter.points, seconds: counter.duration };
  return standingAt(consumedPoints, points, limit, Math.ceil(msBeforeNext / 1000));
}
