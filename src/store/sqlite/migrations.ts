import type { DatabaseSync } from 'node:sqlite';

/** Forward only: a released step is never edited, the next one is appended. The file counts the steps it has taken. */
const steps = [
  'CREATE TABLE travellers (chat INTEGER PRIMARY KEY, language TEXT NOT NULL) STRICT',
  `CREATE TABLE people (chat INTEGER PRIMARY KEY, language TEXT, wants INTEGER, hints TEXT NOT NULL DEFAULT '[]') STRICT;
   INSERT INTO people (chat, language) SELECT chat, language FROM travellers;
   DROP TABLE travellers;
   ALTER TABLE people RENAME TO travellers;

   CREATE TABLE subscriptions (
     crossing TEXT NOT NULL, chat INTEGER NOT NULL, wants INTEGER NOT NULL, muted INTEGER NOT NULL,
     PRIMARY KEY (crossing, chat)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX subscriptions_of_chat ON subscriptions (chat);

   CREATE TABLE trips (
     crossing TEXT NOT NULL, date TEXT NOT NULL, chat INTEGER NOT NULL, PRIMARY KEY (crossing, date, chat)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX trips_of_chat ON trips (chat);

   CREATE TABLE notices (
     number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, crossing TEXT NOT NULL, written TEXT NOT NULL, editor INTEGER,
     published_at INTEGER NOT NULL, supersedes TEXT, ended TEXT, ended_at INTEGER, ended_by INTEGER
   ) STRICT;

   CREATE TABLE claims (key TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE dialogues (chat INTEGER PRIMARY KEY, state TEXT NOT NULL, until INTEGER NOT NULL) STRICT;
   CREATE TABLE marks (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

   CREATE TABLE alerts (
     number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, urgent INTEGER NOT NULL,
     raised_at INTEGER NOT NULL, audience TEXT, cursor TEXT, finished INTEGER NOT NULL DEFAULT 0, cancelled_by TEXT
   ) STRICT;
   CREATE INDEX alerts_unfinished ON alerts (urgent DESC, number) WHERE finished = 0;

   CREATE TABLE deliveries (
     alert INTEGER NOT NULL, chat INTEGER NOT NULL, late INTEGER NOT NULL, due INTEGER NOT NULL,
     tries INTEGER NOT NULL DEFAULT 0, under_way INTEGER NOT NULL DEFAULT 0, perhaps INTEGER NOT NULL DEFAULT 0,
     told INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (alert, chat)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX deliveries_waiting ON deliveries (late, due) WHERE told = 0;
   CREATE INDEX deliveries_of_chat ON deliveries (chat);`,
  // When a claim was made tells a lock that a clock set back has left in the future.
  `ALTER TABLE claims ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX claims_by_end ON claims (until);`,
  // Hours became one of the usual kinds: 7 were the usual ones before, 15 are they now. Who has chosen keeps what they chose.
  `UPDATE travellers SET hints = json_insert(hints, '$[#]', 'hours-added')
     WHERE wants IS NULL AND chat IN (SELECT chat FROM subscriptions WHERE wants = 7);
   INSERT INTO travellers (chat, hints)
     SELECT DISTINCT chat, '["hours-added"]' FROM subscriptions
     WHERE wants = 7 AND chat NOT IN (SELECT chat FROM travellers);
   UPDATE subscriptions SET wants = 15
     WHERE wants = 7 AND chat NOT IN (SELECT chat FROM travellers WHERE wants IS NOT NULL);

   CREATE TABLE waits (
     crossing TEXT NOT NULL, chat INTEGER NOT NULL, want TEXT NOT NULL, key TEXT NOT NULL,
     PRIMARY KEY (crossing, chat, want)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX waits_of_chat ON waits (chat);`,
  `CREATE TABLE topics (
     chat INTEGER NOT NULL, crossing TEXT NOT NULL, topic INTEGER NOT NULL, PRIMARY KEY (chat, crossing)
   ) STRICT, WITHOUT ROWID;
   ALTER TABLE travellers ADD COLUMN quiet TEXT`,
  `CREATE TABLE asked_in_vain (
     month TEXT NOT NULL, topic TEXT NOT NULL, countries TEXT NOT NULL, count INTEGER NOT NULL,
     PRIMARY KEY (month, topic, countries)
   ) STRICT, WITHOUT ROWID;`,
  `ALTER TABLE travellers ADD COLUMN passport TEXT;
   ALTER TABLE travellers ADD COLUMN vehicle TEXT;
   ALTER TABLE travellers ADD COLUMN town TEXT;`,
  `CREATE TABLE reports (
     id TEXT PRIMARY KEY, person TEXT NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL, rough INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX reports_by_time ON reports (at);
   CREATE INDEX reports_of_person ON reports (person);
   CREATE TABLE silenced (person TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
   CREATE TABLE people_met (person TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE reporter_key (one INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL) STRICT;
   CREATE TABLE report_counts (cell TEXT PRIMARY KEY, crossing TEXT NOT NULL, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX report_counts_of_crossing ON report_counts (crossing);`,
  `CREATE TABLE drafts (id TEXT PRIMARY KEY, found_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX drafts_by_time ON drafts (found_at);
   CREATE TABLE draft_parts (
     draft TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (draft, name)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE watched (source TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE seen_posts (
     source TEXT NOT NULL, post TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (source, post)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX seen_posts_by_time ON seen_posts (at);`,
  `CREATE TABLE letters (
     editor INTEGER NOT NULL, shown INTEGER NOT NULL, chat INTEGER NOT NULL, wrote INTEGER NOT NULL, language TEXT NOT NULL,
     at INTEGER NOT NULL, PRIMARY KEY (editor, shown)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX letters_of_chat ON letters (chat);
   CREATE INDEX letters_by_time ON letters (at);`,
  `CREATE TABLE sent_pictures (name TEXT PRIMARY KEY, file TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX sent_pictures_by_end ON sent_pictures (until);`,
  // Editors may stop what is not yet sent of a notice.
  `ALTER TABLE notices ADD COLUMN held_at INTEGER;
   ALTER TABLE notices ADD COLUMN held_by INTEGER;
   ALTER TABLE alerts ADD COLUMN held INTEGER NOT NULL DEFAULT 0;`,
];

/** What a file that is up to date has counted. */
export const latestVersion = steps.length;

/** Brings the file up to date, in one transaction. Throws when a newer program has written it. */
export function migrate(database: DatabaseSync): void {
  // Where there is nothing to do nobody who is writing is waited for.
  if (stepsTaken(database) === steps.length) return;
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
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function stepsTaken(database: DatabaseSync): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return row.user_version;
}
