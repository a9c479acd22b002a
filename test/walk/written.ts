/** The ledger as a person reads it in `data/` or types it: dates and hours in digits, nothing worked out. */
export interface Written {
  readonly id?: string;
  readonly supersedes?: string;
  readonly says: 'hours' | 'season' | 'admits' | 'opens' | 'closes' | 'closed' | 'works' | 'queue' | 'warning';
  readonly by: By;
  readonly date?: string | number;
  readonly from?: string | number;
  readonly until?: string | number;
  readonly since?: string | number;
  readonly ends?: 'planned' | 'certain';
  readonly hours?: string;
  readonly season?: 'year-round' | { readonly from: string; readonly to: string };
  readonly people?: string | readonly string[];
  readonly traffic?: readonly string[];
  readonly toward?: string;
  readonly posts?: readonly string[];
  readonly cause?: string;
  readonly minutes?: number;
  readonly vehicles?: number;
  readonly text?: Readonly<Record<string, string>>;
  readonly years?: { readonly from: number; readonly to?: number };
}

export interface By {
  readonly source?: string;
  readonly who?: string;
  readonly kind?: Kind;
  readonly date?: string | number;
}

export type Kind = 'authority' | 'press' | 'carrier' | 'traveller' | 'guide';

/** A statement that an editor published, and how that ended, if it did. */
export interface WrittenNotice {
  readonly id: string;
  readonly written: Written;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  readonly supersedes?: string;
  readonly ended?: 'corrected' | 'updated' | 'retracted';
}
