import type { Note } from '#domain/crossing.ts';
import type { DirectNote } from '#domain/notes/direct-notes.ts';
import { doubting, isNightOfOld, oldHours } from '#domain/rules/warnings.ts';
import { isBesideCars } from '#domain/statement.ts';
import { areHoursUntold, type Status } from '#domain/status.ts';
import { hourMs } from '#domain/time/clock.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { askedKey } from '#domain/topic.ts';
import { toldHours } from '#render/card/told-hours.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { Understanding } from '#search/question.ts';
import type { MomentRead } from '../question.ts';
import { isOverDays } from '../states.ts';
import { isOfState } from './admits.ts';
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

/** The hours were asked, or a time was named. */
export function asksHours({ topics, moment }: Pick<Understanding, 'topics' | 'moment'>): boolean {
  return topics.some(({ topic }) => topic === 'hours') || moment.time !== undefined;
}

/** Whether hours that were asked are told in the card alone. */
export function asksToldHours(words: Parameters<typeof asksHours>[0], status: Status): boolean {
  return asksHours(words) && isToldInCard(status);
}

/** A traveller told of the hours: that stands in the card itself. */
function isToldInCard(status: Status): boolean {
  return toldHours({ status }).length > 0;
}

/** Nobody fixed them, or so long ago that the state is not all there is to say; where trains pass they are those of the trains. */
export function areHoursFirst(words: Parameters<typeof asksHours>[0], status: Status | undefined): boolean {
  if (status?.shutAsTold === true) return true;
  if (status === undefined || !asksHours(words)) return false;
  // The card tells them, where it is the answer.
  if (isToldInCard(status)) return words.moment.time === undefined && !isOfState(words.topics[0]);
  const isOfNoHour = words.moment.time === undefined || status.crossing.kind === 'rail';
  if (status.because === 'expired') return true;
  return areHoursUntold(status) || (isOfNoHour && oldHours(status) !== undefined);
}

/** The hours that are asked as well decide: by which clock, with which paper, by which ride. */
export function areHoursBeside({ topics: [lead, ...others] }: Pick<Understanding, 'topics'>): boolean {
  return besideHours.has(lead.topic) && others.some(({ topic }) => topic === 'hours');
}

const besideHours: ReadonlySet<AskedAbout['topic']> = new Set(['clocks', 'documents', 'transport'] as const);

/** The card names hours of one side at least, or what somebody told of them. */
export function areSomeHoursTold(status: Status): boolean {
  return isToldInCard(status) || status.posts.some(({ state }) => state !== null);
}

type OfHour = Pick<DirectQuestion, 'status' | 'words' | 'moment'>;

/** It is asked of an hour whether the gate is open, and a day says more of itself than of one hour. */
export function isDoubtFirst(notes: readonly DirectNote[], question: OfHour): boolean {
  const { words, moment } = question;
  const isOfWhom = words.traveller.people !== undefined || words.traveller.traffic !== undefined;
  if (!isOfState(words.topics[0]) || isOfWhom || moment.precision === 'day') return false;
  return notes.some(({ note }) => doubtsHour(question)(note));
}

/** That a side is said to have stopped by the very hour that is asked of says more than that nobody fixed its hours. */
export function doubtsHour({ status }: Pick<OfHour, 'status'>): (note: Note) => boolean {
  if (!areHoursUntold(status)) return () => false;
  const isDoubting = doubting(status);
  return (note) => note.topic === 'hours' && note.during !== undefined && isDoubting(note);
}

/** What is told of some hours of the week alone is told of no other, unless the hours as a whole are asked. */
export function isOfThen({ status, words }: OfHour): (one: DirectNote) => boolean {
  if (status === undefined || words.topics.some(({ topic }) => topic === 'hours')) return () => true;
  const isTold = doubting(status);
  return ({ note }) => note.topic !== 'hours' || note.during === undefined || note.doubts !== true || isTold(note);
}

/** A month or a season was named. */
export function isOfSeason({ moment: { day, month, season } }: Pick<Understanding, 'moment'>): boolean {
  const within = day !== undefined && 'weekday' in day ? day.within : undefined;
  return (month ?? season ?? within) !== undefined;
}

/** Whether it has opened again or is rebuilt is asked, or whether a rumour of that is true. */
export function asksOfChange(words: Pick<Understanding, 'aspects' | 'hearsay' | 'moment'>): boolean {
  return words.hearsay === 'rumour' || isRebuilt(words) || asksReopening(words);
}

export function isRebuilt({ aspects }: Pick<Understanding, 'aspects'>): boolean {
  return aspects.some(({ aspect }) => aspect === 'rebuilding');
}

/** Whether a gate opens on a day that was named is asked of that day. */
function asksReopening({ aspects, moment }: Pick<Understanding, 'aspects' | 'moment'>): boolean {
  return Object.keys(moment).length === 0 && aspects.some(({ aspect }) => aspect === 'reopening');
}
