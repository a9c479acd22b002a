import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Redis } from 'ioredis';

/*
 * A store as a file that people can read and every later version must be able to open: what was written before the move
 * is read after it.
 */

/** A whole SQLite file: its version, what makes its tables, and their rows. */
export interface SqliteDump {
  readonly version: number;
  readonly schema: readonly string[];
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, SQLInputValue>>[]>>;
}

export function restoreSqlite(file: string, { version, schema, rows }: SqliteDump): void {
  const database = new DatabaseSync(file);
  for (const sql of schema) database.exec(sql);
  for (const [table, lines] of Object.entries(rows)) {
    for (const line of lines) {
      const columns = Object.keys(line);
      const marks = columns.map(() => '?').join(', ');
      database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(...Object.values(line));
    }
  }
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}

/** Every key with its type and its value. What expires was kept without its end. */
export type RedisDump = Readonly<Record<string, readonly [type: string, value: unknown]>>;

export async function restoreRedis(redis: Redis, dump: RedisDump): Promise<void> {
  for (const [key, [type, value]] of Object.entries(dump)) await put(redis, key, type, value);
}

async function put(redis: Redis, key: string, type: string, value: unknown): Promise<void> {
  if (type === 'string') await redis.set(key, value as string);
  if (type === 'hash') await redis.hset(key, value as Record<string, string>);
  if (type === 'set') await redis.sadd(key, ...(value as string[]));
  if (type === 'list') await redis.rpush(key, ...(value as string[]));
  if (type === 'zset') {
    const members = value as string[];
    for (let at = 0; at < members.length; at += 2) await redis.zadd(key, Number(members[at + 1]), members[at] ?? '');
  }
  if (type === 'stream') {
    for (const [id, fields] of value as [string, string[]][]) await redis.xadd(key, id, ...fields);
  }
}
