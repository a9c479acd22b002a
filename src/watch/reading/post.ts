/** A post as its source shows it. */
export interface SourcePost {
  /** By which the source knows it again. */
  readonly id: string;
  /** Of its publication, in epoch milliseconds; `null`: it does not say. */
  readonly at: number | null;
  readonly title: string;
  readonly text: string;
  /** Where it is told. */
  readonly link: string | null;
}

/** What stands on a page or in a feed. */
export interface SourceReading {
  readonly posts: readonly SourcePost[];
  /** How long the feed asks us not to come back. */
  readonly ttlMinutes?: number;
}
