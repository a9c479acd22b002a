import type { DateTime } from 'luxon';
import { aroundTheClock } from './events.ts';
import type { EventAt } from './main.ts';
import type { SpokenPost } from './spoken.ts';

const isWork = ({ says, hours, denies }: EventAt) => (says === 'works' && !denies) || hours === aroundTheClock;

/** It has a day of its own, today or later. */
export const isComing = ({ says, times: { from, on, until } }: EventAt, today: DateTime) => {
  const day = (from ?? on ?? until)?.day;
  return says !== 'works' && says !== 'queue' && day !== undefined && day >= today.startOf('day');
};

const history = 20;

/** A traveller who tells that they passed. */
export const isOfWitness = ({ news, post }: Pick<SpokenPost, 'news' | 'post'>) =>
  post.source.by === 'traveller' && news.has('witness') && !news.has('shut');

/** Works from a day that is to come: that day it opens. What a traveller who passed just now saw working, works. */
function asItIs(event: EventAt, today: DateTime, isWitness: boolean): EventAt {
  const { from, on } = event.times;
  const start = (from ?? on)?.day;
  if (event.says === 'works' && !event.isUsual && !event.cancels && from && from.day > today)
    return { ...event, says: 'opens' };
  const isNow = start === undefined || start.hasSame(today, 'day');
  const isSeen = isWitness && isNow && (event.says === 'works' || event.says === 'opens');
  return isSeen ? { ...event, says: 'works', traffic: [], isSeen } : event;
}

/** What is left where the post denies something, or tells what was. */
export function allowed(
  told: readonly EventAt[],
  spoken: Pick<SpokenPost, 'news' | 'post'>,
  today: DateTime,
): readonly EventAt[] {
  const { news } = spoken;
  const events = told.map((event) => asItIs(event, today, isOfWitness(spoken)));
  const works = events.some(isWork);
  const isDenied = news.has('denial') || events.some(({ denies }) => denies);
  if (isDenied)
    return news.has('open') || !works
      ? []
      : events.flatMap((event) => (isWork(event) ? [{ ...event, says: 'works' as const }] : []));
  const staysShut = news.has('notOpen') || (news.has('still') && news.has('shut'));
  return events.filter((event) => {
    if (staysShut && (event.says === 'opens' || event.says === 'works') && event.traffic.length === 0) return false;
    const { on, from, until } = event.times;
    const start = (from ?? on)?.day;
    if (start && start < today.minus({ days: history }) && !(until && until.day >= today.startOf('day'))) return false;
    if (event.supersedes && !news.has('shut') && !news.has('limit')) return false;
    if (event.hours === aroundTheClock && start === undefined) return false;
    if (event.says === 'works') return event.isSeen === true || event.cancels || (event.isUsual && start !== undefined);
    return !news.has('plan') || start !== undefined || until !== undefined;
  });
}
