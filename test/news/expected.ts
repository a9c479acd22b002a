import type { NewsPost } from '#domain/notes/news.ts';

/** A draft as a post has it written: `a|b` is either of two, `-` none. */
export interface WantedDraft {
  readonly crossings?: readonly string[];
  readonly says?: string;
  readonly from?: string;
  readonly date?: string;
  readonly until?: string;
  readonly hours?: string;
  readonly people?: string;
  readonly traffic?: readonly string[];
  readonly toward?: string;
  readonly vehicles?: number;
  /** Crossings that are no error beside the others, and scopes that are none. */
  readonly optional?: readonly string[];
  readonly optionalTraffic?: readonly string[];
  readonly optionalToward?: string;
}

/** A post with what should come of it. */
export interface OwnPost extends NewsPost {
  readonly lang?: string;
  readonly drafts?: readonly WantedDraft[];
  readonly expect?: {
    readonly drafts: readonly WantedDraft[];
    readonly alternatives?: readonly (readonly WantedDraft[])[];
    readonly noError?: readonly WantedDraft[];
  };
}

/** What should come of a post: one of several lists of drafts that are as good, and what may stand beside them. */
export interface Expected {
  readonly options: readonly (readonly WantedDraft[])[];
  readonly noError: readonly WantedDraft[];
}

/** The drafts alone, or what `expect` says at length. */
export function expectationOf({ drafts, expect }: OwnPost): Expected {
  return {
    options: [expect?.drafts ?? drafts ?? [], ...(expect?.alternatives ?? [])],
    noError: expect?.noError ?? [],
  };
}
