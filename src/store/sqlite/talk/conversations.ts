import type { ConversationStore } from '#domain/ports/conversations.ts';
import type { Database } from '../database.ts';

export function conversationsIn(database: Database): ConversationStore {
  return {
    async read(chat) {
      const sql = 'SELECT state FROM dialogues WHERE chat = ? AND until > ?';
      const row = database.row<{ state: string }>(sql, chat, Date.now());
      return row === undefined ? undefined : JSON.parse(row.state);
    },
    async write(chat, state, seconds) {
      database.atomically(() => {
        database.run('DELETE FROM dialogues WHERE until <= ?', Date.now());
        database.run(
          'INSERT OR REPLACE INTO dialogues (chat, state, until) VALUES (?, ?, ?)',
          chat,
          JSON.stringify(state),
          Date.now() + seconds * 1000,
        );
      });
    },
    async remove(chat) {
      database.run('DELETE FROM dialogues WHERE chat = ?', chat);
    },
  };
}
