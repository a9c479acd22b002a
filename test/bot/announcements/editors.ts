import { afterEach, beforeEach } from 'vitest';
import type { Notice } from '#domain/alerts/notice.ts';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller } from '../house.ts';

/** One writes only Kyrgyz, the other only Russian. */
const chats = { ky: 901, ru: 902 };

export type EditorLanguage = keyof typeof chats;

interface Editors {
  /** That of the test that runs. */
  readonly store: Store;
  readonly editorOf: (language: EditorLanguage) => Traveller;
  readonly published: () => Promise<readonly Pick<Notice, 'crossing' | 'written'>[]>;
}

/** Editors with an empty house of their own before each test of the file. */
export function meetEditors(): Editors {
  let store: Store;
  let house: House;
  beforeEach(async () => {
    store = openSqlite(':memory:');
    house = await openHouse({ store, editors: Object.values(chats) });
  });
  afterEach(() => house.close());
  return {
    get store() {
      return store;
    },
    editorOf: (language) => house.traveller({ chat: chats[language], language }),
    published: async () => (await store.notices.all()).map(({ crossing, written }) => ({ crossing, written })),
  };
}
