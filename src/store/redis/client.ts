import { Redis } from 'ioredis';
import { StoreUnavailable } from '#domain/errors.ts';

/** Nothing that waits for an answer of Redis waits longer than this … */
const patienceMs = 1_500;
/** … and nothing that takes several answers longer than this. */
const wholePatienceMs = 1_900;

export type ReportConnection = (problem: unknown) => void;

/** A client whose every call ends soon, well or not. It goes on trying to reconnect by itself. */
export function connect(url: string, report: ReportConnection): Redis {
  const redis = new Redis(url, {
    commandTimeout: patienceMs,
    connectTimeout: patienceMs,
    maxRetriesPerRequest: 1,
    enableAutoPipelining: true,
    retryStrategy: reconnectAfterMs,
  });
  redis.on('error', report);
  return redis;
}

/** A client for a worker, which waits for jobs as long as it takes. */
export function connectWorker(url: string, report: ReportConnection): Redis {
  const redis = new Redis(url, {
    connectTimeout: patienceMs,
    maxRetriesPerRequest: null,
    retryStrategy: reconnectAfterMs,
  });
  redis.on('error', report);
  return redis;
}

function reconnectAfterMs(attempt: number): number {
  return Math.min(50 * attempt, 1_000);
}

/** Names of keys. They share one hash tag, so that a Redis Cluster keeps them together. */
export type Key = (...parts: readonly (string | number)[]) => string;

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

/** BullMQ, and a script that is not there yet, wait as long as it takes; people do not. */
export async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('Redis does not answer')), wholePatienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
