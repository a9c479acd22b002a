import { DateTime } from 'luxon';
import { type Crossing, firstPost } from '../crossing.ts';
import { anybodyAt } from '../question.ts';
import { announced, type CertaintyLevel, certaintyAt, createLedger } from '../rules/ledger.ts';
import { carries } from '../rules/scope.ts';
import { isHearsayOf, isSighting, trafficClasses } from '../statement.ts';
import type { Certainty, Status } from '../status.ts';
import { statusAt } from '../status-at.ts';
import { dayMs, hourMs, minuteMs } from '../time/clock.ts';
import { datesOf } from '../time/period.ts';
import { losesHours } from './hours-change.ts';
import type { NoticeEvent } from './notice-event.ts';
import type { AlertKind } from './subscription.ts';

/**
 * Which subscribers want to hear of it. A season that is only usual is never news; what strands people reaches whoever wants
 * to hear of a closing.
 */
export function alertKindsTouchedBy(news: NoticeEvent): readonly AlertKind[] {
  const { statement } = news;
  if (isSighting(statement)) return opensItAgain(news) ? ['opening'] : [];
  switch (statement.says) {
    case 'opens':
      return ['opening'];
    case 'closes':
      return ['closing'];
    case 'closed':
    case 'warning':
      return ['closure'];
    case 'hours':
      return losesHours(news) ? ['closing', 'hours'] : ['hours'];
    case 'season':
      return isHearsayOf(statement.by) ? [] : ['opening', 'closing'];
    case 'admits':
      return bars(news) ? ['opening', 'closing', 'closure'] : ['opening', 'closure'];
  }
}

/** The days on which somebody who travels finds something else than was said before. */
export function tripsTouchedBy(news: NoticeEvent, dates: readonly string[]): readonly string[] {
  const { crossing, before, after, now } = news;
  const { zone } = firstPost(crossing);
  const today = now.setZone(zone).toISODate() ?? '';
  return dates.filter((date) => {
    if (date < today) return false;
    const at = DateTime.fromISO(`${date}T12:00`, { zone });
    const [was, is] = [before, after].map((statements) => statusAt(crossing, statements, anybodyAt(at, now)));
    return was !== undefined && is !== undefined && outlook(was) !== outlook(is);
  });
}

/** Whether any answer is another because of it: now, while it holds, or when it is over. What the ledger outranks changes none. */
export function changesAnswer({ crossing, statement, before, after, now }: NoticeEvent): boolean {
  const middles = datesOf(statement.period).flatMap(({ first, last }) => [first, (first + last) / 2, last]);
  const moments = [now.toMillis(), now.toMillis() + dayMs, ...middles];
  return moments.some((moment) => {
    const at = DateTime.fromMillis(moment, { zone: firstPost(crossing).zone });
    const [was, is] = [before, after].map((statements) => {
      const status = statusAt(crossing, statements, anybodyAt(at, now));
      const { sure, until, next, expected, decidedBy } = status;
      const isOurs = decidedBy?.order === statement.order && decidedBy.says === statement.says;
      return JSON.stringify([outlook(status), sure, until, next, expected?.at, isOurs]);
    });
    return was !== is;
  });
}

/** A change within this time is worth waking somebody for. */
const pressingMs = 6 * hourMs;

/** How finely the hours ahead are looked at. */
const lookMinutes = 30;

/** Whether somebody comes through, or does not any more, within six hours because of it. */
export function isPressing({ crossing, statement, before, after, now }: NoticeEvent): boolean {
  const moment = now.toMillis();
  if (datesOf(statement.period).some((date) => [date.first, date.last].some((at) => isSoon(at, moment)))) return true;
  const moments = Array.from({ length: pressingMs / (lookMinutes * minuteMs) + 1 }, (_, index) =>
    now.plus({ minutes: index * lookMinutes }),
  );
  return moments.some((at) => {
    const [was, is] = [before, after].map((statements) => passable(statusAt(crossing, statements, anybodyAt(at, now))));
    return was !== is;
  });
}

function isSoon(at: number, now: number): boolean {
  return at > now && at <= now + pressingMs;
}

/** Between 22:00 and 07:00 at the first post people sleep. */
export function isNightAt(crossing: Crossing, now: DateTime): boolean {
  const { hour } = now.setZone(firstPost(crossing).zone);
  return hour >= 22 || hour < 7;
}

/** How sure the statement itself is, whatever else the answer rests on. Anything about the future is at most announced. */
export function certaintyOf({
  crossing,
  statement,
  now,
}: Pick<NoticeEvent, 'crossing' | 'statement' | 'now'>): Certainty {
  const at = now.toMillis();
  // A statement is known from the day on which it was said, even where that day is still to end.
  const [weighed] = createLedger(crossing, [statement], { at, now: at + dayMs }).statements;
  const level: CertaintyLevel = weighed?.level ?? announced;
  const ahead = datesOf(statement.period).some(({ first }) => first > at);
  return certaintyAt(ahead ? Math.max(level, announced) : level);
}

/** It shuts out people or vehicles that were let through until now. */
function bars({ crossing, statement, before, now }: NoticeEvent): boolean {
  if (statement.says !== 'admits') return false;
  const { people, traffic } = statement.admits;
  const was = statusAt(crossing, before, anybodyAt(now, now)).admits;
  const passed = was.traffic ?? trafficClasses.filter((one) => carries(crossing, one));
  return people === 'citizens' || (traffic !== undefined && passed.some((one) => !traffic.includes(one)));
}

function opensItAgain({ crossing, before, after, now }: NoticeEvent): boolean {
  const [was, is] = [before, after].map((statements) => statusAt(crossing, statements, anybodyAt(now, now)));
  return was?.state !== 'open' && is?.state === 'open';
}

/** All of an answer that a traveller on that day would act upon. */
function outlook(status: Status): string {
  const hours = status.window.map(([from, to]) => `${from.toMillis()}-${to.toMillis()}`);
  const { because, warnings } = status;
  return JSON.stringify([passable(status), because, hours, warnings.map(({ id, order }) => id ?? order)]);
}

/** Who comes through at that moment. */
function passable({ state, limits, admits }: Status): string {
  const whom = limits.map((limit) => [limit.toward, limit.people, limit.traffic, limit.state].join());
  return JSON.stringify([state, whom, admits]);
}
