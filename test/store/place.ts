import type { Store } from '#domain/ports/store.ts';

/** The key that hides who reports and who asks, in all tests of a store. */
export const placeKey = 'the key that lies elsewhere';

/** `open` opens the same place again within one test, `wipe` makes it new, `everything` shows all that lies in it. */
export interface Place {
  open(): Promise<Store>;
  wipe(): Promise<void>;
  everything(): Promise<string>;
}

/** What the tests of a store share: the store, opened anew for each of them, and its place. */
export interface Opened extends Place {
  readonly store: Store;
}
