import { StoreAway } from '#domain/errors.ts';
import type { Store } from '#domain/news/contracts.ts';

/** Stands in for a store that could not be opened: everybody is told so, and the bot answers without it. */
export function awayStore(reason: Error): Store {
  const away = () => Promise.reject(new StoreAway(reason.message, { cause: reason }));
  const part = new Proxy({}, { get: () => away }) as never;
  const deliveries = { waiting: away, trouble: away, work: () => ({ close: async () => {} }) };
  return {
    travellers: part,
    subscriptions: part,
    trips: part,
    notices: part,
    claims: part,
    dialogues: part,
    alerts: part,
    deliveries,
    close: async () => {},
  };
}
