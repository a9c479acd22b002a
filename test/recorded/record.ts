import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { startRedis } from '../store/redis-server.ts';
import { answersNow, chatsNow, type RecordedAnswer, type RecordedStep, readLines, writeLines } from './recording.ts';
import { type RedisDump, restoreRedis, restoreSqlite, type SqliteDump } from './stored.ts';

/* `node test/recorded/record.ts`: asks and does again what was recorded, and writes down what comes of it now. */

const dumpOf = <Dump>(name: string) =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Dump;

writeLines('answers', answersNow(readLines<RecordedAnswer>('answers')));
writeLines('chats', await chatsNow(readLines<RecordedStep>('chats')));

const folder = mkdtempSync(join(tmpdir(), 'otkel-recorded-'));
restoreSqlite(join(folder, 'otkel.db'), dumpOf<SqliteDump>('store-sqlite'));
const sqlite = openSqlite(join(folder, 'otkel.db'));
writeLines('store-sqlite', await chatsNow(readLines<RecordedStep>('store-sqlite'), sqlite));
rmSync(folder, { recursive: true });

const server = await startRedis();
const redis = new Redis(server.url);
await restoreRedis(redis, dumpOf<RedisDump>('store-redis'));
redis.disconnect();
const shared = openRedis(server.url, { prefix: 'otkel', report: () => {}, warn: () => {} });
writeLines('store-redis', await chatsNow(readLines<RecordedStep>('store-redis'), shared));
await server.remove();
