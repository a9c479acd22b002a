import type { DateTime } from 'luxon';
import { given } from './given.ts';
import type { Traffic } from './statement.ts';
import type { CountryCode } from './texts.ts';

/** Who asks: a citizen of one of the crossing's own countries (any, or the one named), or a foreigner. */
export type Person = 'citizens' | 'foreigners' | CountryCode;

/** Who crosses, which way and by what. What is not said is answered for whoever gets through most easily. */
export interface Traveller {
  /** The country one is going to. */
  readonly toward?: CountryCode | undefined;
  readonly traffic?: Traffic | undefined;
  readonly people?: Person | undefined;
  /** Where what they drive is registered. */
  readonly plates?: CountryCode | undefined;
}

/** A point in time, in any zone, and how precisely somebody named it. */
export interface PointInTime {
  readonly at: DateTime;
  /** `day` and `month`: no time was named, so a noon stands for it. */
  readonly precision: 'now' | 'moment' | 'day' | 'month';
}

/** The point in time asked about, and the present: nothing that was said after `now` is known. */
export interface Moment extends PointInTime {
  readonly now: DateTime;
}

/** May this traveller cross at this moment? */
export interface Question {
  readonly traveller: Traveller;
  readonly moment: Moment;
}

/** Somebody of whom nothing is known. */
export const anybody: Traveller = {};

/**
 * May anybody cross at this moment?
 *
 * @example anybodyAt(noon, now).moment.precision //=> 'moment'
 */
export function anybodyAt(at: DateTime, now: DateTime): Question {
  return { traveller: anybody, moment: { at, now, precision: at === now ? 'now' : 'moment' } };
}

/**
 * What one source leaves unsaid of a traveller, another may say.
 *
 * @example completed({ toward: 'KZ' }, { toward: 'KG', traffic: 'bus' }) //=> { toward: 'KZ', traffic: 'bus' }
 */
export function completed(said: Traveller, otherwise: Traveller): Traveller {
  return {
    toward: said.toward ?? otherwise.toward,
    traffic: said.traffic ?? otherwise.traffic,
    people: said.people ?? otherwise.people,
    ...given({ plates: said.plates ?? otherwise.plates }),
  };
}
