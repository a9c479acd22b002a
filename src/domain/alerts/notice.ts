import type { ChatId } from './chat.ts';

/** What can be announced: the kinds of statement that a notice may be, in the order in which an editor is offered them. */
export const announcementKinds = [
  'opens',
  'closes',
  'closed',
  'hours',
  'season',
  'works',
  'queue',
  'admits',
  'warning',
] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

/** A statement that an editor publishes at run time; subscribers hear of it. */
export interface NewNotice {
  /** Given by whoever drafts it, so that publishing twice publishes once. Letters, digits and `-`, at most 24. */
  readonly id: string;
  /** The crossing's id. */
  readonly crossing: string;
  /** The statement as it would be written in the data, without `id` and `supersedes`. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Who published it; `null` when that editor has been forgotten: "an editor". */
  readonly editor: ChatId | null;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
}

/** A notice as the history has it. */
export interface Notice extends NewNotice {
  /** The notice that this one corrects or updates. */
  readonly supersedes: string | null;
  /** How it ended, or `null` while it is in force. */
  readonly ended: NoticeEnd | null;
  /** An editor doubts it: what is not yet sent of it waits. */
  readonly held?: StoppedBy;
}

/** Who stopped something, and when. */
export interface StoppedBy {
  /** Epoch milliseconds. */
  readonly at: number;
  /** `null` when that editor has been forgotten. */
  readonly editor: ChatId | null;
}

/** Why another notice takes its place. */
export type ReplacedHow = Exclude<NoticeEnd['how'], 'retracted'>;

export interface NoticeEnd {
  /** `updated`: it was right, and something newer is known. */
  readonly how: 'retracted' | 'corrected' | 'updated';
  /** Epoch milliseconds. */
  readonly at: number;
  readonly editor: ChatId | null;
}

/** The notice that all its corrections go back to comes first, the notice itself last. */
export function chainOf(id: string, notices: readonly Notice[]): readonly Notice[] {
  const notice = notices.find((one) => one.id === id);
  if (notice === undefined) return [];
  return notice.supersedes === null ? [notice] : [...chainOf(notice.supersedes, notices), notice];
}
