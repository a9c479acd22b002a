import type { SentPictureStore } from '#domain/pictures.ts';
import type { Database } from './database.ts';

export function sentPicturesIn(database: Database): SentPictureStore {
  return {
    async fileOf(name) {
      const sql = 'SELECT file FROM sent_pictures WHERE name = ? AND until > ?';
      return database.row<{ file: string }>(sql, name, Date.now())?.file ?? null;
    },
    async keep(name, file, seconds) {
      database.atomically(() => {
        database.run('DELETE FROM sent_pictures WHERE until <= ?', Date.now());
        const sql = 'INSERT OR REPLACE INTO sent_pictures (name, file, until) VALUES (?, ?, ?)';
        database.run(sql, name, file, Date.now() + seconds * 1000);
      });
    },
  };
}
