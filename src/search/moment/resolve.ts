import type { DateTime } from 'luxon';
import type { PointInTime } from '#domain/question.ts';
import type { Holiday, HolidayId } from '#domain/seasons/holiday.ts';
import { type Around, daysNamed, type MomentProblem, type NamedDays } from './named-days.ts';
import type { AskedMoment, AskedPoint } from './points.ts';

/** The moment or the span that was asked about. `at`: the moment that is answered for, inside it where there is one. */
export interface ResolvedMoment extends PointInTime {
  readonly from: DateTime;
  /** The end, not included in days; `null`: it has none. */
  readonly until: DateTime | null;
  /** The next coming of the same hour, where nobody said which half of the day is meant, or where `at` has passed today. */
  readonly other?: DateTime;
  readonly problem?: MomentProblem;
  /** A holiday whose days are reckoned only. */
  readonly about?: HolidayId;
  /** The day of that holiday, where it only ends the span. */
  readonly aboutFrom?: DateTime;
}

const noon = 12 * 60;
const halfADay = 12 * 60;

/**
 * Puts a moment on the clock of `zone`, the zone of the post reached first.
 *
 * A border question is about the future, so a date, a month or a weekday without a year is the next one, today
 * included, and a time of day without a day is its next coming, unless the words are of the past. A day without a time
 * stands at its noon, a span or a month at the noon of its first day that is not past. What does not exist is answered for
 * now, and said.
 */
export function resolveMoment(
  moment: AskedMoment,
  now: DateTime,
  zone: string,
  holidays: readonly Holiday[] = [],
): ResolvedMoment {
  const here = now.setZone(zone);
  const around: Around = { here, holidays, time: moment.time, past: moment.past === true };
  if (moment.noHour !== undefined) return presentWith(here, { kind: 'no-hour', said: moment.noHour });
  if (moment.inMinutes !== undefined) return atMoment(here.plus({ minutes: moment.inMinutes }));
  const stretch = daysNamed(moment, around);
  if (stretch && 'kind' in stretch) return presentWith(here, stretch);
  const begun = beginningOf(moment, stretch, around);
  return moment.until ? endedBy(begun, moment, moment.until, around) : begun;
}

function beginningOf(moment: AskedMoment, stretch: NamedDays | null, { here, past }: Around): ResolvedMoment {
  if (!stretch) return moment.time === undefined ? present(here) : ofToday(moment.time, moment, here, past);
  const { problem, about } = stretch;
  const notes = { ...(problem ? { problem } : {}), ...(about ? { about } : {}) };
  if (moment.time !== undefined) return { ...timeOfDay(moment.time, moment, stretch, here), ...notes };
  const span = { from: stretch.from, until: moment.since ? null : stretch.until, ...notes };
  const today = here.startOf('day');
  const isOn = stretch.from < today && today < stretch.until;
  return {
    at: atMinute(isOn ? today : stretch.from, noon),
    precision: isWholeMonth(moment) ? 'month' : 'day',
    ...span,
    ...(isOn ? { from: today } : {}),
  };
}

const isWholeMonth = ({ month }: AskedMoment) => month !== undefined && !month.part && month.week === undefined;
const present = (here: DateTime): ResolvedMoment => ({ at: here, precision: 'now', from: here, until: here });
const presentWith = (here: DateTime, problem: MomentProblem): ResolvedMoment => ({ ...present(here), problem });
const atMoment = (at: DateTime): ResolvedMoment => ({ at, precision: 'moment', from: at, until: at });

/** The next coming of an hour; the next two, where nobody said which half of the day is meant. */
function ofToday(time: number, { eitherHalf }: AskedPoint, here: DateTime, past: boolean): ResolvedMoment {
  const today = here.startOf('day');
  if (past) return atMoment(lastOf(time, eitherHalf === true, here));
  const hours = eitherHalf ? bothHalves(time) : [time];
  const comings = [0, 1]
    .flatMap((day) => hours.map((hour) => atMinute(today.plus({ days: day }), hour)))
    .filter((at) => at >= here.startOf('minute'));
  const [first = here, second] = comings.sort((a, b) => a.toMillis() - b.toMillis());
  return { ...atMoment(first), ...(eitherHalf && second ? { other: second } : {}) };
}

/** Both hours that a clock of twelve shows as one. Twelve is noon, and then the end of that day. */
function bothHalves(time: number): readonly [number, number] {
  const first = isTwelve(time) ? halfADay + (time % halfADay) : time % halfADay;
  return [first, first + halfADay];
}

function isTwelve(time: number): boolean {
  return time % halfADay < 60;
}

/** Asked about what was, an hour is its last coming today, or else that of today as it was said. */
function lastOf(time: number, eitherHalf: boolean, here: DateTime): DateTime {
  const today = here.startOf('day');
  const comings = (eitherHalf ? bothHalves(time) : [time]).map((hour) => atMinute(today, hour));
  return comings.findLast((at) => at <= here) ?? atMinute(today.minus({ days: 1 }), time);
}

/** An hour of a day that was named. Today it may have passed: then its next coming stands beside it. */
function timeOfDay(
  time: number,
  { day, eitherHalf, past }: AskedMoment,
  { from }: NamedDays,
  here: DateTime,
): ResolvedMoment {
  const isToday = day !== undefined && 'inDays' in day && day.inDays === 0;
  // Whoever says "tonight at two" after midnight means the night that is.
  const said = isToday && time >= 1440 && here.hour < 5 ? time - 1440 : time;
  // "At twelve" of another day is noon: midnight would be named as such.
  const halves = isTwelve(said) && !isToday ? bothHalves(said).slice(0, 1) : bothHalves(said);
  const hours = eitherHalf ? halves : [said];
  const comings = hours.map((hour) => atMinute(from, hour));
  const ahead = comings.filter((at) => at >= here.startOf('minute'));
  const [first = here, second] = ahead.length > 0 ? ahead : comings;
  const hasPassed = isToday && !past && first < here.startOf('minute');
  const other = hasPassed ? atMinute(from.plus({ days: 1 }), hours[0] ?? said) : second;
  return { ...atMoment(first), ...(other ? { other } : {}) };
}

/** The end of a span: a day is in it, an hour ends it, and "until September" ends where September begins. */
function endedBy(begun: ResolvedMoment, moment: AskedMoment, until: AskedPoint, around: Around): ResolvedMoment {
  const { here } = around;
  const hasBeginning = Object.keys(moment).some((key) => key !== 'until' && key !== 'past');
  const from = hasBeginning ? begun.from : here;
  // "From 20 December to 10 January": the second date is the one after the first.
  const stretch = daysNamed(until, { ...around, here: isFromNow(until) ? here : from, time: until.time });
  if (stretch && 'kind' in stretch) return presentWith(here, stretch);
  const { about, problem } = stretch ?? {};
  const day = stretch ? (until.month && !hasBeginning ? stretch.from : stretch.until) : from;
  const end = until.time === undefined ? day : atMinute(stretch?.from ?? from, until.time);
  const last = end > from ? end : end.plus({ days: 1 });
  return {
    ...begun,
    from,
    until: last,
    ...(about && stretch ? { about, aboutFrom: stretch.from } : {}),
    ...(problem ? { problem } : {}),
  };
}

/** Counted from the present, and not from where the span begins. */
const isFromNow = ({ day, period }: AskedPoint) =>
  period !== undefined || (day !== undefined && ('inDays' in day || 'inMonths' in day));

/** On the wall clock: "at 7" is seven also on a day when the clocks change. 1440 is the end of the day. */
function atMinute(day: DateTime, minute: number): DateTime {
  const start = day.startOf('day');
  const [date, left] = minute >= 1440 ? [start.plus({ days: 1 }), minute - 1440] : [start, minute];
  return date.set({ hour: Math.floor(left / 60), minute: left % 60 });
}
