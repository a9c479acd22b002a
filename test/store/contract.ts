import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/contracts.ts';

/** What every store promises. `open` opens the same place again within one test; `wipe` makes it new. */
export function promisesOfAStore(name: string, place: { open: () => Promise<Store>; wipe: () => Promise<void> }): void {
  describe(`${name} keeps the promises of a store`, () => {
    let store: Store;
    beforeEach(async () => {
      await place.wipe();
      store = await place.open();
    });
    afterEach(() => store.close());

    test('a chat that never chose has no language', async () => {
      expect(await store.travellers.languageOf(1)).toBeNull();
    });

    test('the language chosen last is the one remembered', async () => {
      await store.travellers.rememberLanguage(1, 'ky');
      await store.travellers.rememberLanguage(1, 'ru');
      expect(await store.travellers.languageOf(1)).toBe('ru');
    });

    test('chats do not share a language', async () => {
      await store.travellers.rememberLanguage(1, 'ky');
      expect(await store.travellers.languageOf(2)).toBeNull();
    });

    test('groups and channels, whose numbers are negative and long, are remembered too', async () => {
      await store.travellers.rememberLanguage(-1_002_147_483_647, 'kk');
      expect(await store.travellers.languageOf(-1_002_147_483_647)).toBe('kk');
    });

    test('a restart forgets nothing', async () => {
      await store.travellers.rememberLanguage(1, 'kk');
      await store.close();
      store = await place.open();
      expect(await store.travellers.languageOf(1)).toBe('kk');
    });

    test('two processes see what the other has remembered', async () => {
      const other = await place.open();
      await other.travellers.rememberLanguage(1, 'en');
      expect(await store.travellers.languageOf(1)).toBe('en');
      await other.close();
    });
  });
}
