import { isNightOfOld } from '#domain/rules/warnings.ts';
import { isBesideCars } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { hourMs } from '#domain/time/clock.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { askedKey } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { Understanding } from '#search/question.ts';
import type { MomentRead } from '../question.ts';
import { isOverDays } from '../states.ts';
import type { DirectQuestion } from './direct-question.ts';

/** Within an hour the queue is still that of now. */
const presentMs = hourMs;

/** It is asked of the present, of today, or of an hour as near as that. */
export function isPresent({ precision, at, now }: MomentRead): boolean {
  if (precision === 'now') return true;
  if (precision === 'day') return at.hasSame(now.setZone(at.zone), 'day');
  return precision === 'moment' && Math.abs(at.toMillis() - now.toMillis()) < presentMs;
}

/** It is asked of what was, or of a stretch that has begun: "has anybody been through this week". */
export function isUntilNow({ at, now }: MomentRead): boolean {
  return at <= now;
}

/** Some days or more were asked about, and no one hour. */
export function isSpan({ precision, from, until }: MomentRead): boolean {
  return precision === 'month' || (until !== null && isOverDays({ from, until }));
}

/** The queue of the present was asked for: of another hour nobody can have told us. */
export function isOfNow({ asked, words: { topics, aspects, followUp }, moment }: DirectQuestion): boolean {
  // Where one may see the queue, or how a lorry joins it, and not how it is.
  if (aspects.some(({ aspect }) => aspect === 'queue-camera' || aspect === 'booking-how')) return false;
  if (!isPresent(moment) && !(asked.part === 'now' && isUntilNow(moment))) return false;
  if (asked.topic === 'waits') return asked.part === 'now' || asked.part === undefined;
  const isNow = (other: AskedAbout) => askedKey(other) === 'waits/now' || askedKey(other) === 'waits';
  // How many lorries stand there is asked of the present by a word of now as well as by that of the queue.
  return askedKey(asked) === 'trucks/waits' && (followUp.saysNow || topics.some(isNow));
}

/** Who or what passes in another way than the cars of which the waits are told. */
export function unlikeOf({ asked, traveller: { traffic } }: DirectQuestion): DirectAnswer['unlike'] {
  return asked.topic === 'waits' && isBesideCars(traffic) ? traffic : undefined;
}

/** At that hour it may be shut, by what was told of its hours. */
export function isDoubtedHour(status: Status): boolean {
  return status.shutAsTold === true || isNightOfOld(status);
}

const ofHours: ReadonlySet<AskedAbout['topic']> = new Set([
  'transport',
  'exchange',
  'services',
  'connectivity',
] as const);

/** What works by day need not at night: an hour that was asked for, where the notes tell of none. */
export function hourOf({ asked, moment, words: { aspects } }: DirectQuestion): DirectAnswer['hour'] {
  // Whether few people come at that hour.
  const isOfQueue = asked.part === 'peaks' && aspects.some(({ aspect }) => aspect === 'quietest');
  const isAsked =
    (ofHours.has(asked.topic) || isOfQueue) && moment.precision === 'moment' && !isPresent(moment) && !isSpan(moment);
  return isAsked ? moment.at : undefined;
}

export function asksPrice({ aspects }: DirectQuestion['words']): boolean {
  return aspects.some(({ aspect }) => aspect === 'fare');
}

/** "Which of them at one in the morning": how each of the few stands then, and no question back. `null`: nothing of that. */
export function asksWhichWorks(read: Understanding): Understanding | null {
  const isWay =
    read.topics.some(({ topic }) => topic === 'way') && read.topics.every(({ topic }) => isOfWay.has(topic));
  return isWay && Object.keys(read.moment).length > 0 ? { ...read, topics: [{ topic: 'status' }] } : null;
}

const isOfWay: ReadonlySet<string> = new Set(['way', 'status', 'hours', 'overview', 'distance'] as const);
