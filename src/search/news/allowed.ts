import type { DateTime } from 'luxon';
import type { EventAt } from './drafts.ts';
import { aroundTheClock } from './events.ts';
import type { NewsWords } from './words.ts';

const isWork = ({ says, hours, denies }: EventAt) => (says === 'works' && !denies) || hours === aroundTheClock;

/** It has a day of its own, today or later. */
export const isComing = ({ says, times: { from, on, until } }: EventAt, today: DateTime) => {
  const day = (from ?? on ?? until)?.day;
  return says !== 'works' && says !== 'queue' && day !== undefined && day >= today.startOf('day');
};

const history = 20;

/** What is left where the post denies something, or tells what was. */
export function allowed(events: readonly EventAt[], news: NewsWords, today: DateTime): readonly EventAt[] {
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
    if (event.says === 'works') return event.cancels || (event.isUsual && start !== undefined);
    return !news.has('plan') || start !== undefined || until !== undefined;
  });
}
