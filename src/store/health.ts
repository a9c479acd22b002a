import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';

/** While the store is away somebody looks so often whether it is back. */
const lookAgainMs = 1_000;

/** A store whose absence is noticed once for all. */
export interface WatchedStore {
  readonly store: Store;
  /** Why the store cannot do its work at the moment, `null` where it can. Tries it out. */
  trouble(): Promise<string | null>;
}

/**
 * The same store: whatever goes wrong in it counts as *away* for whoever asked. That it is away, and that it is back, is
 * said once in the log, and not by everybody who found out.
 */
export function watchStore(store: Store, log: Log, againMs = lookAgainMs): WatchedStore {
  let away: string | null = null;
  let reasons = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function notice({ message, cause }: StoreUnavailable): void {
    away = message;
    if (isClosed || reasons.has(message)) return;
    reasons.add(message);
    const stack = cause instanceof Error && !('errcode' in cause) ? { error: cause.stack } : {};
    log.error({ why: message, ...stack }, 'the store is away: answers go on, everything else waits');
    timer ??= setTimeout(() => void lookAgain(), againMs).unref();
  }

  async function lookAgain(): Promise<void> {
    timer = undefined;
    try {
      await store.check();
      if (away !== null) log.warn({}, 'the store is back');
      away = null;
      reasons = new Set();
    } catch (error) {
      notice(asAway(error));
      if (!isClosed) timer ??= setTimeout(() => void lookAgain(), againMs).unref();
    }
  }

  async function asked(ask: () => unknown): Promise<unknown> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const why = asAway(error);
      notice(why);
      throw why;
    }
  }

  function watched<Part extends object>(part: Part): Part {
    const entries = Object.entries(part).map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => asked(() => method(...args)),
    ]);
    return Object.fromEntries(entries);
  }

  const { travellers, subscriptions, trips, waits, notices, locks, flood } = store;
  const { conversations, lastQuestions, letters, askedInVain, sentPictures, reports, drafts, alerts, outbox } = store;
  const { work, ...questions } = outbox;
  return {
    store: {
      travellers: watched(travellers),
      subscriptions: watched(subscriptions),
      trips: watched(trips),
      waits: watched(waits),
      notices: watched(notices),
      locks: watched(locks),
      flood: watched(flood),
      conversations: watched(conversations),
      askedInVain: watched(askedInVain),
      lastQuestions: watched(lastQuestions),
      letters: watched(letters),
      sentPictures: watched(sentPictures),
      reports: watched(reports),
      drafts: watched(drafts),
      watched: watched(store.watched),
      alerts: watched(alerts),
      outbox: { ...watched(questions), work },
      check: () => asked(store.check) as Promise<void>,
      async close() {
        isClosed = true;
        clearTimeout(timer);
        await store.close();
      },
    },
    async trouble() {
      await asked(store.check).catch(() => {});
      return away;
    },
  };
}

function asAway(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  return new StoreUnavailable(`the store fails (${error instanceof Error ? error.message : String(error)})`, {
    cause: error,
  });
}
