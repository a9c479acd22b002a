import { aroundTheClock, hoursText } from '../events.ts';
import type { EventAt } from '../main.ts';
import type { Times } from './times.ts';

const atLeastDays = 2;

/** "From 20 June to 20 July from 22:00 to 06:00": shut at some hours of many days, which is no closure of all of them. */
export function ofSomeHours(events: readonly EventAt[], times: Times): Pick<EventAt, 'says' | 'hours'> | null {
  const { from, until, clock } = times;
  if (events[0]?.says !== 'closed' || clock.from === undefined || clock.until === undefined) return null;
  if (!from || !until || from.time !== undefined || until.time !== undefined) return null;
  if (until.day.diff(from.day, 'days').days < atLeastDays) return null;
  const isNight = clock.from > clock.until;
  return isNight
    ? { says: 'hours', hours: hoursText({ from: clock.until, until: clock.from }) ?? aroundTheClock }
    : { says: 'warning' };
}
