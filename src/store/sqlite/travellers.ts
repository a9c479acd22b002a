import type { QuietHours } from '#domain/alerts/quiet-hours.ts';
import { fromBitmask, toBitmask } from '#domain/alerts/subscription.ts';
import { given } from '#domain/given.ts';
import { heldBy } from '#domain/notes/letter.ts';
import type { PersonalSettings } from '#domain/personal-settings.ts';
import type { ChatData, TravellerStore } from '#domain/ports/travellers.ts';
import type { Database } from './database.ts';
import { subscriptionsOf, tripsOf } from './subscriptions.ts';
import type { LastQuestionMemory } from './talk/last-questions.ts';
import { lettersOf } from './talk/letters.ts';
import { waitsOf } from './waits.ts';

interface Row {
  readonly language: string | null;
  readonly wants: number | null;
  readonly hints: string;
  readonly quiet: QuietHours | null;
  readonly passport: string | null;
  readonly vehicle: PersonalSettings['vehicle'] | null;
  readonly town: string | null;
}

/** Every table with a chat in it, and so everything that is erased and that moves. */
const tables = ['travellers', 'topics', 'subscriptions', 'trips', 'waits', 'dialogues', 'letters', 'deliveries'];

export function travellersIn(database: Database, lastQuestions: LastQuestionMemory): TravellerStore {
  const find = (chat: number) => database.row<Row>('SELECT * FROM travellers WHERE chat = ?', chat);
  const remember = (chat: number, column: 'language' | 'wants' | 'quiet', value: string | number) => {
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
    async settingsOf(chat) {
      return settingsIn(find(chat));
    },
    async rememberSettings(chat, { passport = null, vehicle = null, town = null }) {
      database.run(
        `INSERT INTO travellers (chat, passport, vehicle, town) VALUES (?, ?, ?, ?) ON CONFLICT (chat)
           DO UPDATE SET passport = excluded.passport, vehicle = excluded.vehicle, town = excluded.town`,
        chat,
        passport,
        vehicle,
        town,
      );
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
    async quietHoursOf(chat) {
      return find(chat)?.quiet ?? 'usual';
    },
    async rememberQuietHours(chat, hours) {
      remember(chat, 'quiet', hours);
    },
    async topicOf(chat, crossing) {
      return topicsOf(database, chat).find((one) => one.crossing === crossing)?.topic ?? null;
    },
    async rememberTopic(chat, crossing, topic) {
      if (topic === null) database.run('DELETE FROM topics WHERE chat = ? AND crossing = ?', chat, crossing);
      else
        database.run('INSERT OR REPLACE INTO topics (chat, crossing, topic) VALUES (?, ?, ?)', chat, crossing, topic);
    },
    async forget(chat) {
      lastQuestions.forget(chat);
      database.atomically(() => {
        for (const table of tables) database.run(`DELETE FROM ${table} WHERE chat = ?`, chat);
        database.run('DELETE FROM letters WHERE editor = ?', chat);
        database.run('UPDATE notices SET editor = NULL WHERE editor = ?', chat);
        database.run('UPDATE notices SET ended_by = NULL WHERE ended_by = ?', chat);
        database.run('UPDATE notices SET held_by = NULL WHERE held_by = ?', chat);
        database.run("DELETE FROM marks WHERE name = 'paused-by' AND value = ?", chat);
      });
    },
    async exportOf(chat) {
      return {
        ...database.atomically(() => held(chat, find(chat), database)),
        lastQuestions: lastQuestions.heldOf(chat),
      };
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

function held(chat: number, row: Row | undefined, database: Database): Omit<ChatData, 'lastQuestions'> {
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
    settings: settingsIn(row),
    hints: hintsIn(row),
    quietHours: row?.quiet ?? 'usual',
    topics: topicsOf(database, chat),
    subscriptions: subscriptionsOf(database, chat),
    trips: tripsOf(database, chat),
    waits: waitsOf(database, chat),
    conversation: dialogue === undefined ? null : JSON.parse(dialogue.state),
    letters: heldBy(chat, lettersOf(database, chat)),
    received: alerts(1),
    pending: alerts(0),
    notices: database
      .rows<{ id: string }>('SELECT id FROM notices WHERE ?1 IN (editor, ended_by, held_by) ORDER BY number', chat)
      .map(({ id }) => id),
  };
}

function topicsOf(database: Database, chat: number): ChatData['topics'] {
  return database
    .rows<ChatData['topics'][number]>('SELECT crossing, topic FROM topics WHERE chat = ? ORDER BY crossing', chat)
    .map(({ crossing, topic }) => ({ crossing, topic }));
}

function hintsIn(row: Row | undefined): readonly string[] {
  return row === undefined ? [] : JSON.parse(row.hints);
}

function settingsIn(row: Row | undefined): PersonalSettings {
  const { passport, vehicle, town } = row ?? {};
  return given({ passport: passport ?? undefined, vehicle: vehicle ?? undefined, town: town ?? undefined });
}
