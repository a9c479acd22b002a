import type { Store } from '#domain/contracts.ts';

/** Stands in for a store that could not be opened: everybody is told so, and the bot answers without it. */
export function awayStore(reason: Error): Store {
  const away = () => Promise.reject(reason);
  return {
    travellers: { languageOf: away, rememberLanguage: away },
    close: async () => {},
  };
}
