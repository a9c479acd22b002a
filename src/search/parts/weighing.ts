import type { Aspect } from '#domain/notes/aspects.ts';
import type { Traffic } from '#domain/statement.ts';
import type { AskedKey } from '#domain/topic.ts';

/** What else was read beside the topics. */
export interface Beside {
  readonly traffic: Traffic | undefined;
  /** A day or a span that is not the present was named. */
  readonly hasDay: boolean;
  /** The present was named, and no other time. */
  readonly saysNow: boolean;
  /** No month and no day but the present was named. */
  readonly isNear: boolean;
  /** One day was named, and neither today nor tomorrow. */
  readonly isLater: boolean;
  /** A number that is no hour and no date, and is large enough to be money. */
  readonly hasSum: boolean;
  /** A crossing or a town of one was named. */
  readonly hasPlace: boolean;
  /** Two towns were. */
  readonly hasWay: boolean;
  /** Whose citizen goes there, and no border. */
  readonly isCitizen: boolean;
  /** A border was named as such. */
  readonly saysBorder: boolean;
  /** Words of going over a border. */
  readonly passes: boolean;
  /** A thing is taken along. */
  readonly carries: boolean;
  /** It is asked when, or a time was named. */
  readonly saysTime: boolean;
  /** Whose citizen, or that somebody is a foreigner, was said. */
  readonly hasPeople: boolean;
  /** Some word asks for a yes or a no. */
  readonly asksWhether: boolean;
  /** Some word asks what, how or how much. */
  readonly asksOpenly: boolean;
  /** Several crossings were named, and no way between them. */
  readonly compares: boolean;
  /** A child was named. */
  readonly saysChild: boolean;
  /** Somebody of an age to hold a passport of their own, and no adult. */
  readonly isTeenager: boolean;
  /** A passport and an identity card were named. */
  readonly hasTwoPapers: boolean;
  /** The words narrow a topic to this. */
  readonly narrows: (aspect: Aspect) => boolean;
  /** Where a vehicle is registered was said. */
  readonly hasPlates: boolean;
  /** A month or a season begins or ends what is asked about. */
  readonly hasSeason: boolean;
}

/** What was read: whether any of these was, and whether one of these comes first. */
export interface TopicsRead extends Beside {
  readonly has: (...keys: readonly string[]) => boolean;
  readonly leads: (...topics: readonly string[]) => boolean;
  readonly is: (key: AskedKey) => boolean;
  /** Nothing but these, or nothing at all. */
  readonly only: (...keys: readonly AskedKey[]) => boolean;
  readonly isNothing: boolean;
}

/** What it makes, when, and what of the rest has then said all that it asks; everything else stays behind it. */
export type Row = readonly [makes: AskedKey, holds: (read: TopicsRead) => boolean, usesUp?: readonly AskedKey[]];

/** Their own car or motorcycle. */
export function isOwn(traffic: Traffic | undefined): boolean {
  return traffic === 'car' || traffic === 'motorcycle';
}

/** What takes somebody on from a post. */
export const rides: readonly AskedKey[] = ['transport/taxi', 'transport/minibus', 'transport/bus'];
