import type { EventAt } from '../main.ts';
import type { Unit } from '../units.ts';
import { isTerse } from './terse.ts';
import type { PostTold } from './told.ts';

/*
 * Lists and learning err in different ways: what both read is right nearly always. So a claim that would mislead somebody needs
 * both. How likely it has to be was measured by `npm run bench:posts` on posts that were not learned from.
 */

/** As likely as this a plain post of one sentence says that it is shut, where it says so of the gate, with its day. */
const leastShutTerse = 0.02;
/** As likely as this by the whole post, it is shut. */
const leastShut = 0.5;
/** As likely as this it is, where one part, as likely as `leastShutInPart`, says so of the gate, with its day. */
const leastShutBeside = 0.1;
const leastShutInPart = 0.95;
/** Less likely than this a part tells of any change. */
const leastChange = 0.05;
/** As likely as this, somebody passes. */
const leastThrough = 0.3;
/** Less likely than this it is shut: then a denial may say that it works. */
const leastDoubt = 0.1;

/** What else speaks for a closing. */
interface ShutBeside {
  /** One part says so of the gate, with its day. */
  readonly isSaid: boolean;
  /** From a day to come, until it opens again. */
  readonly reopens: boolean;
  readonly told: PostTold | undefined;
}

/** What was learned believes that it is shut; "to lorries" only where it does so by the whole post. */
export function isBelievedShut(
  own: readonly EventAt[],
  units: readonly Unit[],
  { isSaid, reopens, told }: ShutBeside,
): boolean {
  if (told === undefined) return true;
  const sure = told.whole.sureOf('closed');
  // Posts of trains teach timetables: of a railway post the lists decide.
  if (sure >= leastShut || own.every(({ crossing }) => crossing.kind === 'rail')) return true;
  if (isSaid && isTerse(units) && sure >= leastShutTerse) return true;
  const isForSome = own.some(({ traffic }) => traffic.length > 0);
  const inPart = Math.max(...told.parts.map((part) => part.sureOf('closed')));
  if (reopens && inPart >= leastShutInPart && sure + told.whole.sureOf('opens') >= leastShut) return true;
  const isFirst = own.some((event) => event.sentence === units[0]?.sentence) && isOnly(own, units, told);
  return isSaid && !isForSome && (sure >= leastShutBeside || isFirst) && inPart >= leastShutInPart;
}

/** What stands behind it tells of nothing: who built the hall, or whom to ring up. */
const isOnly = (own: readonly EventAt[], units: readonly Unit[], { parts }: PostTold) =>
  units.every(
    (unit, at) => own.some(({ sentence }) => sentence === unit.sentence) || (parts[at]?.change ?? 1) < leastChange,
  );

/** What was learned believes that somebody passes, or, where it is denied that it is shut, does not believe that it is. */
export function isBelievedThrough(
  events: readonly EventAt[],
  units: readonly Unit[],
  told: PostTold | undefined,
): boolean {
  if (told === undefined || isTerse(units)) return true;
  const { sureOf } = told.whole;
  const isDenied = events.some(({ denies }) => denies);
  return sureOf('works') + sureOf('opens') >= leastThrough || (isDenied && sureOf('closed') < leastDoubt);
}
