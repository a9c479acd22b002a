import { StoreUnavailable } from '#domain/errors.ts';
import type { Store } from '#domain/ports/store.ts';

/** Stands in for a store that could not be opened: everybody is told so, and the bot answers without it. */
export function unavailableStore(reason: Error): Store {
  const away = () => Promise.reject(new StoreUnavailable(reason.message, { cause: reason }));
  const part = new Proxy({}, { get: () => away }) as never;
  const outbox = { waiting: away, trouble: away, work: () => ({ close: async () => {} }) };
  return {
    travellers: part,
    subscriptions: part,
    trips: part,
    notices: part,
    locks: part,
    conversations: part,
    alerts: part,
    outbox,
    close: async () => {},
  };
}
