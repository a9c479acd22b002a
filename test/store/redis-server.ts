import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

const installed = spawnSync('redis-server', ['--version']).status === 0;

if (!installed && process.env['CI'] === 'true') {
  throw new Error('redis-server is not installed, and here its tests must run: apt-get install redis-server');
}
if (!installed) process.stderr.write('redis-server is not installed: the tests that need it are skipped.\n');

/** Why the tests that need Redis are skipped, or `false`. */
export const withoutRedis: string | false = installed ? false : 'redis-server is not installed';

/** A server of its own on a free port, in a folder of its own, which goes when the test goes. */
export interface RedisServer {
  readonly url: string;
  /** Ends it, by `kill -9` if asked, and keeps what it has written. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
  /** Halts it without an answer to anybody, until `resume`. */
  freeze(): void;
  resume(): void;
  remove(): Promise<void>;
}

export async function startRedis(...settings: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const own = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    const keep = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
    server = spawn('redis-server', [...own, ...keep, ...settings], { stdio: 'ignore' });
    await answering(url);
  }
  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const ending = server;
    server = undefined;
    if (ending === undefined || ending.exitCode !== null) return;
    const gone = once(ending, 'exit');
    ending.kill(signal);
    await gone;
  }
  process.once('exit', () => server?.kill('SIGKILL'));
  await start();
  return {
    url,
    start,
    stop,
    freeze: () => void server?.kill('SIGSTOP'),
    resume: () => void server?.kill('SIGCONT'),
    async remove() {
      server?.kill('SIGCONT');
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every key with all that is in it, as text. */
export async function everythingIn(url: string): Promise<string> {
  const redis = new Redis(url);
  const keys = await redis.keys('*');
  const contents = await Promise.all(
    keys.sort().map(async (key) => `${key} ${await endOf(redis, key)}${await contentOf(redis, key)}`),
  );
  redis.disconnect();
  return contents.join('\n');
}

/** When it ends by itself, as a dump of the server has it. */
async function endOf(redis: Redis, key: string): Promise<string> {
  const left = await redis.pttl(key);
  return left < 0 ? '' : `ends ${Date.now() + left} `;
}

async function contentOf(redis: Redis, key: string): Promise<string> {
  const read: Record<string, () => Promise<unknown>> = {
    string: () => redis.get(key),
    hash: () => redis.hgetall(key),
    list: () => redis.lrange(key, 0, -1),
    set: () => redis.smembers(key),
    zset: () => redis.zrange(key, '0', '-1', 'WITHSCORES'),
    stream: () => redis.xrange(key, '-', '+'),
  };
  return JSON.stringify(await read[await redis.type(key)]?.());
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
    redis.on('error', () => {});
    const answer = await redis.ping().catch((error: Error) => error.message);
    redis.disconnect();
    // One with a password answers too.
    if (/^(PONG|NOAUTH)/.test(answer)) return;
    await sleep(20);
  }
  throw new Error(`no redis-server answers at ${url}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
