import { afterEach, beforeEach } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse } from './house.ts';

/** Who edits in it. */
export const editor = 900;

/** A house with one editor, opened before each test of the file and closed after it. */
export function editorsHouse(): { readonly store: Store; readonly house: House } {
  let store: Store;
  let house: House;
  beforeEach(async () => {
    store = openSqlite(':memory:');
    house = await openHouse({ store, editors: [editor], pace: { notices: { everyMs: 10 } } });
  });
  afterEach(async () => {
    await house.close();
    await store.close();
  });
  return {
    get store() {
      return store;
    },
    get house() {
      return house;
    },
  };
}
