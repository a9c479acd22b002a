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
