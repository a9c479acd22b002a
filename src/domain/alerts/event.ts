import { DateTime } from 'luxon';
import { type Crossing, firstPost } from '../crossing.ts';
import { anybodyAt } from '../question.ts';
import { announced, type CertaintyLevel, certaintyAt, createLedger } from '../rules/ledger.ts';
import type { Statement } from '../statement.ts';
import type { Certainty, Status } from '../status.ts';
import { statusAt } from '../status-at.ts';
import { dayMs, hourMs } from '../time/clock.ts';
import { datesOf } from '../time/period.ts';
import type { AlertKind } from './subscription.ts';

/** A statement that was published, with everything that was known before it and all that is known with it. */
export interface NoticeEvent {
  readonly crossing: Crossing;
  readonly statement: Statement;
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
  readonly now: DateTime;
}

/** Which subscribers want to hear of it. A season that is only usual is never news. */
export function alertKindsTouchedBy(news: NoticeEvent): readonly AlertKind[] {
  const { statement } = news;
  switch (statement.says) {
    case 'opens':
      return ['opening'];
    case 'closes':
      return ['closing'];
    case 'closed':
    case 'warning':
      return ['closure'];
    case 'hours':
      return ['hours'];
    case 'season':
      return statement.by.kind === 'guide' || statement.by.kind === 'traveller' ? [] : ['opening', 'closing'];
    case 'admits':
      return ['opening', 'closure'];
    case 'works':
    case 'queue':
      return opensItAgain(news) ? ['opening'] : [];
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

/** A change within this time is worth waking somebody for. */
const pressingMs = 6 * hourMs;

/** Whether the state changes within six hours because of it, or has just changed. */
export function isPressing({ crossing, statement, before, after, now }: NoticeEvent): boolean {
  const moment = now.toMillis();
  if (datesOf(statement.period).some((date) => [date.first, date.last].some((at) => isSoon(at, moment)))) return true;
  const [was, is] = [before, after].map((statements) => statusAt(crossing, statements, anybodyAt(now, now)));
  return was?.state !== is?.state;
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

function opensItAgain({ crossing, before, after, now }: NoticeEvent): boolean {
  const [was, is] = [before, after].map((statements) => statusAt(crossing, statements, anybodyAt(now, now)));
  return was?.state !== 'open' && is?.state === 'open';
}

/** All of an answer that a traveller on that day would act upon. */
function outlook({ state, because, window, limits, warnings }: Status): string {
  const hours = window.map(([from, to]) => `${from.toMillis()}-${to.toMillis()}`);
  const whom = limits.map((limit) => [limit.toward, limit.people, limit.traffic, limit.state].join());
  return JSON.stringify([state, because, hours, whom, warnings.map(({ id, order }) => id ?? order)]);
}
