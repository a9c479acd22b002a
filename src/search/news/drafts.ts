import type { DateTime } from 'luxon';
import type { DraftSays, NewsDraft } from '#domain/notes/news.ts';
import type { Cause, Traffic } from '#domain/statement.ts';
import { type EventAt, hasStart } from './main.ts';
import type { Stamp } from './time/items.ts';
import { ofSomeHours } from './time/part-of-days.ts';
import type { Times } from './time/times.ts';

/** Puts together what several parts of a post say of one thing. */
export function draftOf(
  events: readonly EventAt[],
  today: DateTime,
  told?: Cause,
): Omit<NewsDraft, 'crossings' | 'kind'> | null {
  const [first] = events;
  if (!first) return null;
  const own = soonestOf(events.filter(({ says }) => says === first.says));
  const best =
    own.find(({ moved, times }) => moved && !times.isRough) ??
    own.toSorted((one, other) => weight(other.times) - weight(one.times))[0] ??
    first;
  const find = <T>(read: (event: EventAt) => T | undefined) => own.map(read).find((value) => value !== undefined);
  const days = find((e) => e.times.days);
  const whole = withClock(withStart({ ...(days === undefined ? {} : { days }), ...best.times }, own), own);
  const some = ofSomeHours(own, whole);
  const says = some?.says ?? first.says;
  const times = some ? { ...whole, clock: {} } : whole;
  const traffic = trafficOf(own);
  const [people, toward, vehicles, hours] = [
    find((e) => e.people),
    find((e) => e.toward),
    countOf(own),
    some?.hours ?? find((e) => e.hours),
  ];
  const cause = find((e) => e.cause) ?? told;
  const minutes = find((e) => e.minutes);
  return {
    says,
    ...whenOf(
      says,
      best.moved && times.last
        ? { on: times.last, clock: {} }
        : own.some((e) => e.cancels)
          ? { clock: best.times.clock }
          : times,
      reopeningOf(events, first),
      today,
      cause,
    ),
    ...(hours && says === 'hours' ? { hours } : {}),
    ...(people && (says === 'closed' || says === 'admits') ? { people } : {}),
    ...(traffic.length > 0 && first.crossing.kind !== 'rail' && isOfSome(says) ? { traffic } : {}),
    ...(toward ? { toward } : {}),
    ...(vehicles !== undefined && says === 'queue' ? { vehicles } : {}),
    ...(minutes !== undefined && says === 'queue' ? { minutes } : {}),
    ...(cause && says !== 'queue' ? { cause } : {}),
    ...(own.some((e) => e.supersedes) ? { supersedes: true as const } : {}),
    ...(own.some((e) => e.cancels) ? { cancels: true as const } : {}),
  };
}

/** "To people on 20 June, to cars on 1 August": of openings to some the first, and what has no day. */
function soonestOf(own: readonly EventAt[]): readonly EventAt[] {
  const dayOf = ({ times: { from, on } }: EventAt) => (from ?? on)?.day.toISODate() ?? '';
  const [soonest, ...others] = own
    .filter((event) => event.says === 'opens' && dayOf(event))
    .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
  const isApart = others.some(
    (event) => dayOf(event) !== dayOf(soonest as EventAt) && event.traffic.join() !== soonest?.traffic.join(),
  );
  return soonest && isApart && !own.some(({ moved }) => moved)
    ? own.filter((event) => dayOf(event) === '' || dayOf(event) === dayOf(soonest))
    : own;
}

/** Whom it is of: of a line those that were counted, of hours those who have them. */
function trafficOf(own: readonly EventAt[]): readonly Traffic[] {
  const [counted] = own.filter(
    ({ says, count, traffic }) => says === 'queue' && count !== undefined && traffic.length > 0,
  );
  const [first] = own;
  const meant = counted ? [counted] : own.filter(({ says, hours }) => says !== 'hours' || hours === first?.hours);
  return [...new Set(meant.flatMap((event) => event.traffic))];
}

/** A headline rounds what the text counts. */
const countOf = (own: readonly EventAt[]) =>
  [...own.filter(({ isTitle }) => !isTitle), ...own].find(({ count }) => count !== undefined)?.count;

/** The beginning in one sentence, the end in another. */
function withStart(times: Times, own: readonly EventAt[]): Times {
  if (times.from || times.on) return times;
  const other = own.find(({ times: { from, on } }) => from ?? on)?.times;
  return other
    ? { ...times, ...(other.from ? { from: other.from } : {}), ...(other.on ? { on: other.on } : {}) }
    : times;
}

/** Days in one sentence, hours in another. */
function withClock(times: Times, own: readonly EventAt[]): Times {
  const hasTime =
    [times.on, times.from, times.until].some((stamp) => stamp?.time !== undefined) ||
    Object.keys(times.clock).length > 0;
  const clock = hasTime ? undefined : own.find(({ times: other }) => other.clock.from !== undefined)?.times.clock;
  return clock ? { ...times, clock } : times;
}

/** When it opens again, where another part says so, or the same. */
function reopeningOf(events: readonly EventAt[], first: EventAt): Times | undefined {
  const same = events.find(({ reopens }) => reopens)?.times.last;
  if (same && first.says !== 'opens') return { on: same, clock: {} };
  return events.find((event) => event.says === 'opens' && event.says !== first.says && isForAllOf(event, first))?.times;
}

/** What opens to cars alone ends nothing for lorries. */
const isForAllOf = (opens: EventAt, shut: EventAt) =>
  opens.traffic.length === 0 || (shut.traffic.length > 0 && shut.traffic.every((one) => opens.traffic.includes(one)));

const isOfSome = (says: DraftSays) =>
  says === 'closed' ||
  says === 'warning' ||
  says === 'queue' ||
  says === 'hours' ||
  says === 'opens' ||
  says === 'works';

const weight = ({ on, from, until, clock, isRough }: Times) =>
  (until ? 4 : 0) -
  (isRough ? 1 : 0) +
  (from ? 2 : 0) +
  (on ? 1 : 0) +
  ([clock.from, clock.on, on?.time, from?.time].some((time) => time !== undefined) ? 1 : 0);

type When = Pick<NewsDraft, 'from' | 'date' | 'until' | 'guessed'>;

function whenOf(says: DraftSays, times: Times, reopens: Times | undefined, today: DateTime, cause?: Cause): When {
  const start = startOf(says, times, today);
  const isMoment = says === 'opens' || says === 'works' || says === 'queue';
  const isHoliday = says === 'closed' && cause === 'holiday' && times.on && !times.from && times.on.day > today;
  const until = isMoment ? undefined : endIn(says, times, { start, reopens, isHoliday: isHoliday === true, today });
  const guessed = [
    ...(hasStart(times) && !times.isRough ? [] : [isMoment ? 'date' : 'from']),
    ...(until && (times.isUntilGuessed || !times.until) ? ['until'] : []),
  ];
  return {
    ...(isMoment ? { date: textOf(start) } : { from: textOf(start) }),
    ...(until ? { until: textOf(until) } : {}),
    guessed,
  };
}

interface Setting {
  readonly start: Stamp;
  readonly reopens: Times | undefined;
  readonly isHoliday: boolean;
  readonly today: DateTime;
}

function endIn(says: DraftSays, times: Times, { start, reopens, isHoliday, today }: Setting): Stamp | undefined {
  const opening = reopenedAt(reopens, today);
  const said = (times.isUntilGuessed ? opening : undefined) ?? endOf(says, times, start) ?? opening;
  if (said && said.day < start.day.startOf('day')) {
    // A weekday is the next one; a date before the beginning was misread, and is no end.
    return said.isWeekday ? { ...said, day: said.day.plus({ weeks: 1 }) } : undefined;
  }
  if (said) return said;
  if (times.hours !== undefined && start.time !== undefined && says !== 'hours')
    return { day: start.day, time: start.time + 60 * times.hours };
  if (isHoliday) return { day: start.day };
  if (times.days === undefined || !hasStart(times) || says === 'hours') return undefined;
  return start.time === undefined
    ? { day: start.day.plus({ days: times.days - 1 }) }
    : { day: start.day.plus({ days: times.days }), time: start.time };
}

/** "8:00–18:00", beside an opening: its hours. */
const isSpan = ({ on, next, until }: Times['clock']) =>
  until !== undefined || (on !== undefined && next !== undefined && next > on);

/** What is taken back is so from now on. */
function startOf(says: DraftSays, { on, from, clock }: Times, today: DateTime): Stamp {
  const stamp = (says === 'queue' ? undefined : from) ?? on ?? { day: today.startOf('day') };
  const isOfHours = says === 'hours' || (says === 'opens' && isSpan(clock));
  const time = isOfHours ? undefined : (stamp.time ?? clock.from ?? clock.on);
  return time === undefined ? { day: stamp.day } : { day: stamp.day, time };
}

/** "From 20:00 to 23:00" of one day ends on it, or on the next. */
function endOf(says: DraftSays, { until, clock }: Times, start: Stamp): Stamp | undefined {
  if (until)
    return until.time === undefined && clock.until !== undefined && says !== 'hours'
      ? { ...until, time: clock.until }
      : until;
  if (clock.until === undefined || says === 'hours') return undefined;
  const isNext = start.time !== undefined && clock.until <= start.time;
  return { day: start.day.plus({ days: isNext ? 1 : 0 }), time: clock.until };
}

/** The last day shut is the one before it opens. */
function reopenedAt(reopens: Times | undefined, today: DateTime): Stamp | undefined {
  if (!reopens) return undefined;
  const at = startOf('opens', reopens, today);
  if (!reopens.from && !reopens.on && at.time === undefined) return undefined;
  return at.time === undefined ? { day: at.day.minus({ days: 1 }) } : at;
}

export function textOf({ day, time }: Stamp): string {
  return time === undefined ? day.toFormat('yyyy-MM-dd') : day.plus({ minutes: time }).toFormat("yyyy-MM-dd'T'HH:mm");
}
