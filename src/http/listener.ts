import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { FloodCounter } from '#domain/ports/flood.ts';

export interface ListenerOptions {
  /** `incoming`: the request as node has it. */
  readonly fetch: (request: Request, env: { readonly incoming: IncomingMessage }) => Response | Promise<Response>;
  /** So many proxies of ours stand before us, each of which adds an address to X-Forwarded-For. */
  readonly proxies: number;
  readonly flood: FloodCounter;
}

/** Writes the whole answer itself; resolves when it is handed over. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What whoever asks too much is told, and for nothing more than that. */
const tooMany = 'too many questions at once\n';

/** Serves what speaks in requests and responses, to each address so often. */
export function createListener({ fetch, proxies, flood }: ListenerOptions): Listener {
  const listener = getRequestListener((request, env) => fetch(request, env as { incoming: IncomingMessage }), {
    overrideGlobalObjects: false,
  });
  return async (request, response) => {
    const { kind, seconds } = await flood.count('visitor', networkOf(addressOf(request, proxies)), 1);
    if (kind === 'within') return await listener(request, response);
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'retry-after': String(seconds) };
    response.writeHead(429, headers).end(tooMany);
  };
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
