import type { Store } from '#domain/ports/store.ts';
import { floodCounterInMemory } from '../flood-counter.ts';
import { alertsIn } from './alerts.ts';
import { askedInVainIn } from './asked-in-vain.ts';
import { openDatabase } from './database.ts';
import { outboxIn } from './delivery/outbox.ts';
import { locksIn } from './locks.ts';
import { draftsIn } from './news/drafts.ts';
import { watchedIn } from './news/watched.ts';
import { noticesIn } from './notices.ts';
import { reportsIn } from './reports.ts';
import { sentPicturesIn } from './sent-pictures.ts';
import { subscriptionsIn, tripsIn } from './subscriptions.ts';
import { conversationsIn } from './talk/conversations.ts';
import { lastQuestionsInMemory } from './talk/last-questions.ts';
import { lettersIn } from './talk/letters.ts';
import { travellersIn } from './travellers.ts';
import { waitsIn } from './waits.ts';

/**
 * The store of one machine: one file, made when it is missing; `:memory:` lives as long as the process. It need not be
 * there yet, and may go: until it is (back), and while it is no database or a newer Otkel's, everything is `StoreUnavailable`.
 */
export function openSqlite(file: string): Store {
  const database = openDatabase(file);
  const outbox = outboxIn(database);
  const lastQuestions = lastQuestionsInMemory();
  return {
    travellers: travellersIn(database, lastQuestions),
    subscriptions: subscriptionsIn(database),
    trips: tripsIn(database),
    waits: waitsIn(database),
    notices: noticesIn(database),
    locks: locksIn(database),
    flood: floodCounterInMemory(),
    conversations: conversationsIn(database),
    askedInVain: askedInVainIn(database),
    sentPictures: sentPicturesIn(database),
    reports: reportsIn(database),
    drafts: draftsIn(database),
    watched: watchedIn(database),
    letters: lettersIn(database),
    lastQuestions,
    alerts: alertsIn(database, outbox.wake),
    outbox,
    async check() {
      database.run("INSERT OR REPLACE INTO marks (name, value) VALUES ('check', ?)", Date.now());
    },
    close: async () => {
      await outbox.close();
      database.close();
    },
  };
}
