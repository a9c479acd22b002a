import type { Store } from '#domain/ports/store.ts';
import { alertsIn } from './alerts.ts';
import { askedInVainIn } from './asked-in-vain.ts';
import {
  type AskerNames,
  clear,
  connect,
  keysUnder,
  type ReportConnection,
  usualPrefix,
  warnOfForgetting,
} from './client.ts';
import { outboxIn } from './delivery/outbox.ts';
import { createQueue } from './delivery/queue.ts';
import { floodCounterIn } from './flood-counter.ts';
import { locksIn } from './locks.ts';
import { draftsIn } from './news/drafts.ts';
import { watchedIn } from './news/watched.ts';
import { noticesIn } from './notices.ts';
import { reportsIn } from './reports.ts';
import { sentPicturesIn } from './sent-pictures.ts';
import { subscriptionsIn, tripsIn } from './subscriptions.ts';
import { conversationsIn } from './talk/conversations.ts';
import { lastQuestionsIn } from './talk/last-questions.ts';
import { lettersIn } from './talk/letters.ts';
import { travellersIn } from './travellers.ts';
import { createMigration } from './upkeep/migrations.ts';
import { waitsIn } from './waits.ts';

export interface RedisOptions {
  /** All keys begin with it; another one keeps another bot apart on the same server. */
  readonly prefix?: string;
  /** Hides who asked when; without it they are named as they are. */
  readonly nameOf?: AskerNames;
  /** Told of everything that went wrong with the line. */
  readonly report: ReportConnection;
  /** Told of settings of the server that make it forget. */
  readonly warn: (message: string) => void;
}

/** What a check writes is gone soon. */
const checkKeptMs = 1_000;

/** Opens the store that many replicas share. It need not be reachable yet: until it is, everything is `StoreUnavailable`. */
export function openRedis(url: string, { prefix = usualPrefix, nameOf = String, report, warn }: RedisOptions): Store {
  const key = keysUnder(prefix);
  const redis = connect(url, report);
  warnOfForgetting(redis, warn);
  const queue = createQueue(redis, key, report);
  const migrated = createMigration(redis, key);
  const upToDate = <Part extends object>(part: Part): Part => after(migrated, part);
  const outbox = outboxIn(url, redis, key, queue, report);
  return {
    travellers: clear(upToDate(travellersIn(redis, key, queue, nameOf))),
    subscriptions: clear(upToDate(subscriptionsIn(redis, key))),
    trips: clear(tripsIn(redis, key)),
    waits: clear(waitsIn(redis, key)),
    notices: clear(noticesIn(redis, key, queue, report)),
    locks: clear(locksIn(redis, key)),
    flood: clear(floodCounterIn(redis, key, nameOf)),
    conversations: clear(conversationsIn(redis, key)),
    askedInVain: clear(askedInVainIn(redis, key)),
    sentPictures: clear(sentPicturesIn(redis, key)),
    reports: clear(reportsIn(redis, key)),
    drafts: clear(draftsIn(redis, key)),
    watched: clear(watchedIn(redis, key)),
    letters: clear(lettersIn(redis, key)),
    lastQuestions: clear(lastQuestionsIn(redis, key, nameOf)),
    alerts: clear(upToDate(alertsIn(redis, key, queue))),
    outbox,
    ...clear({
      async check() {
        await redis.set(key('check'), '', 'PX', checkKeptMs);
      },
    }),
    async close() {
      await outbox.close();
      redis.disconnect();
    },
  };
}

/** The same part, whose every method waits until that is done. */
function after<Part extends object>(done: () => Promise<void>, part: Part): Part {
  const entries = Object.entries(part).map(([name, method]) => [
    name,
    async (...args: readonly unknown[]) => {
      await done();
      return method(...args);
    },
  ]);
  return Object.fromEntries(entries);
}
