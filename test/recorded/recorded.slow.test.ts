import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { describe, expect, test } from 'vitest';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { startRedis, withoutRedis } from '../store/redis-server.ts';
import { answersNow, chatsNow, type RecordedAnswer, type RecordedStep, readLines } from './recording.ts';
import { type RedisDump, restoreRedis, restoreSqlite, type SqliteDump } from './stored.ts';

/*
 * What was recorded comes out the same, byte for byte. A line that is meant to change is recorded anew in a commit of its
 * own that says which and why (`node test/recorded/record.ts`).
 */

const dumpOf = <Dump>(name: string) =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Dump;

/** Line by line, so that a failure shows what was asked. */
function expectSame<Line extends object>(now: readonly Line[], recorded: readonly Line[]): void {
  const changed = recorded.filter((line, index) => JSON.stringify(line) !== JSON.stringify(now[index]));
  const seen = changed.slice(0, 5).map((line) => [line, now[recorded.indexOf(line)]]);
  expect(seen, `${changed.length} of ${recorded.length} lines changed`).toEqual([]);
  expect(now).toHaveLength(recorded.length);
}

describe('what was recorded', () => {
  test('questions have their answers', { timeout: 600_000 }, () => {
    const recorded = readLines<RecordedAnswer>('answers');
    expect(recorded.length).toBeGreaterThanOrEqual(3_000);
    expect(recorded.filter(({ full }) => full !== undefined).length).toBeGreaterThanOrEqual(200);
    expectSame(answersNow(recorded), recorded);
  });

  test('chats have their messages, buttons and alerts', { timeout: 600_000 }, async () => {
    const recorded = readLines<RecordedStep>('chats');
    const alerts = recorded.filter(({ step }) => step === null).flatMap(({ full = [] }) => full);
    const pages = recorded.filter(({ step }) => /^(why|topic):/.test(step?.data ?? ''));
    expect(alerts.length + pages.length).toBeGreaterThanOrEqual(300);
    expectSame(await chatsNow(recorded), recorded);
  });
});

describe('a store written before the move goes on', () => {
  test('in SQLite', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'otkel-recorded-'));
    const file = join(folder, 'otkel.db');
    restoreSqlite(file, dumpOf<SqliteDump>('store-sqlite'));
    const recorded = readLines<RecordedStep>('store-sqlite');
    expectSame(await chatsNow(recorded, openSqlite(file)), recorded);
    rmSync(folder, { recursive: true });
  });

  test.skipIf(withoutRedis)('in Redis', { timeout: 60_000 }, async () => {
    const server = await startRedis();
    const redis = new Redis(server.url);
    await restoreRedis(redis, dumpOf<RedisDump>('store-redis'));
    redis.disconnect();
    const store = openRedis(server.url, { prefix: 'otkel', report: () => {}, warn: () => {} });
    const recorded = readLines<RecordedStep>('store-redis');
    expectSame(await chatsNow(recorded, store), recorded);
    await server.remove();
  });
});
