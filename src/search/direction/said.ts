import type { CountryCode } from '#domain/texts.ts';

/** A ban of one country, and the country that they want to enter, which may be the same. */
export interface BanSaid {
  readonly of: CountryCode;
  readonly into: CountryCode;
}

/** A clock by its country, or that of whoever asks where it has none. */
export interface ClockNamed {
  readonly country?: CountryCode | undefined;
  /** Of the town that was named: an IANA time zone. */
  readonly zone?: string | undefined;
}

/** Clocks that are compared. */
export interface ClocksAsked {
  /** On the first of them, of which it is asked what it is on the others. */
  readonly minutes?: number;
  /** None where only the hour was said. */
  readonly clocks: readonly ClockNamed[];
  /** Of which of them the hours are is asked. */
  readonly isWhose: boolean;
}
