import type { ReplacedHow } from '../alerts/notice.ts';
import type { Crossing } from '../crossing.ts';
import type { Statement } from '../statement.ts';

/** A statement that an editor is about to publish, alone or in the place of a notice. */
export interface NoticeProposal {
  readonly crossing: Crossing;
  readonly statement: Statement;
  /** The id of the notice, or of the publication, that it corrects or updates. */
  readonly replaces?: string;
  readonly how?: ReplacedHow;
}

/** What an editor sees before anybody else does. The texts come from memory; the counts read the store. */
export interface AlertPreview {
  /** The alert as subscribers will read it, in Telegram's HTML. */
  preview(proposal: NoticeProposal, language: string): string;
  /** Whether anybody's card would say anything else; not where the ledger outranks the word. */
  changesCard(proposal: NoticeProposal): boolean;
  /** How many chats would receive what is published together, each counted once. @throws StoreUnavailable */
  recipients(proposals: readonly NoticeProposal[]): Promise<number>;
  /** How many chats received the alert of one of these notices, or of one that it corrects. @throws StoreUnavailable */
  countDelivered(notices: readonly string[]): Promise<number>;
  /** What a notice says, in a few plain words; empty where the data has no room for it any more. */
  summary(notice: string, language: string): string;
  /** When it holds, where its few words do not say so, and who said it, a line each. Plain. */
  basis(notice: string, language: string): readonly string[];
  /** Reads what was just published, so that the next answer knows it. Never rejects. */
  refresh(): Promise<void>;
}
