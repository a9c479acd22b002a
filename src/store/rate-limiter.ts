/** A timer may be this late without slowing the flow down. */
const catchUpMs = 30;

/** A smooth flow: one every so often instead of many at once. Times are in milliseconds of any clock. */
export interface RateLimiter {
  /** How many may go now. */
  allowed(now: number): number;
  /** That many have gone. */
  went(count: number, now: number): void;
  /** When the next one may go. */
  next(): number;
}

export function createRateLimiter(perSecond: number): RateLimiter {
  const shareMs = 1000 / perSecond;
  let next = 0;
  const earliest = (now: number) => Math.max(next, now - catchUpMs);
  return {
    allowed: (now) => (earliest(now) > now ? 0 : Math.floor((now - earliest(now)) / shareMs) + 1),
    went(count, now) {
      if (count > 0) next = earliest(now) + count * shareMs;
    },
    next: () => next,
  };
}
