import type { Store } from '#domain/ports/store.ts';

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
