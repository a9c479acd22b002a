import { closeSync, createReadStream, existsSync, openSync, readSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { OperatorError } from '#domain/errors.ts';
import type { Config } from './config.ts';

/*
 * `backup FILE` and `restore FILE`, for the store that the settings name. A backup holds numbers of chats, so only its owner
 * can read it.
 */

export async function backup(config: Config, args: readonly string[], say: (line: string) => void): Promise<number> {
  const { file } = argumentsIn(args, false);
  if (existsSync(file)) throw new OperatorError(`${file}: is there already: name another file`);
  if (config.redisUrl === null) {
    const { backUpSqlite } = await import('#store/sqlite/backup.ts');
    backUpSqlite(config.databaseFile, file);
  } else {
    const { backUpRedis } = await import('#store/redis/upkeep/backup.ts');
    await write(file, backUpRedis(config.redisUrl, Date.now));
  }
  say(`All that is remembered is in ${file} now. Only you can read it.\n`);
  return 0;
}

export async function restore(config: Config, args: readonly string[], say: (line: string) => void): Promise<number> {
  const { file, force } = argumentsIn(args, true);
  if (!existsSync(file)) throw new OperatorError(`${file}: there is no such file`);
  const engine = isSqlite(file) ? 'SQLite' : 'Redis';
  if (engine === 'SQLite') {
    if (config.redisUrl !== null) throw new OperatorError(`${file} is a backup of SQLite, and REDIS_URL is set`);
    const { restoreSqlite } = await import('#store/sqlite/backup.ts');
    await restoreSqlite(file, config.databaseFile, force);
  } else {
    if (config.redisUrl === null) throw new OperatorError(`${file} is no backup of SQLite, and REDIS_URL is not set`);
    const { restoreRedis } = await import('#store/redis/upkeep/backup.ts');
    const lines = () => createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    await restoreRedis({ url: config.redisUrl, lines, force, now: Date.now });
  }
  say(`All that was remembered in ${file} is in ${engine} now.\n`);
  return 0;
}

function argumentsIn(args: readonly string[], mayForce: boolean): { readonly file: string; readonly force: boolean } {
  const options = { settings: { type: 'string' }, force: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1 && (mayForce || !values.force)) {
      return { file, force: values.force };
    }
  } catch {
    // Whatever it was, the line below says what to write.
  }
  throw new OperatorError(`write the name of one file${mayForce ? ', and --force to lose what is there' : ''}`);
}

/** Whole or not at all. */
async function write(file: string, lines: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(`${file}: cannot be written: ${error.code}`, { cause: error });
  });
  try {
    for await (const line of lines) await handle.write(`${line}\n`);
    await handle.sync();
  } catch (error) {
    rmSync(file);
    throw error;
  } finally {
    await handle.close();
  }
}

function isSqlite(file: string): boolean {
  const begin = Buffer.alloc(15);
  const handle = openSync(file, 'r');
  readSync(handle, begin);
  closeSync(handle);
  return begin.toString('latin1') === 'SQLite format 3';
}
