import type { CountryCode } from '../texts.ts';

/** A question that we have nothing for: what it is about and where. Never who asked, nor in which words. */
export interface AskedInVain {
  /** `topic` or `topic/part`. */
  readonly topic: string;
  /** Of the crossing, the border or the country that was asked about, by their codes; none for no place. */
  readonly countries: readonly CountryCode[];
}

/** How often it was asked. */
export interface CountedQuestion extends AskedInVain {
  readonly count: number;
}

/** How often it was asked in a month, `2026-11`. */
export interface CountedInVain extends CountedQuestion {
  readonly month: string;
}

/**
 * How often which question was asked in vain: numbers by topic, countries and month, and nothing of whoever asked.
 *
 * @throws StoreUnavailable from every method.
 */
export interface AskedInVainStore {
  /** Counts one more question of a month, `2026-11`. Atomic. */
  add(asked: AskedInVain, month: string): Promise<void>;
  /** What was counted from this month on: by month, topic and countries. */
  since(month: string): Promise<readonly CountedInVain[]>;
}
