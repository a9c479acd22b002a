import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface ListenerOptions {
  /** `incoming`: the request as node has it. */
  readonly fetch: (request: Request, env: { readonly incoming: IncomingMessage }) => Response | Promise<Response>;
  /** So many proxies of ours stand before us, each of which adds an address to X-Forwarded-For. */
  readonly proxies: number;
}

/** Writes the whole answer itself; resolves when it is handed over. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** So much is asked by a person who clicks fast, with the files that come with a page, or by a few who share an address. */
const perAddress = { points: 120, duration: 10 };

/** What whoever asks too much is told, and for nothing more than that. */
const tooMany = 'too many questions at once\n';

/** Serves what speaks in requests and responses, to each address so often. */
export function createListener({ fetch, proxies }: ListenerOptions): Listener {
  const limiter = new RateLimiterMemory(perAddress);
  const listener = getRequestListener((request, env) => fetch(request, env as { incoming: IncomingMessage }), {
    overrideGlobalObjects: false,
  });
  return async (request, response) => {
    const refused = await limiter.consume(networkOf(addressOf(request, proxies))).then(() => null, asRefusal);
    if (refused === null) return await listener(request, response);
    const seconds = String(Math.ceil(refused.msBeforeNext / 1000));
    response.writeHead(429, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': seconds }).end(tooMany);
  };
}

function asRefusal(refused: unknown): RateLimiterRes {
  if (refused instanceof RateLimiterRes) return refused;
  throw refused;
}

/** Who asks. What a stranger writes into a header is believed only where a proxy of ours wrote it: from the end on. */
export function addressOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const own = socket.remoteAddress ?? '';
  if (proxies === 0) return own;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return forwarded.at(-proxies)?.trim() || own;
}

/** Whoever has one address of IPv6 has all of its network of 64 bits. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('%', 1)[0]?.split('::') ?? [];
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = address.includes('::') ? 8 - (before?.length ?? 0) - (after?.length ?? 0) : 0;
  return [...(before ?? []), ...Array<string>(zeros).fill('0'), ...(after ?? [])].slice(0, 4).join(':');
}
