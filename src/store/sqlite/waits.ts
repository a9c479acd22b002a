import { parseWait, type Wait, waitKey } from '#domain/alerts/wait.ts';
import type { WaitStore } from '#domain/ports/subscriptions.ts';
import type { Database } from './database.ts';

export function waitsIn(database: Database): WaitStore {
  return {
    async of(chat) {
      return waitsOf(database, chat);
    },
    async put(chat, wait) {
      database.run(
        'INSERT OR REPLACE INTO waits (crossing, chat, want, key) VALUES (?, ?, ?, ?)',
        wait.crossing,
        chat,
        wait.want,
        waitKey(wait),
      );
    },
    async remove(chat, wait) {
      const sql = 'DELETE FROM waits WHERE chat = ? AND crossing = ? AND key = ?';
      return database.run(sql, chat, wait.crossing, waitKey(wait)) > 0;
    },
    async at(crossing) {
      const sql = 'SELECT DISTINCT key FROM waits WHERE crossing = ? ORDER BY key';
      return database.rows<{ key: string }>(sql, crossing).map(({ key }) => parseWait(crossing, key));
    },
    async drop(wait) {
      database.run('DELETE FROM waits WHERE crossing = ? AND key = ?', wait.crossing, waitKey(wait));
    },
  };
}

export function waitsOf(database: Database, chat: number): readonly Wait[] {
  return database
    .rows<{ crossing: string; key: string }>(
      'SELECT crossing, key FROM waits WHERE chat = ? ORDER BY crossing, key',
      chat,
    )
    .map(({ crossing, key }) => parseWait(crossing, key));
}
