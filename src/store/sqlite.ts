import { DatabaseSync } from 'node:sqlite';
import type { ChatId, Store, Travellers } from '#domain/contracts.ts';
import { migrate } from './migrations.ts';

/** How long a call waits for another process that is writing; calls are synchronous, so everybody waits with it. */
const busyMs = 250;

/**
 * Opens the store of one machine: one file, made when it is missing; `:memory:` lives as long as the process.
 *
 * Throws when the file cannot be opened, is no database, or was written by a newer Otkel.
 */
export function openSqlite(file: string): Store {
  const database = new DatabaseSync(file, { timeout: busyMs });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    travellers: travellersIn(database),
    close: async () => database.close(),
  };
}

function travellersIn(database: DatabaseSync): Travellers {
  const select = database.prepare('SELECT language FROM travellers WHERE chat = ?');
  const upsert = database.prepare(
    'INSERT INTO travellers (chat, language) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET language = excluded.language',
  );
  return {
    async languageOf(chat: ChatId) {
      const row = select.get(chat) as { language: string } | undefined;
      return row?.language ?? null;
    },
    async rememberLanguage(chat: ChatId, language: string) {
      upsert.run(chat, language);
    },
  };
}
