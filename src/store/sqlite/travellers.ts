import { fromBitmask, toBitmask } from '#domain/alerts/subscription.ts';
import type { ChatData, TravellerStore } from '#domain/ports/travellers.ts';
import type { Database } from './database.ts';
import { subscriptionsOf, tripsOf } from './subscriptions.ts';
import { waitsOf } from './waits.ts';

interface Row {
  readonly language: string | null;
  readonly wants: number | null;
  readonly hints: string;
}

/** Every table with a chat in it, and so everything that is erased and that moves. */
const tables = ['travellers', 'subscriptions', 'trips', 'waits', 'dialogues', 'deliveries'];

export function travellersIn(database: Database): TravellerStore {
  const find = (chat: number) =>
    database.row<Row>('SELECT language, wants, hints FROM travellers WHERE chat = ?', chat);
  const remember = (chat: number, column: 'language' | 'wants', value: string | number) => {
    database.run(
      `INSERT INTO travellers (chat, ${column}) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET ${column} = excluded.${column}`,
      chat,
      value,
    );
  };
  return {
    async languageOf(chat) {
      return find(chat)?.language ?? null;
    },
    async rememberLanguage(chat, language) {
      remember(chat, 'language', language);
    },
    async alertKindsOf(chat) {
      const mask = find(chat)?.wants ?? null;
      return mask === null ? null : fromBitmask(mask);
    },
    async rememberAlertKinds(chat, wants) {
      remember(chat, 'wants', toBitmask(wants));
    },
    async hintOnce(chat, hint) {
      return database.atomically(() => {
        const hints = hintsIn(find(chat));
        if (hints.includes(hint)) return false;
        database.run(
          'INSERT INTO travellers (chat, hints) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET hints = excluded.hints',
          chat,
          JSON.stringify([...hints, hint]),
        );
        return true;
      });
    },
    async hintsOf(chat) {
      return hintsIn(find(chat));
    },
    async forget(chat) {
      database.atomically(() => {
        for (const table of tables) database.run(`DELETE FROM ${table} WHERE chat = ?`, chat);
        database.run('UPDATE notices SET editor = NULL WHERE editor = ?', chat);
        database.run('UPDATE notices SET ended_by = NULL WHERE ended_by = ?', chat);
      });
    },
    async exportOf(chat) {
      return database.atomically(() => held(chat, find(chat), database));
    },
    async move(from, to) {
      database.atomically(() => {
        for (const table of tables) {
          // What the new chat has already stays as it is.
          database.run(`UPDATE OR IGNORE ${table} SET chat = ? WHERE chat = ?`, to, from);
          database.run(`DELETE FROM ${table} WHERE chat = ?`, from);
        }
      });
    },
  };
}

function held(chat: number, row: Row | undefined, database: Database): ChatData {
  const dialogue = database.row<{ state: string }>('SELECT state FROM dialogues WHERE chat = ?', chat);
  const alerts = (told: 0 | 1) =>
    database
      .rows<{ id: string }>(
        'SELECT id FROM deliveries JOIN alerts ON number = alert WHERE chat = ? AND told = ? ORDER BY number',
        chat,
        told,
      )
      .map(({ id }) => id);
  return {
    chat,
    language: row?.language ?? null,
    alertKinds: row === undefined || row.wants === null ? null : fromBitmask(row.wants),
    hints: hintsIn(row),
    subscriptions: subscriptionsOf(database, chat),
    trips: tripsOf(database, chat),
    waits: waitsOf(database, chat),
    conversation: dialogue === undefined ? null : JSON.parse(dialogue.state),
    received: alerts(1),
    pending: alerts(0),
    notices: database
      .rows<{ id: string }>('SELECT id FROM notices WHERE editor = ? OR ended_by = ? ORDER BY number', chat, chat)
      .map(({ id }) => id),
  };
}

function hintsIn(row: Row | undefined): readonly string[] {
  return row === undefined ? [] : JSON.parse(row.hints);
}
