import type { EventAt } from '../main.ts';
import { aroundTheClock, hoursText } from './hours.ts';
import type { Times } from './times.ts';

const atLeastDays = 2;

/** "From 20 June to 20 July from 22:00 to 06:00", "from 5 June from 22 to 06": shut at some hours of many days, which is no closure of all of them. */
export function ofSomeHours(events: readonly EventAt[], times: Times): Pick<EventAt, 'says' | 'hours'> | null {
  const { from, until, clock, isRough } = times;
  if (events[0]?.says !== 'closed' || clock.from === undefined || clock.until === undefined) return null;
  const isOfDays = isRough === true || events.some(({ isDaily }) => isDaily);
  if (!isOfDays && (!from || from.time !== undefined || until?.time !== undefined)) return null;
  if (!isOfDays && from && until && until.day.diff(from.day, 'days').days < atLeastDays) return null;
  const isNight = clock.from > clock.until;
  return isNight
    ? { says: 'hours', hours: hoursText({ from: clock.until, until: clock.from }) ?? aroundTheClock }
    : { says: 'warning' };
}
