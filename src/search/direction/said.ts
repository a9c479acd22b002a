import type { CountryCode } from '#domain/texts.ts';

/** A ban of one country, and the country that they want to enter, which may be the same. */
export interface BanSaid {
  readonly of: CountryCode;
  readonly into: CountryCode;
}

/** An hour on the clock of one country, of which it is asked what it is elsewhere. */
export interface HourAbroad {
  readonly minutes: number;
  readonly of: CountryCode;
  /** None where no other place was named. */
  readonly elsewhere: readonly CountryCode[];
}
