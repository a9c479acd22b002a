import { chownSync, closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '#domain/errors.ts';
import { latestVersion } from './migrations.ts';
import { openSqlite } from './sqlite.ts';

/*
 * A copy of the file while it is in use. The file alone is none: what was written last is in another one beside it.
 */

/** A backup waits this long for whoever is writing. */
const patienceMs = 10_000;
/** What nobody misses: a store with nothing else is empty. */
const passing = ['marks', 'claims', 'sent_pictures'];

/** Copies the database into a new file that only its owner can read, and reads it back. @throws OperatorError */
export function backUpSqlite(file: string, to: string): void {
  if (!existsSync(file)) throw new OperatorError(`${file}: there is no database here to copy`);
  copyInto(file, to);
  try {
    checkCopy(to);
  } catch (error) {
    rmSync(to);
    throw error;
  }
}

/** Puts a backup in the place of a database that is empty, or of any with `force`. @throws OperatorError */
export async function restoreSqlite(from: string, file: string, force: boolean): Promise<void> {
  checkCopy(from);
  if (!force && existsSync(file) && holdsAnything(file)) {
    throw new OperatorError(`${file} is not empty: write --force to lose what is in it`);
  }
  const prepared = `${file}.restoring`;
  rmSync(prepared, { force: true });
  copyInto(from, prepared);
  leaveToOwner(prepared, existsSync(file) ? file : file.replace(/[^/]*$/, './'));
  // Those of the old database first: they would be taken for parts of the new one.
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  renameSync(prepared, file);
  const store = openSqlite(file);
  await store.check();
  await store.close();
}

/** What root restores, the bot must be able to write to: it goes to whoever has the old file, or else the folder. */
function leaveToOwner(file: string, like: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(like);
  chownSync(file, uid, gid);
}

function copyInto(from: string, to: string): void {
  newFile(to);
  try {
    withDatabase(from, (database) => database.prepare('VACUUM INTO ?').run(to));
  } catch (error) {
    rmSync(to);
    throw error;
  }
}

function newFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'is there already: name another file' : `cannot be written: ${code}`;
    throw new OperatorError(`${file}: ${why}`, { cause: error });
  }
}

function checkCopy(file: string): void {
  withDatabase(file, (database) => {
    const [found] = database.prepare('PRAGMA integrity_check').all();
    if (found?.['integrity_check'] !== 'ok') throw new OperatorError(`${file}: the copy is damaged`);
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version === 0) throw new OperatorError(`${file}: this is no database of Otkel`);
    if (version > latestVersion) throw new OperatorError(`${file}: a newer Otkel has written it: update this one`);
  });
}

function holdsAnything(file: string): boolean {
  return withDatabase(file, (database) => {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const kept = tables.map(({ name }) => String(name)).filter((name) => !passing.includes(name));
    return kept.some((name) => database.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined);
  });
}

/** @throws OperatorError for whatever SQLite cannot do with it */
function withDatabase<T>(file: string, act: (database: DatabaseSync) => T): T {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: patienceMs });
    return act(database);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`${file}: ${(error as Error).message}`, { cause: error });
  } finally {
    database?.close();
  }
}
