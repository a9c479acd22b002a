import type { ChatId } from '../alerts/chat.ts';
import type { Decision, DraftRecord, FoundDraft, ToldEditor } from '../notes/found-draft.ts';

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
  decide(id: string, decision: Decision): Promise<Decision>;
  /** The editors were told. */
  tell(id: string, at: number, told: ToldEditor): Promise<void>;
  /** Takes this editor's name and messages out of all of them. */
  forget(editor: ChatId): Promise<void>;
  /** Lets go of those found before this moment. */
  age(before: number): Promise<void>;
}
