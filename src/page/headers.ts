import type { Context, MiddlewareHandler } from 'hono';
import type { PageServices } from './services.ts';

/** Nothing but our own style, icon and pictures, in no frame but Telegram's. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self' https://web.telegram.org",
].join('; ');

/** On everything that is served. */
export const safely: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', policy);
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  c.header('permissions-policy', 'geolocation=(), camera=(), microphone=()');
};

const minuteMs = 60_000;

/** Two pages of one address and one tag are the same: it is known before the page is made. */
function tagNow({ version, revision, freshness, now }: PageServices): string {
  const known = freshness();
  const minute = Math.floor(now().toMillis() / minuteMs);
  return `W/"${[version, revision(), minute, known.kind, known.kind === 'as-of' ? known.at : ''].join('-')}"`;
}

/** A page that is the same for everybody is made once in its minute. */
export function createMemory(services: PageServices): <T>(path: string, make: () => T) => T {
  let tag = '';
  const pages = new Map<string, unknown>();
  return <T>(path: string, make: () => T): T => {
    const current = tagNow(services);
    if (current !== tag) pages.clear();
    tag = current;
    if (!pages.has(path)) pages.set(path, make());
    return pages.get(path) as T;
  };
}

/** Whoever has the page of this minute is told so; whoever asks for it gets the tag with it. */
export async function tagged(
  c: Context,
  services: PageServices,
  show: () => Response | Promise<Response>,
): Promise<Response> {
  const tag = tagNow(services);
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (known(c).includes(unweighted(tag))) return c.body(null, 304, headers);
  const response = await show();
  if (response.status !== 200) return response;
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function known(c: Context): readonly string[] {
  return (c.req.header('if-none-match') ?? '').split(',').map((one) => unweighted(one.trim()));
}

/** Some proxies make a weak tag strong: to whoever reads they are the same. */
function unweighted(tag: string): string {
  return tag.replace(/^W\//u, '');
}
