import type { ChatId } from '../alerts/chat.ts';
import type { NewsDraft } from './news.ts';

/** A draft as it is kept for the editors: what a post says, and where it stands. Never the whole text. */
export interface FoundDraft {
  /** Made of the post and the crossing, so that reading a post twice finds one draft. Also the id of its notice. */
  readonly id: string;
  /** A key of the sources; `null` where an editor handed the post in and nobody knows whose it is. */
  readonly source: string | null;
  /** Its title, or how its text begins. */
  readonly title: string;
  /** Of the post, in epoch milliseconds. */
  readonly at: number;
  /** Epoch milliseconds. */
  readonly foundAt: number;
  /** The fewest hashes of its text that tell it from others. */
  readonly shingles: readonly number[];
  readonly draft: NewsDraft;
}

/** What an editor decided. */
export interface DraftDecision {
  /** `withdrawn`: the notice that the post denies. */
  readonly how: 'published' | 'dismissed' | 'withdrawn';
  /** `null` when that editor has been forgotten. */
  readonly editor: ChatId | null;
}

/** A message by which an editor was told. */
export interface ToldEditor {
  readonly chat: ChatId;
  readonly message: number;
}

/** A draft, and what has become of it. */
export interface DraftRecord {
  readonly found: FoundDraft;
  /** Where it is told, by each who tells it. */
  readonly links: readonly string[];
  /** Guessed fields that an editor has tapped. */
  readonly confirmed: readonly string[];
  readonly decision: DraftDecision | null;
  readonly told: readonly ToldEditor[];
  /** When the editors were told, in epoch milliseconds; `null`: not yet. */
  readonly toldAt: number | null;
}

/** How long a draft is kept. */
export const draftKeptMs = 90 * 86_400_000;
