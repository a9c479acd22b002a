import type { WatchedState } from '../notes/watched.ts';

/**
 * How far the sources that are watched have been read.
 *
 * @throws StoreUnavailable from every method.
 */
export interface WatchedStore {
  /** By the key of the source. */
  states(): Promise<ReadonlyMap<string, WatchedState>>;
  keep(source: string, state: WatchedState): Promise<void>;
  /** Those of these posts that were not read before. */
  unseen(source: string, posts: readonly string[]): Promise<readonly string[]>;
  /** Posts are read; `at` is in epoch milliseconds. */
  see(source: string, posts: readonly string[], at: number): Promise<void>;
  /** Forgets posts that no source has shown since this moment. */
  ageSeen(before: number): Promise<void>;
}
