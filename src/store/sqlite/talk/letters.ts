import { hasLapsed, type Letter, lettersKeptMs } from '#domain/notes/letter.ts';
import type { LetterStore } from '#domain/ports/conversations.ts';
import type { Database } from '../database.ts';

/** `chat` is whoever wrote: by it a letter is erased and moved with the rest of the chat. */
const columns = 'editor, shown, chat AS writer, wrote, language, at';

export function lettersIn(database: Database): LetterStore {
  return {
    async keep({ editor, shown, writer, wrote, language, at }) {
      database.run(
        'INSERT OR REPLACE INTO letters (editor, shown, chat, wrote, language, at) VALUES (?, ?, ?, ?, ?, ?)',
        ...[editor, shown, writer, wrote, language, at],
      );
    },
    async find(editor, shown, now) {
      const sql = `SELECT ${columns} FROM letters WHERE editor = ? AND shown = ?`;
      const letter = database.row<Letter>(sql, editor, shown);
      return letter === undefined || hasLapsed(letter, now) ? null : { ...letter };
    },
    async sweep(now) {
      database.run('DELETE FROM letters WHERE at <= ?', now - lettersKeptMs);
    },
  };
}

/** What a chat wrote, and what it was shown as an editor. */
export function lettersOf(database: Database, chat: number): readonly Letter[] {
  return database.rows<Letter>(`SELECT ${columns} FROM letters WHERE chat = ? OR editor = ?`, chat, chat);
}
