import { StoreUnavailable } from '#domain/errors.ts';
import type { Store } from '#domain/ports/store.ts';

/** After a failure nobody else waits to find out the same for themselves; then somebody tries again. */
const restMs = 1_000;

/**
 * The same store, which says at once that it is away when it was a moment ago. An answer asks the store several times, and
 * a person should wait for its silence once at most.
 */
export function withCircuitBreaker(store: Store, now: () => number = () => performance.now()): Store {
  let awayUntil = 0;
  let reason = '';

  async function asked(ask: () => Promise<unknown>): Promise<unknown> {
    if (now() < awayUntil) throw new StoreUnavailable(reason);
    try {
      return await ask();
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        awayUntil = now() + restMs;
        reason = error.message;
      }
      throw error;
    }
  }

  function guarded<Part extends object>(part: Part): Part {
    const entries = Object.entries(part).map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => asked(() => Promise.resolve(method(...args))),
    ]);
    return Object.fromEntries(entries);
  }

  const { travellers, subscriptions, trips, waits, notices, locks, flood } = store;
  const { conversations, lastQuestions, askedInVain, sentPictures, reports } = store;
  return {
    ...store,
    travellers: guarded(travellers),
    subscriptions: guarded(subscriptions),
    trips: guarded(trips),
    waits: guarded(waits),
    notices: guarded(notices),
    locks: guarded(locks),
    flood: guarded(flood),
    conversations: guarded(conversations),
    askedInVain: guarded(askedInVain),
    lastQuestions: guarded(lastQuestions),
    sentPictures: guarded(sentPictures),
    reports: guarded(reports),
  };
}
