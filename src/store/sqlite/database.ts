import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { StoreUnavailable } from '#domain/errors.ts';
import { migrate } from './migrations.ts';

/** How long a call waits for another process that is writing; calls are synchronous, so everybody waits with it. */
const busyMs = 250;

/** SQLite's result codes that say: not now. Its message says the rest. */
const awayCodes: Readonly<Record<number, string>> = {
  5: 'another process is writing to the database',
  6: 'another process is writing to the database',
  8: 'the database cannot be written to',
  10: 'the disk of the database fails',
  13: 'there is no room left for the database',
  14: 'the database cannot be opened',
};

/** One file, made when it is missing; `:memory:` lives as long as the process. */
export interface Database {
  rows<Row>(sql: string, ...values: readonly SQLInputValue[]): Row[];
  row<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  /** How many rows changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  /** All of it or nothing. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/** @throws when the file cannot be opened, is no database, or was written by a newer Otkel. */
export function openDatabase(file: string): Database {
  const database = new DatabaseSync(file, { timeout: busyMs });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    rows: (sql, ...values) => clearly(() => statement(sql).all(...values)) as never,
    row: (sql, ...values) => clearly(() => statement(sql).get(...values)) as never,
    run: (sql, ...values) => clearly(() => Number(statement(sql).run(...values).changes)),
    atomically: (work) => clearly(() => atomically(database, work)),
    close: () => database.close(),
  };
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

function clearly<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, errcode } = error as { code?: string; errcode?: number };
    // Extended codes carry the plain one in their lowest byte.
    const away = errcode === undefined ? undefined : awayCodes[errcode & 0xff];
    if (code === 'ERR_INVALID_STATE') throw new StoreUnavailable('the database is closed', { cause: error });
    if (away === undefined) throw error;
    throw new StoreUnavailable(`${away} (${(error as Error).message})`, { cause: error });
  }
}
