import { closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import { createFileWatch, type FileWatch } from './file-watch.ts';
import { migrate } from './migrations.ts';
import { createTogether } from './together.ts';

/** How long a call waits for another process that is writing; calls are synchronous, so everybody waits with it. */
const busyMs = 250;
/** A file that could not be opened is left alone so long. */
const restMs = 1_000;

/** SQLite's result codes that say: not now. Its message says the rest. */
const awayCodes: Readonly<Record<number, string>> = {
  5: 'another process is writing to the database',
  6: 'another process is writing to the database',
  8: 'the database cannot be written to',
  10: 'the disk of the database fails',
  11: 'the database is damaged',
  13: 'there is no room left for the database',
  14: 'the database cannot be opened',
  26: 'the file is not a database',
};
/** After these the file is opened anew: what was wrong with it may have been mended, and the old handle does not see that. */
const reopenCodes = [8, 10, 11, 14, 26];

/** One file, made when it is missing; `:memory:` lives as long as the process. @throws StoreUnavailable from every method */
export interface Database {
  rows<Row>(sql: string, ...values: readonly SQLInputValue[]): Row[];
  row<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  /** How many rows changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  /** All of it or nothing. */
  atomically<T>(work: () => T): T;
  /** The same, in one transaction with what others write at this moment: either all of them or none. Rejects, never throws. */
  together<T>(work: () => T): Promise<T>;
  close(): void;
}

/** An open file and what was prepared for it. */
interface Handle {
  readonly database: DatabaseSync;
  readonly prepared: Map<string, ReturnType<DatabaseSync['prepare']>>;
  readonly file: FileWatch;
  /** It has failed in a way that only opening it again can mend. */
  isBroken: boolean;
}

/**
 * Opened when it is first asked for, and again when it was lost: a disk that is mounted late, full, locked or mended costs
 * nobody a restart.
 */
export function openDatabase(file: string): Database {
  let handle: Handle | null = null;
  let failed: { readonly why: StoreUnavailable; readonly at: number } | null = null;
  let isClosed = false;

  function opened(): Handle {
    if (isClosed) throw new StoreUnavailable('the database is closed');
    if (handle !== null && (handle.database.isTransaction || isUsable(handle))) return handle;
    if (failed !== null && performance.now() - failed.at < restMs) throw failed.why;
    letGo();
    try {
      handle = openFile(file);
      failed = null;
      return handle;
    } catch (error) {
      const why = clear(error, file);
      if (why instanceof StoreUnavailable) failed = { why, at: performance.now() };
      throw why;
    }
  }

  function letGo(): void {
    const old = handle;
    handle = null;
    try {
      old?.database.close();
    } catch {
      // What cannot even be closed is nobody's any more.
    }
  }

  function asked<T>(work: (handle: Handle) => T): T {
    const here = opened();
    try {
      return work(here);
    } catch (error) {
      here.isBroken ||= reopenCodes.includes(codeOf(error) ?? 0);
      throw clear(error, file);
    }
  }

  const transaction = <T>(work: () => T) => asked(({ database }) => atomically(database, work));
  const together = createTogether(transaction);

  return {
    rows: (sql, ...values) => asked((here) => prepare(here, sql).all(...values)) as never,
    row: (sql, ...values) => asked((here) => prepare(here, sql).get(...values)) as never,
    run: (sql, ...values) => asked((here) => Number(prepare(here, sql).run(...values).changes)),
    atomically: transaction,
    together: together.write,
    close() {
      together.flush();
      letGo();
      isClosed = true;
    },
  };
}

function isUsable({ isBroken, file }: Handle): boolean {
  return !isBroken && file.isSame();
}

/** Only its owner reads it, for it holds numbers of chats; what SQLite keeps beside it gets the same rights. */
function makeFile(file: string): void {
  if (file === ':memory:' || existsSync(file)) return;
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch {
    // Opening it says what is wrong.
  }
}

function openFile(file: string): Handle {
  makeFile(file);
  const database = new DatabaseSync(file, { timeout: busyMs });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return { database, prepared: new Map(), file: createFileWatch(file), isBroken: false };
}

function prepare({ database, prepared }: Handle, sql: string) {
  const known = prepared.get(sql) ?? database.prepare(sql);
  prepared.set(sql, known);
  return known;
}

function atomically<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Whatever SQLite does not do, the store is away for whoever asked; a refusal is no fault of its. */
function clear(error: unknown, file: string): unknown {
  if (error instanceof Refusal || error instanceof StoreUnavailable) return error;
  const { message } = error as Error;
  const what = awayCodes[codeOf(error) ?? 0] ?? 'the database fails';
  return new StoreUnavailable(`${what} (${file}: ${message})`, { cause: error });
}

/** Extended codes carry the plain one in their lowest byte. */
function codeOf(error: unknown): number | undefined {
  const { errcode, cause } = error as { errcode?: number; cause?: { errcode?: number } };
  const code = errcode ?? cause?.errcode;
  return code === undefined ? undefined : code & 0xff;
}
