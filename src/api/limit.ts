import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from './problem.ts';
import type { ApiServices } from './services.ts';

const usualPerMinute = 120;

/**
 * Answers 429 to an address that asks too often, and says when to come again. Each process counts for itself: it guards
 * its own time, and nobody's account.
 */
export function createLimit({ addressOf, perMinute = usualPerMinute }: ApiServices) {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (c: Context, next: () => Promise<void>): Promise<Response | undefined> => {
    try {
      await limiter.consume(addressOf(c));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      c.header('retry-after', String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))));
      return problem(c, 429, 'too many requests');
    }
    await next();
    return undefined;
  };
}
