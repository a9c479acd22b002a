import type { DatabaseSync } from 'node:sqlite';

/** Forward only: a released step is never edited, the next one is appended. The file counts the steps it has taken. */
const steps = ['CREATE TABLE travellers (chat INTEGER PRIMARY KEY, language TEXT NOT NULL) STRICT'];

/** Brings the file up to date, in one transaction. Throws when a newer program has written it. */
export function migrate(database: DatabaseSync): void {
  // Immediate, so that of two processes that start together one waits for the other instead of repeating its steps.
  database.exec('BEGIN IMMEDIATE');
  try {
    const taken = stepsTaken(database);
    if (taken > steps.length) {
      throw new Error(`the database is of version ${taken}, and this program knows up to ${steps.length}: update it`);
    }
    for (const step of steps.slice(taken)) database.exec(step);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function stepsTaken(database: DatabaseSync): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return row.user_version;
}
