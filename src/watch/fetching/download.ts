import type { LookupAddress } from 'node:dns';
import { Unreadable } from '../unreadable.ts';
import { isPrivateAddress } from './private-address.ts';

/** What the watch reads the world with. */
export interface Web {
  readonly fetch: typeof fetch;
  /** Every address behind a name. */
  readonly lookup: (name: string) => Promise<readonly Pick<LookupAddress, 'address'>[]>;
  /** How long an answer may take, its body included. */
  readonly patienceMs: number;
  /** How we call ourselves; some publishers give their feed only to whoever says *feed reader*. */
  readonly userAgent: string;
}

/** What was there when we came last. */
export interface KnownVersion {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What came: nothing new, or a body and the mark by which to ask next time. */
export type Downloaded = { readonly freshSeconds: number } & (
  | { readonly kind: 'same' }
  | {
      readonly kind: 'body';
      readonly status: number;
      readonly bytes: Uint8Array;
      readonly type: string;
      readonly known: KnownVersion;
    }
);

const mostBytes = 2 * 1024 * 1024;
const mostRedirects = 3;

/**
 * Fetches an address that the file names. A redirect may go to https and add or drop `www.`, nothing else.
 *
 * @throws Unreadable where nothing can be had, with the reason for the editors
 */
export async function download(address: string, known: KnownVersion, web: Web): Promise<Downloaded> {
  const signal = AbortSignal.timeout(web.patienceMs);
  const headers = {
    'user-agent': web.userAgent,
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
  try {
    const response = await follow(new URL(address), { headers, signal, redirect: 'manual' }, web);
    return await taken(response);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { name, message, cause } = error as Error & { cause?: { code?: string } };
    throw new Unreadable(name === 'TimeoutError' ? 'it does not answer in time' : (cause?.code ?? message));
  }
}

async function follow(named: URL, request: RequestInit, web: Web): Promise<Response> {
  let at = named;
  for (let left = mostRedirects; left >= 0; left -= 1) {
    const response = await web.fetch(at, request);
    const target = response.status === 304 ? null : response.headers.get('location');
    if (response.status < 300 || response.status > 399 || target === null) return response;
    await response.body?.cancel();
    at = await allowedTarget(named, new URL(target, at), web);
  }
  throw new Unreadable('it redirects in a circle');
}

/** @throws Unreadable where a redirect leads elsewhere */
async function allowedTarget(named: URL, target: URL, { lookup }: Web): Promise<URL> {
  const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  const isSame = bare(target) === bare(named) && target.pathname + target.search === named.pathname + named.search;
  const isUsualPort = target.port === named.port || target.port === '';
  const isSecure = target.protocol === 'https:' || target.protocol === named.protocol;
  if (!isSame || !isUsualPort || !isSecure || target.username !== '') {
    throw new Unreadable(`it redirects to ${target.origin}${target.pathname}`);
  }
  const isNamed = target.hostname === named.hostname && (await isPrivate(named.hostname, lookup, true));
  if (!isNamed && (await isPrivate(target.hostname, lookup, false))) {
    throw new Unreadable('it redirects to an address that is not public');
  }
  return target;
}

/** `literal`: the name itself says so, without asking anybody. */
async function isPrivate(hostname: string, lookup: Web['lookup'], literal: boolean): Promise<boolean> {
  const name = hostname.replace(/^\[|\]$/g, '');
  if (name === 'localhost' || isPrivateAddress(name)) return true;
  return !literal && (await lookup(name)).some(({ address }) => isPrivateAddress(address));
}

async function taken(response: Response): Promise<Downloaded> {
  const freshSeconds = freshSecondsOf(response.headers);
  if (response.status === 304) return { kind: 'same', freshSeconds };
  const bytes = await bodyOf(response);
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return {
    kind: 'body',
    status: response.status,
    bytes,
    type: response.headers.get('content-type') ?? '',
    freshSeconds,
    known: { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) },
  };
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    // Leaving the loop ends the connection.
    if (length > mostBytes) throw new Unreadable('it is longer than 2 MB');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** How long the server asks us not to come back. */
function freshSecondsOf(headers: Headers): number {
  const control = headers.get('cache-control') ?? '';
  const age = /(?:^|[\s,])max-age=(\d{1,9})/.exec(control)?.[1] ?? '0';
  const later = headers.get('retry-after') ?? '';
  return Math.max(/no-(cache|store)/.test(control) ? 0 : Number(age), /^\d{1,9}$/.test(later) ? Number(later) : 0);
}
