import type { EventAt } from '../main.ts';
import type { Unit } from '../units.ts';
import type { Times } from './times.ts';

/** What one sentence says of when, given to what another says happens. */

/** "The timetable stays in force until 1 March": the end of what was said to begin before. */
export const isLonger = ({ from, on, until }: Times, last: readonly EventAt[] | undefined) =>
  until !== undefined &&
  !from &&
  !on &&
  (last ?? []).every(({ times }) => times.from && !times.until && times.from.day < until.day);

export const endOf = ({ until, isUntilGuessed }: Times) => ({
  ...(until ? { until } : {}),
  ...(isUntilGuessed === undefined ? {} : { isUntilGuessed }),
});

/** "Today is the last day": from the next one on it is shut. */
export function whenShut({ news }: Unit, times: Times, { says }: EventAt): Times {
  if (!news.has('lastDay') || says !== 'closed' || !times.on) return times;
  return { clock: {}, on: { day: times.on.day.plus({ days: 1 }) } };
}

/** A sentence that says nothing but when. */
export function dated(event: EventAt, times: Times): EventAt {
  const { from, until } = event.times;
  const isOpened = event.says === 'opens' && event.times.on !== undefined;
  const isOpening = event.says === 'opens' && !isOpened && times.on;
  if (!from && !until && !isOpened && (times.from || times.until || isOpening))
    return { ...event, times: { ...event.times, ...times } };
  const isOfHours =
    from?.time === undefined && until?.time === undefined && Object.keys(event.times.clock).length === 0;
  if (!isOfHours || times.clock.from === undefined) return event;
  // "12 September from 10:00 to 13:00".
  const on = !from && !until && !event.times.on && times.on ? { on: times.on } : {};
  return { ...event, times: { ...event.times, ...on, clock: times.clock } };
}

/** Where it says nothing of when itself, or only until when. */
export function soonest(event: EventAt, ahead: Times | undefined): EventAt {
  const { on, from, until } = event.times;
  if (ahead && !hasTimes(event.times)) return { ...event, times: ahead };
  const isEnd = ahead?.from && !from && !on && until && until.day > ahead.from.day;
  return isEnd ? { ...event, times: { ...event.times, from: ahead.from } } : event;
}

export const hasTimes = ({ on, from, until, clock }: Times) =>
  (on ?? from ?? until ?? clock.on ?? clock.from ?? clock.until) !== undefined;
