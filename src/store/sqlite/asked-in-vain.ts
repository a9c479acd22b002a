import type { AskedInVainStore } from '#domain/ports/asked-in-vain.ts';
import type { Database } from './database.ts';

interface Row {
  readonly month: string;
  readonly topic: string;
  readonly countries: string;
  readonly count: number;
}

export function askedInVainIn(database: Database): AskedInVainStore {
  return {
    async add({ topic, countries }, month) {
      database.run(
        `INSERT INTO asked_in_vain (month, topic, countries, count) VALUES (?, ?, ?, 1)
         ON CONFLICT DO UPDATE SET count = count + 1`,
        month,
        topic,
        countries.join(' '),
      );
    },
    async since(month) {
      const sql = 'SELECT * FROM asked_in_vain WHERE month >= ? ORDER BY month, topic, countries';
      return database.rows<Row>(sql, month).map((row) => ({
        ...row,
        countries: row.countries.split(' ').filter((code) => code !== ''),
      }));
    },
  };
}
