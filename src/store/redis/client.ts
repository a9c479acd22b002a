import { Cluster, Redis } from 'ioredis';
import { StoreUnavailable } from '#domain/errors.ts';
import { redisAddressIn } from './address.ts';

/** A line that is not there after this long is tried anew. */
const connectMs = 1_500;
/** Nothing that asks Redis, once or several times, waits longer than this. */
const patienceMs = 1_900;
/** A timer that comes later than this says that the process had no time, and nothing of Redis. */
const punctualMs = 100;

export type ReportConnection = (problem: unknown) => void;

/** A client that goes on trying to reconnect by itself; `within` ends its calls soon, well or not. */
export function connect(url: string, report: ReportConnection): Redis {
  return open(url, { maxRetriesPerRequest: 1, enableAutoPipelining: true }, report);
}

/** A client for a worker, which waits for jobs as long as it takes. */
export function connectWorker(url: string, report: ReportConnection): Redis {
  return open(url, { maxRetriesPerRequest: null }, report);
}

interface Limits {
  readonly maxRetriesPerRequest: number | null;
  readonly enableAutoPipelining?: boolean;
}

function open(url: string, limits: Limits, report: ReportConnection): Redis {
  const options = { ...limits, connectTimeout: connectMs, reconnectOnError: isDemoted };
  const address = redisAddressIn(url);
  if (address.kind === 'server') {
    const redis = new Redis(url, { ...options, retryStrategy: reconnectAfterMs });
    redis.on('error', report);
    return redis;
  }
  const { enableAutoPipelining = false, ...ofEach } = options;
  const redisOptions = { ...ofEach, ...address.login, ...(address.tls ? { tls: {} } : {}) };
  const cluster = new Cluster([...address.nodes], {
    ...{ redisOptions, enableAutoPipelining },
    clusterRetryStrategy: reconnectAfterMs,
    slotsRefreshTimeout: connectMs,
    // Certificates are made out to names, and a cluster names its servers by number.
    ...(address.tls ? { dnsLookup: (name, done) => done(null, name) } : {}),
  });
  cluster.on('error', report);
  // For all that we ask it is the same: our keys lie on one server of it.
  return cluster as unknown as Redis;
}

/** A server that has become a replica takes nothing more; behind the same address there is a new one. */
function isDemoted({ message }: Error): boolean {
  return /\bREADONLY\b/.test(message);
}

/** Every key like this, so many at a time; some may come twice. In a cluster, from each of its servers. */
export async function* keysLike(redis: Redis, pattern: string, atOnce: number): AsyncGenerator<readonly string[]> {
  const servers = (redis as unknown) instanceof Cluster ? (redis as unknown as Cluster).nodes('master') : [redis];
  for (const server of servers) {
    for (let cursor = '0', isFirst = true; isFirst || cursor !== '0'; isFirst = false) {
      const [next, keys] = await server.scan(cursor, 'MATCH', pattern, 'COUNT', atOnce);
      if (keys.length > 0) yield keys;
      cursor = next;
    }
  }
}

function reconnectAfterMs(attempt: number): number {
  return Math.min(50 * attempt, 1_000);
}

/** Our keys begin with it. */
export const usualPrefix = 'otkel';

/** Names of keys. They share one hash tag, so that a Redis Cluster keeps them together. */
export type Key = (...parts: readonly (string | number)[]) => string;

/** How whoever asks is named beside when they asked; by such a name nobody finds the chat without the key of reports. */
export type AskerNames = (asker: number | string) => string;

export function keysUnder(prefix: string): Key {
  return (...parts) => `{${prefix}}:${parts.join(':')}`;
}

/** A fault of the line or of the server becomes `StoreAway`; faults of ours stay what they are. */
async function clearly<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { message } = error as Error;
    const ours = /^(WRONGTYPE|ERR |NOSCRIPT|CROSSSLOT)/.test(message) || !(error instanceof Error);
    if (ours || error.name === 'Refusal' || error.name === 'StoreAway') throw error;
    throw new StoreUnavailable(`Redis is away (${message})`, { cause: error });
  }
}

/** The same part of the store, with clear errors. */
export function clear<Part extends object>(part: Part): Part {
  const entries = Object.entries(part).map(([name, method]) => [
    name,
    (...args: readonly unknown[]) => clearly(within(Promise.resolve().then(() => method(...args)))),
  ]);
  return Object.fromEntries(entries);
}

/** Redis forgets when it is not told to keep: said once, when it is first reached. */
export function warnOfForgetting(redis: Redis, warn: (message: string) => void): void {
  redis.once('ready', () => {
    void Promise.all([redis.config('GET', 'appendonly'), redis.config('GET', 'maxmemory-policy')])
      .then((answers) => {
        const [appendOnly, policy] = answers.map((answer) => (answer as string[])[1]);
        if (appendOnly !== 'yes') warn('Redis forgets everything when it stops: set "appendonly yes"');
        if (policy !== 'noeviction') warn('Redis forgets when it is full: set "maxmemory-policy noeviction"');
      })
      .catch(() => warn('Redis does not tell its settings: see that it has "appendonly yes" and "noeviction"'));
  });
}

/**
 * BullMQ, and a script that is not there yet, wait as long as it takes; people do not. A timer that comes late is set once
 * more, as what has arrived meanwhile is not read yet.
 */
export async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const wait = (isFirst: boolean): void => {
      const due = performance.now() + patienceMs;
      const isPunctual = () => performance.now() < due + punctualMs;
      const end = () =>
        isFirst && !isPunctual() ? wait(false) : reject(new StoreUnavailable('Redis does not answer'));
      timer = setTimeout(end, patienceMs);
    };
    wait(true);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
