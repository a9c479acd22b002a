import type { ChatId } from '../alerts/chat.ts';
import type { DraftDecision, DraftRecord, FoundDraft, ToldEditor } from '../notes/found-draft.ts';
import type { WatchedState } from '../notes/watched.ts';

/**
 * Drafts that posts have led to. Every method may be repeated: what is there already stays as it is.
 *
 * @throws StoreUnavailable from every method.
 */
export interface DraftStore {
  /** Keeps a draft with the link of its post. Nothing changes where one has this id. */
  add(found: FoundDraft, link: string | null): Promise<void>;
  /** Another post tells the same. */
  alsoTold(id: string, link: string): Promise<void>;
  find(id: string): Promise<DraftRecord | null>;
  /** Found from this moment on, in the order of finding. */
  since(moment: number): Promise<readonly DraftRecord[]>;
  /** An editor says that a guess is right. */
  confirm(id: string, field: string): Promise<void>;
  /** The first who decides wins. Returns what stands. */
  decide(id: string, decision: DraftDecision): Promise<DraftDecision>;
  /** The editors were told. */
  tell(id: string, at: number, told: ToldEditor): Promise<void>;
  /** Takes this editor's name and messages out of all of them. */
  forget(editor: ChatId): Promise<void>;
  /** Lets go of those found before this moment. */
  age(before: number): Promise<void>;
}

/**
 * How far the sources that are watched have been read.
 *
 * @throws StoreUnavailable from every method.
 */
export interface WatchedSources {
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

/** A post that an editor hands in: passed on, or typed. */
export interface HandedPost {
  readonly id: string;
  /** Of its publication, in epoch milliseconds. */
  readonly at: number;
  readonly title: string;
  readonly text: string;
  readonly link: string | null;
  /** The channel it was passed on from, as `t.me/<channel>` has it. */
  readonly channel: string | null;
}

/** Makes drafts of a post, as the watch would. Returns their ids. @throws StoreUnavailable */
export type TakeNews = (post: HandedPost) => Promise<readonly string[]>;
