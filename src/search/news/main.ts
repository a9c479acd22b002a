import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import type { DraftSays } from '#domain/notes/news.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { Event } from './events.ts';
import type { Times } from './time/times.ts';

/** An event with its crossing. */
export interface EventAt extends Event {
  readonly crossing: Crossing;
  readonly toward?: CountryCode;
  readonly count?: number;
  readonly isTitle: boolean;
  /** Which sentence says it: the first is the headline. */
  readonly sentence: number;
  /** Until somebody says otherwise. */
  readonly isOpenEnded: boolean;
  /** The part that says it names the crossing and speaks of a gate. */
  readonly isOwn: boolean;
  /** It works from a day on, and nobody says that it opens. */
  readonly isWorking?: true;
  /** By who told it, just now. */
  readonly isSeen?: boolean;
}

/** The one thing that a post says of a crossing, of all that it says. */
function mainOf(events: readonly EventAt[], today: DateTime): readonly EventAt[] {
  const of = (says: DraftSays) => events.filter((event) => event.says === says);
  const cancels = events.filter(({ cancels }) => cancels);
  // Put off, and here is the new day.
  const isPutOff = cancels.every(({ moved }) => moved) && of('closed').some(({ times }) => startsAhead(times, today));
  if (cancels.length > 0 && !isPutOff) return cancels;
  const shut = [...of('closed'), ...of('warning')];
  const isDated = (event: EventAt) => event.times.from !== undefined || event.times.until !== undefined;
  const waits = of('queue').filter(({ minutes }) => minutes !== undefined);
  if (waits.length > 0 && shut.every((event) => event.says === 'warning' && !isDated(event))) return of('queue');
  const opens = of('opens').filter(
    ({ times }) => !(shut.some(isDated) || isPutOff) || hasStart(times) || times.clock.on !== undefined,
  );
  if (shut.length > 0 && opens.length > 0 && shut.every((event) => staysAsItWas(event, opens))) return opens;
  if (shut.length > 0 && opens.length > 0) {
    const isLater =
      opens.some(({ times }) => isAhead(times, today)) || shut.some(({ times }) => startsBy(times, today));
    return isLater ? [...firstKind(shut), ...opens] : opens;
  }
  const hours = of('hours');
  if (hours.length > 0 && shut.length === 0 && opens.some(({ times }) => hasStart(times))) return [...opens, ...hours];
  if (hours.length > 0 && shut.every(({ times }) => !times.from && !times.until)) return hours;
  if (hours.length > 0 && shut.every((event) => isShutBesides(event, hours)))
    return hours.map((event) => ({ ...event, times: { ...shut[0]?.times, ...event.times } }));
  for (const found of [of('admits'), of('closed'), of('warning'), opens, hours, of('queue'), of('works')])
    if (found.length > 0) return found;
  return [];
}

/** "Shut at night, it works from 06:00 to 22:00", in one sentence. */
const isShutBesides = ({ sentence, traffic, isDaily, times: { until, clock } }: EventAt, hours: readonly EventAt[]) =>
  isDaily &&
  !until &&
  clock.from === undefined &&
  traffic.length === 0 &&
  hours.every((event) => event.sentence === sentence && event.traffic.length === 0);

/** "Opens to cars on the 19th, lorries are still barred": nothing new is told of the others. */
const staysAsItWas = ({ times, traffic }: EventAt, opens: readonly EventAt[]) =>
  !hasStart(times) &&
  times.until === undefined &&
  traffic.length > 0 &&
  opens.every((event) => hasStart(event.times) && !event.traffic.some((one) => traffic.includes(one)));

/** How many stand there is told apart from what opened. */
const isCounted = ({ says, count }: EventAt) => says === 'queue' && count !== undefined;

const firstKind = (shut: readonly EventAt[]) => shut.filter(({ says }) => says === shut[0]?.says);

const isAhead = ({ on, from, clock }: Times, today: DateTime) => {
  const start = from ?? on;
  return start ? start.day > today : clock.on !== undefined && clock.on > today.hour * 60 + today.minute;
};
const startsAhead = ({ on, from }: Times, today: DateTime) => {
  const start = from ?? on;
  return start !== undefined && start.day > today;
};
const startsBy = ({ from }: Times, today: DateTime) => from !== undefined && from.day > today;

/** The days of the one, the hours of the other: an opening and the hours from then on are two things. */
export function thingsIn(events: readonly EventAt[], today: DateTime): readonly (readonly EventAt[])[] {
  const main = mainOf(events, today);
  const hours = main.filter(({ says }) => says === 'hours');
  const opens = [
    ...main.filter(({ says }) => says === 'opens'),
    ...hours
      .filter(({ opens: too }) => too)
      .map((event) => ({ ...event, says: 'opens' as const, times: { ...event.times, clock: {} } })),
  ];
  const waits = main.every(({ says }) => says === 'opens') ? events.filter(isCounted) : [];
  if (hours.length > 0 && opens.length > 0) return [opens, hours];
  return waits.length > 0 && opens.length > 0 ? [opens, waits] : [main];
}

/** A day of its own to begin on. */
export const hasStart = ({ on, from }: Times) => from !== undefined || on !== undefined;
