import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Redis } from 'ioredis';
import { afterAll, afterEach, expect, test } from 'vitest';
import { freePort, type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import { type RunningBot, startBot } from './bot.ts';
import { createLoad, editorId } from './mixed-load.ts';

/**
 * Mixed load, and nothing grows: neither what the program holds, nor its handles, nor what is stored. `SOAK_SECONDS=3600
 * SOAK_PER_SECOND=5` is an hour that leaves the machine to others; figures are printed as they come.
 */

const seconds = Number(process.env['SOAK_SECONDS'] ?? 60);
const perSecond = Number(process.env['SOAK_PER_SECOND'] ?? 20);
const people = 120;
/** Connections that stay open after so many calls at once; what leaks a handle an update has more of them soon. */
const keptAlive = 64;
const publishEvery = Math.max(15, Math.round(seconds / 30));

const folder = mkdtempSync(join(tmpdir(), 'otkel-soak-'));
let otkel: RunningBot | undefined;
let redis: RedisServer | undefined;
afterEach(async () => {
  await otkel?.stop();
  await redis?.remove();
  otkel = redis = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Collects garbage when it is told to: what is left then is held by something. */
const collecting = encodeURIComponent("process.on('SIGUSR2', () => globalThis.gc())");

interface Figures {
  readonly heapMb: number;
  readonly handles: number;
  /** By table, or by kind of key. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Gone by itself after its time: what was done today, who was told what, how much somebody asks. It grows by what is done. */
const keptForATime = /claim|alert|deliver|notice|bull|told|flood|last|report|picture/;

const sum = (rows: Figures['rows'], kept: boolean) =>
  Object.entries(rows).reduce((total, [name, count]) => total + (keptForATime.test(name) === kept ? count : 0), 0);

async function figuresOf(port: number, rows: Figures['rows']): Promise<Figures> {
  let least: Figures | undefined;
  for (let look = 0; look < 5; look += 1) {
    process.kill(Number(otkel?.pid()), 'SIGUSR2');
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
    const seen = {
      heapMb: figure('nodejs_heap_size_used_bytes') / 2 ** 20,
      handles: figure('nodejs_active_handles_total'),
      rows,
    };
    least = least === undefined || seen.heapMb < least.heapMb ? seen : least;
  }
  return least as Figures;
}

function rowsOfFile(file: string): Figures['rows'] {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const count = (name: string) => Number(database.prepare(`SELECT COUNT(*) AS count FROM "${name}"`).get()?.['count']);
  const rows = Object.fromEntries(tables.map(({ name }) => [String(name), count(String(name))]));
  database.close();
  return rows;
}

/** Keys by their first words, and what is in those that hold many. */
async function rowsOfRedis(url: string): Promise<Figures['rows']> {
  const client = new Redis(url);
  const rows: Record<string, number> = {};
  for (const key of await client.keys('*')) {
    const name = key
      .split(':')
      .slice(0, 2)
      .join(':')
      .replaceAll(/-?\d+|\{|\}/g, '');
    const type = await client.type(key);
    // Of one chat only so much can be kept; what would grow is how many there are.
    const size = name.endsWith(':chat')
      ? undefined
      : { hash: 'hlen', set: 'scard', zset: 'zcard', list: 'llen', stream: 'xlen' }[type];
    rows[name] = (rows[name] ?? 0) + (size === undefined ? 1 : Number(await client.call(size, key)));
  }
  client.disconnect();
  return rows;
}

const file = join(folder, 'otkel.db');
const ways = [
  { way: 'polling, SQLite', store: async () => ({ DATABASE_FILE: file }), rows: async () => rowsOfFile(file) },
  {
    way: 'webhook, Redis',
    async store() {
      redis = await startRedis();
      const port = String(await freePort());
      const hook = { WEBHOOK_URL: `http://127.0.0.1:${port}/t`, WEBHOOK_SECRET: 'nobody-can-guess-this', PORT: port };
      return { REDIS_URL: redis.url, ...hook };
    },
    rows: () => rowsOfRedis(redis?.url ?? ''),
  },
].filter(({ way }) => way.endsWith('SQLite') || withoutRedis === false);

test.each(ways)(
  `$way: ${seconds} s of mixed load`,
  { timeout: (seconds + 600) * 1000 },
  async ({ way, store, rows }) => {
    const port = await freePort();
    const env = { NODE_OPTIONS: `--expose-gc --import=data:text/javascript,${collecting}`, METRICS_PORT: String(port) };
    otkel = await startBot({ env: { ...(await store()), ...env, EDITORS: String(editorId), LOG_LEVEL: 'warn' } });
    const load = createLoad(otkel.telegram, people);
    const seen: Figures[] = [];
    await load.settle();
    // The first part lets the compiler warm up.
    for (const part of [0.2, 0.4, 0.4]) {
      await load.goOn(seconds * part, perSecond, publishEvery);
      seen.push(await figuresOf(port, await rows()));
      process.stdout.write(`${JSON.stringify({ soak: way, at: new Date(), done: load.done(), ...seen.at(-1) })}\n`);
    }
    const [start, middle, end] = seen as [Figures, Figures, Figures];
    expect(load.failures.slice(0, 5)).toEqual([]);
    expect(otkel.log()).not.toMatch(/uncaught|unhandled/i);
    expect(end.heapMb).toBeLessThan(middle.heapMb * 1.1 + 2);
    expect(end.handles).toBeLessThanOrEqual(start.handles + keptAlive);
    expect(sum(end.rows, false)).toBeLessThanOrEqual(sum(middle.rows, false) * 1.05 + 20);
    expect(sum(end.rows, true)).toBeLessThanOrEqual(sum(middle.rows, true) + load.done() * 3);
    expect(await otkel.stop()).toBe(0);
    otkel = undefined;
  },
);
