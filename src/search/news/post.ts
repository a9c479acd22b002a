import type { Cause, SourceKind, Traffic } from '#domain/statement.ts';
import type { CountryCode } from '#domain/texts.ts';

/** A post as a feed or a channel gives it. */
export interface NewsPost {
  readonly id: string;
  /** When it was published, with an offset. */
  readonly at: string;
  readonly source: {
    readonly by?: SourceKind;
    readonly country?: string;
    /** A key of the sources, where the channel itself speaks. */
    readonly who?: string;
  };
  readonly title: string;
  readonly text: string;
}

export type DraftSays = 'admits' | 'closed' | 'opens' | 'works' | 'hours' | 'queue' | 'warning';

/** A statement that a post seems to make: an editor decides. Times are wall clock, on the clock of `clock`. */
export interface NewsDraft {
  readonly crossings: readonly string[];
  readonly says: DraftSays;
  readonly from?: string;
  readonly date?: string;
  readonly until?: string;
  readonly hours?: string;
  /** `foreigners`, or the country whose citizens they are. */
  readonly people?: string;
  readonly traffic?: readonly Traffic[];
  readonly toward?: CountryCode;
  readonly vehicles?: number;
  /** How long they wait. */
  readonly minutes?: number;
  readonly cause?: Cause;
  readonly who?: string;
  readonly kind: SourceKind;
  readonly clock?: CountryCode;
  readonly supersedes?: true;
  readonly cancels?: true;
  /** Fields that the post does not say in so many words. */
  readonly guessed: readonly string[];
}

/** What is read of a post: no draft where nothing in it is news of a crossing. */
export type ReadPost = (post: NewsPost) => readonly NewsDraft[];
