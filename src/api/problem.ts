import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorJson } from '#answer/schema.ts';

/** What a program is told where it has no answer: words for whoever writes it, and nothing of our insides. */
export function problem(c: Context, status: ContentfulStatusCode, message: string): Response {
  c.header('cache-control', 'no-store');
  return c.json({ kind: 'error', message } satisfies ErrorJson, status);
}

/** Longer addresses are not read at all: eight thousand letters hold more than a thousand of any alphabet. */
const longestUrl = 8_000;

/** Answers 414 to an address that is too long, and 405 to whoever wants anything but to read. */
export async function readable(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    c.header('allow', 'GET, HEAD, OPTIONS');
    return problem(c, 405, 'only GET');
  }
  if (c.req.url.length > longestUrl) return problem(c, 414, `the address is longer than ${longestUrl} characters`);
  await next();
  return undefined;
}
