import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { freePort, type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import { type RunningBot, startBot } from './bot.ts';
import { chats, type Fuzzed, firstChat, malformedUpdate, wellFormedUpdate } from './fuzz-updates.ts';

/**
 * Whatever is brought, the bot lives, keeps to every rule of Telegram, and answers the next person. `FUZZ_UPDATES` says how
 * many of each kind, in each of the four ways: 12,500 are fifty thousand of each, of which a tenth runs by itself; `FUZZ_SEED`
 * repeats a run.
 */

const count = Number(process.env['FUZZ_UPDATES'] ?? 1_250);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
const folder = mkdtempSync(join(tmpdir(), 'otkel-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let otkel: RunningBot | undefined;
let redis: RedisServer | undefined;
afterEach(async () => {
  await otkel?.stop();
  await redis?.remove();
  otkel = redis = undefined;
});

const ways = [
  { way: 'polling, SQLite', webhook: false, engine: 'sqlite' },
  { way: 'webhook, SQLite', webhook: true, engine: 'sqlite' },
  { way: 'polling, Redis', webhook: false, engine: 'redis' },
  { way: 'webhook, Redis', webhook: true, engine: 'redis' },
].filter(({ engine }) => engine === 'sqlite' || withoutRedis === false);

/** The numbers of the buttons, queries and messages that are brought here were never given out. */
const ofTheFuzz = /query is too old|query_id: is missing|query_id: |message to edit not found/;

/** So many are under way at once. */
const atOnce = 50;

async function bring(bot: RunningBot, make: (seed: number, at: number) => Fuzzed, from: number, until: number) {
  let next = from;
  const worker = async () => {
    while (next < until) {
      const { kind, payload } = make(seed, next++);
      await bot.telegram.deliver(kind, payload);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Everybody has pressed *Start* once. */
function peopled({ telegram }: RunningBot): void {
  for (let at = 0; at < chats; at += 1) {
    const id = firstChat + at;
    telegram.person({ id });
    const room = telegram.world.rooms.get(id);
    if (room !== undefined) room.standing = 'member';
  }
}

const memoryMb = ({ pid }: RunningBot) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid()}/status`, 'utf8'))?.[1]) / 1024;

describe.each(ways)(`$way, seed ${seed}`, ({ webhook, engine }) => {
  test.each([
    { made: 'well-formed', make: wellFormedUpdate },
    { made: 'malformed', make: malformedUpdate },
  ])(`${count} $made updates`, { timeout: 1_800_000 }, async ({ make }) => {
    if (engine === 'redis') redis = await startRedis();
    const port = await freePort();
    const store =
      redis === undefined ? { DATABASE_FILE: join(folder, `${crypto.randomUUID()}.db`) } : { REDIS_URL: redis.url };
    const hook = {
      WEBHOOK_URL: `http://127.0.0.1:${port}/t`,
      WEBHOOK_SECRET: 'nobody-can-guess-this',
      PORT: String(port),
    };
    otkel = await startBot({ env: { ...store, ...(webhook ? hook : {}), LOG_LEVEL: 'warn' } });
    peopled(otkel);
    const quarter = Math.ceil(count / 4);
    await bring(otkel, make, 0, quarter);
    const early = memoryMb(otkel);
    await bring(otkel, make, quarter, count);
    const late = memoryMb(otkel);
    const log = otkel.log();
    expect(log).not.toMatch(/uncaught|unhandled/i);
    expect(otkel.telegram.rejected.filter(({ why }) => !ofTheFuzz.test(why)).slice(0, 5)).toEqual([]);
    expect((await otkel.telegram.person({ id: 42_424_242, language: 'en' }).says('karkyra')).text).toContain('Karkyra');
    // What the first quarter needs once, caches and compiled code, the rest needs again.
    expect(late - early).toBeLessThan(early * 0.5 + count / 500);
    expect(await otkel.stop()).toBe(0);
    otkel = undefined;
  });
});
