import type { Context } from 'hono';
import { problem } from './problem.ts';
import type { ApiServices } from './services.ts';

/** Answers 429 to an address that asks too often, and says when to come again. */
export function createLimit({ addressOf, flood }: Pick<ApiServices, 'addressOf' | 'flood'>) {
  return async (c: Context, next: () => Promise<void>): Promise<Response | undefined> => {
    const { kind, seconds } = await flood.count('program', addressOf(c), 1);
    if (kind !== 'within') {
      c.header('retry-after', String(seconds));
      return problem(c, 429, 'too many requests');
    }
    await next();
    return undefined;
  };
}
