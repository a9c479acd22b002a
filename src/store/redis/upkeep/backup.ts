import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { OperatorError } from '#domain/errors.ts';
import { connectWorker, type Key, keysLike, keysUnder, usualPrefix, within } from '../client.ts';

/*
 * All that we keep in Redis as lines of JSON: a head, a line for each key as Redis itself packs it, and at the end how many
 * there are and the digest of their lines, so that half a file is known for half a file.
 */

const head = { otkel: 'a backup of Redis', format: 1 };
const keysAtOnce = 200;
/** Locks, who asked in the last minutes, and what is made anew by itself: nobody misses them, and no backup has them. */
const passing = ['claim:', 'check', 'flood:', 'picture:'];
/** What a bot that nobody has spoken to has written. */
const bare = [...passing, 'steps', 'bull:'];

interface KeptKey {
  /** Without our prefix. */
  readonly key: string;
  /** Epoch milliseconds after which it is gone; `null` where it stays. */
  readonly until: number | null;
  readonly dump: string;
}

/** @throws OperatorError where Redis does not answer */
export async function* backUpRedis(url: string, now: () => number, prefix = usualPrefix): AsyncGenerator<string> {
  const { redis, key } = await reach(url, prefix);
  try {
    yield JSON.stringify(head);
    const digest = createHash('sha256');
    let keys = 0;
    for await (const names of keysLike(redis, key('*'), keysAtOnce)) {
      const wanted = names.filter((name) => !isAmong(passing, name, key));
      for (const kept of await packed(wanted, now(), redis, key)) {
        const line = JSON.stringify(kept);
        digest.update(line);
        keys += 1;
        yield line;
      }
    }
    yield JSON.stringify({ keys, sha256: digest.digest('hex') });
  } finally {
    redis.disconnect();
  }
}

/** Some keys as Redis packs them; one that has gone meanwhile is left out. */
async function packed(names: readonly string[], now: number, redis: Redis, key: Key): Promise<readonly KeptKey[]> {
  const found = await Promise.all(names.map((name) => Promise.all([redis.dumpBuffer(name), redis.pttl(name)])));
  return found.flatMap(([dump, ttl], index) => {
    const name = String(names[index]).slice(key('').length);
    return dump === null ? [] : [{ key: name, until: ttl < 0 ? null : now + ttl, dump: dump.toString('base64') }];
  });
}

export interface RestoreOptions {
  readonly url: string;
  /** Reads the lines of a backup from its beginning. */
  readonly lines: () => AsyncIterable<string>;
  readonly force: boolean;
  readonly now: () => number;
  readonly prefix?: string;
}

/** Puts a backup in the place of a store that is empty, or of any with `force`. @throws OperatorError */
export async function restoreRedis({ url, lines, force, now, prefix = usualPrefix }: RestoreOptions): Promise<void> {
  const first = await checked(lines());
  const { redis, key } = await reach(url, prefix);
  try {
    if (!force && (await holdsAnything(redis, key))) {
      throw new OperatorError('REDIS_URL: the store is not empty: write --force to lose what is in it');
    }
    await tryOut(first, redis, key);
    for await (const names of keysLike(redis, key('*'), keysAtOnce)) await redis.unlink(...names);
    for await (const line of lines()) {
      const kept = JSON.parse(line) as Partial<KeptKey>;
      if (kept.key !== undefined) await put(kept as KeptKey, now(), redis, key);
    }
  } finally {
    redis.disconnect();
  }
}

async function reach(url: string, prefix: string): Promise<{ readonly redis: Redis; readonly key: Key }> {
  const redis = connectWorker(url, () => {});
  try {
    await within(redis.ping());
  } catch (error) {
    redis.disconnect();
    throw new OperatorError(`REDIS_URL: ${(error as Error).message}`, { cause: error });
  }
  return { redis, key: keysUnder(prefix) };
}

/** Reads the whole file before anything is touched. @returns its first key */
async function checked(lines: AsyncIterable<string>): Promise<KeptKey | null> {
  let first: KeptKey | null = null;
  let last: Readonly<Record<string, unknown>> = {};
  let at = 0;
  const digest = createHash('sha256');
  for await (const line of lines) {
    last = parsed(line);
    if (at === 0 && (last['otkel'] !== head.otkel || last['format'] !== head.format)) throw notOurs();
    if ('key' in last) {
      first ??= last as unknown as KeptKey;
      digest.update(line);
    }
    at += 1;
  }
  if (last['sha256'] !== digest.digest('hex')) throw notOurs();
  return first;
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    throw notOurs();
  }
}

function notOurs(): OperatorError {
  return new OperatorError('this is no backup of Redis by Otkel, or it is damaged: take another one');
}

/** An older Redis cannot read what a newer one has packed; that must be known before the old keys are gone. */
async function tryOut(first: KeptKey | null, redis: Redis, key: Key): Promise<void> {
  if (first === null) return;
  try {
    await redis.restore(key('check'), 1_000, Buffer.from(first.dump, 'base64'), 'REPLACE');
  } catch (error) {
    throw new OperatorError(`this Redis cannot read the backup: ${(error as Error).message}`, { cause: error });
  }
}

async function put({ key: name, until, dump }: KeptKey, now: number, redis: Redis, key: Key): Promise<void> {
  if (until !== null && until <= now) return;
  const ttl = until === null ? 0 : until - now;
  await redis.restore(key(name), ttl, Buffer.from(dump, 'base64'), 'REPLACE');
}

async function holdsAnything(redis: Redis, key: Key): Promise<boolean> {
  for await (const names of keysLike(redis, key('*'), keysAtOnce)) {
    if (names.some((name) => !isAmong(bare, name, key))) return true;
  }
  return false;
}

function isAmong(beginnings: readonly string[], name: string, key: Key): boolean {
  return beginnings.some((beginning) => name.startsWith(key(beginning)));
}
