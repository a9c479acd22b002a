import type { WatchedState } from '#domain/notes/watched.ts';
import type { WatchedSources } from '#domain/ports/news.ts';
import type { Database } from '../database.ts';

export function watchedIn(database: Database): WatchedSources {
  return {
    async states() {
      const rows = database.rows<{ source: string; state: string }>('SELECT source, state FROM watched');
      return new Map(rows.map(({ source, state }) => [source, JSON.parse(state) as WatchedState]));
    },
    async keep(source, state) {
      const sql = 'INSERT OR REPLACE INTO watched (source, state) VALUES (?, ?)';
      database.run(sql, source, JSON.stringify(state));
    },
    async unseen(source, posts) {
      const sql = 'SELECT 1 FROM seen_posts WHERE source = ? AND post = ?';
      return posts.filter((post) => database.row(sql, source, post) === undefined);
    },
    async see(source, posts, at) {
      database.atomically(() => {
        const sql = 'INSERT OR REPLACE INTO seen_posts (source, post, at) VALUES (?, ?, ?)';
        for (const post of posts) database.run(sql, source, post, at);
      });
    },
    async ageSeen(before) {
      database.run('DELETE FROM seen_posts WHERE at < ?', before);
    },
  };
}
