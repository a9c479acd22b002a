import type { DateTime } from 'luxon';
import type { PointInTime } from '#domain/question.ts';
import type { AskedMoment } from '../question.ts';

const noon = 12 * 60;
const middleOfMonth = 15;

/**
 * Puts a moment on the clock of `zone`, the zone of the post reached first.
 *
 * A border question is about the future, so a date, a month or a weekday without a year is the next one, today
 * included. A time of day without a day is today's even when it has passed: "was it open at 7" is asked as often as
 * "will it be". A day without a time stands at its noon, a month at the noon of its fifteenth, or of today when this
 * month is past its middle.
 */
export function resolveMoment(moment: AskedMoment, now: DateTime, zone: string): PointInTime {
  const here = now.setZone(zone);
  if (moment.inMinutes !== undefined) return { at: here.plus({ minutes: moment.inMinutes }), precision: 'moment' };
  if (moment.day) {
    const at = atMinute(dayOf(moment.day, here, moment.time), moment.time ?? noon);
    return { at, precision: moment.time === undefined ? 'day' : 'moment' };
  }
  if (moment.month) return { at: inMonth(moment.month, here), precision: 'month' };
  if (moment.time !== undefined) return { at: atMinute(here, moment.time), precision: 'moment' };
  return { at: here, precision: 'now' };
}

/** On the wall clock: "at 7" is seven also on a day when the clocks change. 1440 is the end of the day. */
function atMinute(day: DateTime, minute: number): DateTime {
  const start = day.startOf('day');
  const [date, left] = minute >= 1440 ? [start.plus({ days: 1 }), minute - 1440] : [start, minute];
  return date.set({ hour: Math.floor(left / 60), minute: left % 60 });
}

function dayOf(day: NonNullable<AskedMoment['day']>, here: DateTime, time: number | undefined): DateTime {
  if ('inDays' in day) return here.plus({ days: day.inDays });
  if ('weekday' in day) {
    const ahead = (day.weekday - here.weekday + 7) % 7;
    const hasPassed = ahead === 0 && time !== undefined && atMinute(here, time) < here;
    return here.plus({ days: hasPassed ? 7 : ahead });
  }
  if (day.year !== undefined) return here.set({ year: day.year, month: day.month, day: day.day });
  return nextDate(day.month, day.day, here);
}

/** 29 February waits for a year that has one. */
function nextDate(month: number, day: number, here: DateTime): DateTime {
  for (let year = here.year; year <= here.year + 8; year += 1) {
    const date = here.set({ year, month: 1, day: 1 }).set({ month, day });
    if (date.month === month && date.startOf('day') >= here.startOf('day')) return date;
  }
  return here;
}

function inMonth({ month, year }: NonNullable<AskedMoment['month']>, here: DateTime): DateTime {
  const asked = year ?? (month < here.month ? here.year + 1 : here.year);
  const isThisMonth = asked === here.year && month === here.month;
  const date = here.set({ year: asked, month: 1, day: 1 }).set({
    month,
    day: isThisMonth ? Math.max(here.day, middleOfMonth) : middleOfMonth,
  });
  return atMinute(date, noon);
}
